package org.lifelane.application.server;

import java.util.Optional;
import org.lifelane.application.store.LayerStore;

/** The worked example that an empty database starts with. */
final class Sample {
    private Sample() {}

    /** Number of rows that it put in; empty where the database held rows already. */
    static Optional<Long> fillIfEmpty(LayerStore store) {
        return Optional.empty();
    }
}
