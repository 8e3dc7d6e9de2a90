package org.lifelane.application.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An open database whose tables are those of this version. */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Dialect dialect;
    private final JdbcClient jdbc;

    private Database(HikariDataSource pool, Dialect dialect) {
        this.pool = pool;
        this.dialect = dialect;
        this.jdbc = JdbcClient.create(pool);
    }

    /**
     * Opens the database and brings its tables up to this version.
     *
     * @throws FaultyInputException if it does not answer, is in use by another process, lacks PostGIS or was written by
     *     a newer version
     */
    public static Database open(DatabaseSettings settings) {
        Dialect dialect = Dialect.of(settings.url());
        HikariDataSource pool = pool(settings);
        try {
            Database database = new Database(pool, dialect);
            database.prepare();
            return database;
        } catch (DataAccessException | FlywayException broken) {
            pool.close();
            throw refusal(settings, broken);
        }
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setPoolName("lifelane");
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(10);
        if (!settings.user().isEmpty()) {
            config.setUsername(settings.user());
        }
        if (!settings.password().isEmpty()) {
            config.setPassword(settings.password());
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException silent) {
            throw refusal(settings, silent);
        }
    }

    private void prepare() {
        if (dialect == Dialect.H2GIS) {
            H2gisFunctions.register(pool);
        } else {
            jdbc.sql("create extension if not exists postgis").update();
        }
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:org/lifelane/application/store/migration")
                .placeholders(dialect.placeholders())
                .load()
                .migrate();
        jdbc.sql("update dataset set edition = ? where edition is null")
                .param(UUID.randomUUID().toString())
                .update();
    }

    private static FaultyInputException refusal(DatabaseSettings settings, Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new FaultyInputException(Fault.of("", settings.shownUrl(), "database.in-use"));
            }
        }
        Throwable last = broken;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return new FaultyInputException(
                Fault.of("", settings.shownUrl(), "database.refused", String.valueOf(last.getMessage())));
    }

    public DataSource dataSource() {
        return pool;
    }

    public Dialect dialect() {
        return dialect;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void close() {
        pool.close();
    }
}
