package org.lifelane.application.server;

import org.lifelane.application.store.LayerStore;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** The server is well while its database answers; its name in the answer is {@code database}. */
@Component("databaseHealthIndicator")
final class DatabaseHealth extends AbstractHealthIndicator {
    private final LayerStore store;

    DatabaseHealth(LayerStore store) {
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("version", store.dataset().version());
    }
}
