package org.lifelane.application.risk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.risk.RiskBook;
import org.lifelane.planning.risk.RiskInput;
import org.lifelane.planning.risk.RiskSnapshot;
import org.lifelane.planning.rules.Engine;
import org.lifelane.planning.rules.Fleet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The risk of the district's high-rises on the newest snapshot. It is worked out in the background as soon as there is
 * one, for the engine that is sent first; who asks meanwhile waits for that run. What the rules said of a building is
 * kept from one snapshot to the next, and asked again only where something it hangs on has changed.
 */
@Service
public class RiskService {
    private static final Logger LOG = LoggerFactory.getLogger(RiskService.class);
    /** Vehicles whose books are kept. */
    private static final int BOOKS = 4;
    /** How often who waits looks whether to go on. */
    private static final long LOOK_MS = 100;

    private final SnapshotKeeper snapshots;
    private final RiskNumbers numbers = RiskNumbers.of(System.getenv());
    private final Cache<String, Book> books =
            Caffeine.newBuilder().maximumSize(BOOKS).build();
    private volatile boolean ended;

    public RiskService(SnapshotKeeper snapshots) {
        this.snapshots = snapshots;
        snapshots.prepare(this::prepare);
    }

    private void prepare(NetworkSnapshot snapshot) {
        firstEngine(snapshot).ifPresent(engine -> view(engine, snapshot, () -> {}));
    }

    /** Lets a run under way end soon: a large district's takes minutes, and the server would wait for it. */
    @PreDestroy
    void end() {
        ended = true;
    }

    /** One vehicle's book with what it last said, and how far it has come with what it is asked. */
    private final class Book {
        private final RiskBook kept = new RiskBook();
        private volatile @Nullable RiskView last;
        private final ReentrantLock turn = new ReentrantLock();
        private volatile int judged;
        private volatile int all;

        /** Many may ask at once: one of them works it out, the rest wait for its answer. */
        RiskView view(NetworkSnapshot snapshot, String vehicle, Runnable goOn) {
            awaitTurn(goOn);
            try {
                return now(snapshot, vehicle, goOn);
            } finally {
                turn.unlock();
            }
        }

        private void awaitTurn(Runnable goOn) {
            try {
                do {
                    goOn.run();
                } while (!turn.tryLock(LOOK_MS, TimeUnit.MILLISECONDS));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while another works it out");
            }
        }

        private RiskView now(NetworkSnapshot snapshot, String vehicle, Runnable goOn) {
            RiskView known = last;
            if (known != null && known.snapshot().version() == snapshot.version()) {
                return known;
            }
            long start = System.nanoTime();
            RiskSnapshot update = kept.update(input(snapshot, vehicle), (done, of) -> {
                goOn.run();
                tell(done, of);
            });
            RiskView view = RiskView.of(snapshot, vehicle, numbers, update.result());
            LOG.info(
                    "risk of version {} with {}: {} of {} buildings judged anew in {} ms",
                    snapshot.version(),
                    vehicle,
                    update.evaluated().size(),
                    update.result().buildings().size(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            last = view;
            return view;
        }

        private void tell(int done, int of) {
            if (ended) {
                throw new CancellationException("the server ends");
            }
            judged = done;
            all = of;
        }

        RiskProgress progress(String vehicle) {
            RiskView known = last;
            return new RiskProgress(known == null ? 0 : known.snapshot().version(), vehicle, judged, all);
        }
    }

    /**
     * The risk as a vehicle that is sent first finds it.
     *
     * @throws FaultyInputException if the district has no such vehicle
     */
    public RiskView view(String vehicle) {
        return view(vehicle, () -> {});
    }

    /**
     * The same.
     *
     * @param goOn called now and then by several threads while it is waited for or worked out; what it throws ends that.
     *     Who waits for the same then works it out.
     */
    public RiskView view(String vehicle, Runnable goOn) {
        return view(vehicle, snapshots.current(), goOn);
    }

    private RiskView view(String vehicle, NetworkSnapshot snapshot, Runnable goOn) {
        snapshot.vehicle(vehicle);
        return books.get(vehicle, absent -> new Book()).view(snapshot, vehicle, goOn);
    }

    /** How far the judging with a vehicle has come; asks for nothing itself. */
    RiskProgress progress(String vehicle) {
        return Optional.ofNullable(books.getIfPresent(vehicle))
                .map(book -> book.progress(vehicle))
                .orElseGet(() -> new RiskProgress(0, vehicle, 0, 0));
    }

    /**
     * The vehicle that is sent first where nobody says another: the first of the district's that drives.
     *
     * @throws FaultyInputException if none does
     */
    public String firstVehicle() {
        NetworkSnapshot snapshot = snapshots.current();
        return firstEngine(snapshot)
                .orElseThrow(() -> onFoot(String.join(", ", snapshot.vehicles().keySet())));
    }

    private static Optional<String> firstEngine(NetworkSnapshot snapshot) {
        return fleet(snapshot).engines().stream().map(Engine::name).findFirst();
    }

    private static Fleet fleet(NetworkSnapshot snapshot) {
        return Fleet.of(List.copyOf(snapshot.vehicles().values()), Defaults::foot);
    }

    private static FaultyInputException onFoot(String vehicle) {
        return new FaultyInputException(Fault.of("", "vehicle", "risk.on-foot", vehicle));
    }

    private RiskInput input(NetworkSnapshot snapshot, String vehicle) {
        Fleet fleet = fleet(snapshot);
        Engine engine = fleet.engine(vehicle).orElseThrow(() -> onFoot(vehicle));
        return new RiskInput(
                snapshot.rows(),
                snapshot.network(),
                snapshot.index(),
                snapshot.numbers(),
                snapshot.searchOptions(),
                ReachOptions.within(Integer.MAX_VALUE),
                engine,
                fleet.engines(),
                fleet.foot(),
                numbers.rules(),
                numbers.weights(),
                numbers.floor(),
                OptionalInt.empty());
    }
}
