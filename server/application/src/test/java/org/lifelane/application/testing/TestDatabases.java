package org.lifelane.application.testing;

import java.nio.file.Path;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.Dialect;

/** An empty database of either kind, for tests that run the same on both. */
public final class TestDatabases {
    private TestDatabases() {}

    /** @param folder where the embedded one keeps its file */
    public static DatabaseSettings fresh(Dialect dialect, Path folder) {
        if (dialect == Dialect.H2GIS) {
            return DatabaseSettings.embedded(folder);
        }
        PostgisServer server = PostgisServer.shared();
        return new DatabaseSettings(server.freshDatabase(), server.user(), server.password());
    }
}
