package org.lifelane.application.store;

import java.nio.file.Path;
import java.util.Map;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * Which database: the embedded one in a file of the data folder, or the PostGIS that {@code LIFELANE_DB_URL} names.
 *
 * @param url as JDBC takes it
 */
public record DatabaseSettings(String url, String user, String password) {
    private static final String POSTGRES = "jdbc:postgresql:";

    /**
     * @param environment the process's variables
     * @throws FaultyInputException if {@code LIFELANE_DB_URL} names no PostgreSQL
     */
    public static DatabaseSettings of(Path dataDir, Map<String, String> environment) {
        String url = environment.getOrDefault("LIFELANE_DB_URL", "").strip();
        if (url.isEmpty()) {
            return embedded(dataDir);
        }
        String jdbc = url.replaceFirst("^(postgres|postgresql)://", "jdbc:postgresql://");
        if (!jdbc.startsWith(POSTGRES)) {
            throw new FaultyInputException(Fault.of("", "LIFELANE_DB_URL", "database.url", url));
        }
        return new DatabaseSettings(
                jdbc,
                environment.getOrDefault("LIFELANE_DB_USER", ""),
                environment.getOrDefault("LIFELANE_DB_PASSWORD", ""));
    }

    /** The file {@code lifelane.mv.db} in the folder given. */
    public static DatabaseSettings embedded(Path dataDir) {
        // A commit is on disk before it is answered (WRITE_DELAY), and names fold to lower case as in PostgreSQL.
        return new DatabaseSettings(
                "jdbc:h2:file:" + dataDir.toAbsolutePath().normalize().resolve("lifelane")
                        + ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE",
                "lifelane",
                "");
    }

    public boolean embedded() {
        return Dialect.of(url) == Dialect.H2GIS;
    }

    /** The address without what a password could stand in. */
    public String shownUrl() {
        return url.replaceFirst("[;?].*$", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + shownUrl() + "]";
    }
}
