package org.lifelane.application.risk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
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
 * The risk of the district's high-rises on the newest snapshot. What the rules said of a building is kept from one
 * snapshot to the next, and asked again only where something it hangs on has changed.
 */
@Service
public class RiskService {
    private static final Logger LOG = LoggerFactory.getLogger(RiskService.class);
    /** Vehicles whose books are kept. */
    private static final int BOOKS = 4;

    private final SnapshotKeeper snapshots;
    private final RiskNumbers numbers = RiskNumbers.of(System.getenv());
    private final Cache<String, Book> books =
            Caffeine.newBuilder().maximumSize(BOOKS).build();

    public RiskService(SnapshotKeeper snapshots) {
        this.snapshots = snapshots;
    }

    /** One vehicle's book with what it last said. */
    private final class Book {
        private final RiskBook kept = new RiskBook();
        private @Nullable RiskView last;

        synchronized RiskView view(NetworkSnapshot snapshot, String vehicle) {
            if (last != null && last.snapshot().version() == snapshot.version()) {
                return last;
            }
            long start = System.nanoTime();
            RiskSnapshot judged = kept.update(input(snapshot, vehicle));
            RiskView view = RiskView.of(snapshot, vehicle, numbers, judged.result());
            LOG.info(
                    "risk of version {} with {}: {} of {} buildings judged anew in {} ms",
                    snapshot.version(),
                    vehicle,
                    judged.evaluated().size(),
                    judged.result().buildings().size(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            last = view;
            return view;
        }
    }

    /**
     * The risk as a vehicle that is sent first finds it.
     *
     * @throws FaultyInputException if the district has no such vehicle
     */
    public RiskView view(String vehicle) {
        NetworkSnapshot snapshot = snapshots.current();
        snapshot.vehicle(vehicle);
        return books.get(vehicle, absent -> new Book()).view(snapshot, vehicle);
    }

    /** The vehicle that is sent first where nobody says another: the first of the district's. */
    public String firstVehicle() {
        return snapshots.current().vehicles().keySet().iterator().next();
    }

    private RiskInput input(NetworkSnapshot snapshot, String vehicle) {
        Fleet fleet = Fleet.of(List.copyOf(snapshot.vehicles().values()), Defaults::foot);
        Engine engine = fleet.engine(vehicle)
                .orElseThrow(() -> new FaultyInputException(Fault.of("", "vehicle", "risk.on-foot", vehicle)));
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
