package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.Source;

/**
 * Reads off a search when each building is reached, as {@link org.lifelane.planning.reach.ArrivalField#at} does for one set
 * of lanes. Serves one thread.
 */
final class WayCollector {
    private static final Comparator<LaneWay> QUICKEST_FIRST = Comparator.comparingLong(LaneWay::totalMs)
            .thenComparingInt(way -> way.lanes().size());

    private final ClearableNetwork network;
    private final Approaches approaches;
    private final LaneSearch search;
    private final long limitMs;
    private final int mostLanes;
    private final SolveControl control;

    WayCollector(ClearableNetwork network, Approaches approaches, long limitMs, SearchCaps caps, SolveControl control) {
        this.network = network;
        this.approaches = approaches;
        this.search = new LaneSearch(network, caps, control);
        this.control = control;
        this.limitMs = limitMs;
        this.mostLanes = caps.lanes();
    }

    LaneWays from(List<Source> sources) {
        search.run(sources, limitMs);
        Map<Integer, List<LaneWay>> direct = direct(sources);
        LaneWays ways = new LaneWays();
        for (int target = 0; target < approaches.targets(); target++) {
            control.goOn();
            List<LaneWay> found = new ArrayList<>(direct.getOrDefault(target, List.of()));
            List<LaneWay> hidden = new ArrayList<>();
            for (int i = approaches.first(target); i < approaches.first(target + 1); i++) {
                addFrom(i, found, hidden);
            }
            List<LaneWay> best = best(found);
            best.stream().filter(way -> way.lanes().size() <= mostLanes).forEach(ways::add);
            boolean isTooLarge = best.stream().anyMatch(way -> way.lanes().size() > mostLanes);
            if (isTooLarge) {
                ways.hideFrom(mostLanes + 1);
            }
            ways.endTarget(isTooLarge || hidden.stream().anyMatch(way -> !needless(way, best)));
        }
        ways.hideFrom(search.hiddenFrom());
        return ways;
    }

    private void addFrom(int approach, List<LaneWay> found, List<LaneWay> hidden) {
        LaneSetTable sets = search.sets();
        LaneSet need = sets.set(approaches.need(approach));
        for (int label = search.first(approaches.state(approach)); label >= 0; label = search.next(label)) {
            long totalMs = search.totalMs(label) + approaches.leftMs(approach);
            if (totalMs <= limitMs) {
                (search.hides(label) ? hidden : found)
                        .add(new LaneWay(sets.set(search.lanes(label)).plus(need), totalMs));
            }
        }
    }

    /** Ways of a station on the very edge of an access point, by building. */
    private Map<Integer, List<LaneWay>> direct(List<Source> sources) {
        Map<Integer, List<LaneWay>> ways = new HashMap<>();
        for (Source source : sources) {
            for (EdgePoint stand : source.stands()) {
                LaneSet need = search.sets().set(network.needOfEdge(stand.edge()));
                for (Approaches.Place place : approaches.on(stand.edge())) {
                    addDirect(source, stand, place, need, ways);
                }
            }
        }
        return ways;
    }

    private void addDirect(
            Source source, EdgePoint stand, Approaches.Place place, LaneSet need, Map<Integer, List<LaneWay>> ways) {
        SearchGraph graph = network.graph();
        for (int arc = 2 * stand.edge(); arc <= 2 * stand.edge() + 1; arc++) {
            double metres = place.point().from(arc, graph.network()) - stand.from(arc, graph.network());
            if (graph.passable(arc) && metres >= 0) {
                long totalMs = source.turnoutMs() + graph.travelMs(arc, metres);
                if (totalMs <= limitMs) {
                    ways.computeIfAbsent(place.target(), key -> new ArrayList<>())
                            .add(new LaneWay(need, totalMs));
                }
            }
        }
    }

    /** Those that no other makes needless, the quickest first. */
    private static List<LaneWay> best(List<LaneWay> found) {
        List<LaneWay> best = new ArrayList<>();
        found.stream().sorted(QUICKEST_FIRST).forEach(way -> {
            if (!needless(way, best)) {
                best.add(way);
            }
        });
        return best;
    }

    /** Whether another comes no later and needs no other lanes. */
    private static boolean needless(LaneWay way, List<LaneWay> others) {
        for (LaneWay other : others) {
            if (other.totalMs() <= way.totalMs() && other.lanes().within(way.lanes())) {
                return true;
            }
        }
        return false;
    }
}
