package org.lifelane.application.network;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.server.ServerSettings;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.network.TravelNumbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the newest snapshot of the district: builds another in the background when the layers have a new version, and
 * puts it in the place of the last one at once. Also sees what other servers on the same database change.
 */
@Component
public class SnapshotKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotKeeper.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** A reader who has just changed something gets an answer with it in, unless the district is large. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LayerStore store;
    private final TravelNumbers numbers;
    private final ScheduledExecutorService builder =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "snapshot"));
    private final AtomicReference<@Nullable NetworkSnapshot> current = new AtomicReference<>();
    private final ExecutorService preparer = Executors.newSingleThreadExecutor(work -> new Thread(work, "prepare"));
    private final List<Consumer<NetworkSnapshot>> listeners = new CopyOnWriteArrayList<>();
    private long failedVersion = -1;

    public SnapshotKeeper(LayerStore store, ServerSettings settings) {
        this.store = store;
        this.numbers = settings.numbers();
        builder.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Called in the background with each new snapshot, so that the first answer from it need not wait; one listener
     * after the other. A snapshot whose place another has taken meanwhile is passed over.
     */
    public void prepare(Consumer<NetworkSnapshot> listener) {
        listeners.add(listener);
        NetworkSnapshot known = current.get();
        if (known != null) {
            preparer.execute(() -> tell(listener, known));
        }
    }

    /** What fails here fails again, with its reason, in the request that needs it. */
    private void tell(Consumer<NetworkSnapshot> listener, NetworkSnapshot snapshot) {
        if (current.get() != snapshot) {
            return;
        }
        try {
            listener.accept(snapshot);
        } catch (CancellationException ending) {
            LOG.info("version {} was not prepared: {}", snapshot.version(), ending.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("the answers of version {} cannot be prepared", snapshot.version(), broken);
        }
    }

    /** The newest one; waits a little where the layers are newer than it, and as long as it takes for the first one. */
    public NetworkSnapshot current() {
        NetworkSnapshot known = current.get();
        if (known != null && known.version() == store.dataset().version()) {
            return known;
        }
        CompletableFuture<NetworkSnapshot> newer = CompletableFuture.supplyAsync(this::refreshed, builder);
        try {
            return known == null ? newer.get() : newer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException large) {
            if (known != null) {
                return known;
            }
            throw new IllegalStateException(large);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the layers cannot be made a network", failed.getCause());
        }
    }

    /** What fails here fails again, with its reason, in the request that needs it; the log says it once a version. */
    private void look() {
        try {
            refreshed();
        } catch (RuntimeException broken) {
            long version = store.dataset().version();
            if (version != failedVersion) {
                failedVersion = version;
                LOG.error("the layers of version {} cannot be made a network", version, broken);
            }
        }
    }

    private NetworkSnapshot refreshed() {
        NetworkSnapshot known = current.get();
        if (known != null && known.version() == store.dataset().version()) {
            return known;
        }
        long start = System.nanoTime();
        NetworkSnapshot fresh = store.consistently(() -> NetworkSnapshot.of(store, numbers));
        current.set(fresh);
        LOG.info(
                "network of version {}: {} edges in {} ms",
                fresh.version(),
                fresh.network().edgeCount(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        preparer.execute(() -> listeners.forEach(listener -> tell(listener, fresh)));
        return fresh;
    }

    @PreDestroy
    void end() {
        builder.shutdownNow();
        preparer.shutdownNow();
    }
}
