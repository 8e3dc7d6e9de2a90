package org.lifelane.application.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostGIS that exists for this run of the tests: in a container where a Docker engine answers, from Debian's packages
 * otherwise. The system property {@code lifelane.test.postgis} ({@code docker} or {@code debian}) decides for one.
 *
 * <p>It starts when the first test asks, and ends with the process.
 */
public final class PostgisServer {
    static final String USER = "lifelane";
    static final String PASSWORD = "throw-away";
    private static final String TEMPLATE = "with_postgis";

    private final String host;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgisServer(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * The one server of this process.
     *
     * @throws IllegalStateException if there is neither a Docker engine nor Debian's packages
     */
    public static PostgisServer shared() {
        return Shared.SERVER;
    }

    static PostgisServer inDocker() {
        return DockerPostgis.start(PostgisServer::new).withTemplate();
    }

    static PostgisServer fromDebian() {
        return DebianPostgis.start(PostgisServer::new).withTemplate();
    }

    private static PostgisServer start() {
        String wanted = System.getProperty("lifelane.test.postgis", DockerPostgis.answers() ? "docker" : "debian");
        return wanted.equals("docker") ? inDocker() : fromDebian();
    }

    private PostgisServer withTemplate() {
        execute("postgres", "CREATE DATABASE " + TEMPLATE);
        execute(TEMPLATE, "CREATE EXTENSION IF NOT EXISTS postgis");
        return this;
    }

    /** A new empty database with the extension {@code postgis}; gives its JDBC URL. */
    public String freshDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute("postgres", "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return url(name);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    private String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostGIS refused: " + sql, refused);
        }
    }

    @FunctionalInterface
    interface At {
        PostgisServer at(String host, int port);
    }

    private static final class Shared {
        static final PostgisServer SERVER = start();
    }
}
