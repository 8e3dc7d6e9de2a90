package org.lifelane.application.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.planning.coverage.PassableGround;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.AccessFinder;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.reach.WhyNot;

/** One vehicle's search graph on one snapshot, and the ground about it, each made when first needed. Safe for threads. */
public final class PreparedGraph {
    private final NetworkSnapshot snapshot;
    private final SearchGraph graph;
    private final Supplier<PassableGround> ground;
    private final Supplier<Map<Target, AccessFinder.Access>> access;

    PreparedGraph(NetworkSnapshot snapshot, ReachQuestion question) {
        this.snapshot = snapshot;
        this.graph = SearchGraph.of(
                snapshot.network(),
                snapshot.vehicle(question.vehicle()),
                snapshot.searchOptions()
                        .withTurns(question.turns())
                        .withEmergencyPrivileges(question.emergencyPrivileges()),
                snapshot.numbers());
        this.ground = new Once<>(() -> PassableGround.of(graph));
        this.access = new Once<>(this::findAccess);
    }

    NetworkSnapshot snapshot() {
        return snapshot;
    }

    public SearchGraph graph() {
        return graph;
    }

    /** For one thread. */
    ReachAnalysis analysis(ReachQuestion question) {
        return analysis(snapshot.stations(), ReachOptions.within(question.limitMs()));
    }

    /** From other stations than those that stand; for one thread. */
    public ReachAnalysis analysis(List<Station> stations, ReachOptions options) {
        return new ReachAnalysis(graph, snapshot.index(), stations, options);
    }

    private Map<Target, AccessFinder.Access> findAccess() {
        AccessFinder finder = new AccessFinder(snapshot.network(), snapshot.index());
        Map<Target, AccessFinder.Access> found = new LinkedHashMap<>();
        snapshot.targets().forEach(target -> found.put(target, finder.of(target, graph)));
        return found;
    }

    /** Where the vehicle reaches each building of the district from, in their order. */
    public Map<Target, AccessFinder.Access> access() {
        return access.get();
    }

    public PassableGround ground() {
        return ground.get();
    }

    WhyNot whyNot(ReachAnalysis analysis) {
        return new WhyNot(analysis, snapshot.index(), snapshot.numbers());
    }

    /** Makes its value for the first who asks; the others wait for it. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            T known = value;
            if (known != null) {
                return known;
            }
            synchronized (this) {
                T made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                }
                return made;
            }
        }
    }
}
