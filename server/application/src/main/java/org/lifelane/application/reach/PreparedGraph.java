package org.lifelane.application.reach;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.planning.coverage.PassableGround;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.WhyNot;

/** One vehicle's search graph on one snapshot, and the ground about it, each made when first needed. Safe for threads. */
final class PreparedGraph {
    private final NetworkSnapshot snapshot;
    private final SearchGraph graph;
    private final Supplier<PassableGround> ground;

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
    }

    NetworkSnapshot snapshot() {
        return snapshot;
    }

    /** For one thread. */
    ReachAnalysis analysis(ReachQuestion question) {
        return new ReachAnalysis(graph, snapshot.index(), snapshot.stations(), ReachOptions.within(question.limitMs()));
    }

    PassableGround ground() {
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
