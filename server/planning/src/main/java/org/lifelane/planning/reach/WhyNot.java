package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.Hindrance;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.TravelNumbers;

/**
 * Why a vehicle does not reach a building: it looks for the quickest way that would lead there if nothing stood in the
 * way, and names everything on it that does. One object serves one analysis and may be asked for many buildings.
 */
public final class WhyNot {
    private final ReachAnalysis analysis;
    private final AccessFinder access;
    private final EdgeIndex index;
    private final ArrivalField free;

    public WhyNot(ReachAnalysis analysis, EdgeIndex index, TravelNumbers numbers) {
        this.analysis = analysis;
        this.index = index;
        SearchGraph graph = analysis.graph();
        this.access = new AccessFinder(graph.network(), index);
        SearchGraph unhindered =
                SearchGraph.of(graph.network(), graph.vehicle(), graph.options().ignoringHindrances(), numbers);
        this.free = new EarliestArrivals(unhindered)
                .run(analysis.sources(), Long.MAX_VALUE)
                .copy();
    }

    /**
     * What stands in the way to a building, in driving order. {@code no_station} where no station sends the vehicle,
     * {@code off_network} where neither access nor road is near, {@code no_way} where nothing leads there even if
     * everything were open.
     */
    public List<Hindrance> of(Target target) {
        if (analysis.sources().isEmpty()) {
            return List.of(plain("no_station", target));
        }
        AccessFinder.Access places = access.of(target, analysis.graph());
        List<AccessPoint> points = places.points();
        if (points.isEmpty()) {
            return places.roadsNear() ? ofNearestRoad(target) : List.of(plain("off_network", target));
        }
        PointArrival best = null;
        Set<Hindrance> there = new LinkedHashSet<>();
        for (AccessPoint point : points) {
            PointArrival arrival = free.at(point.edge(), point.alongM()).orElse(null);
            if (arrival != null && (best == null || arrival.label() < best.label())) {
                best = arrival;
                there.clear();
                // Where the point is a node the engine stands there without having driven on the way itself.
                analysis.graph().hindrance(point.edge()).ifPresent(there::add);
            }
        }
        if (best == null) {
            return List.of(plain("no_way", target));
        }
        Set<Hindrance> hindrances = new LinkedHashSet<>();
        addOnRoute(free.route(best), hindrances);
        hindrances.addAll(there);
        return hindrances.isEmpty() ? List.of(plain("no_way", target)) : List.copyOf(hindrances);
    }

    private void addOnRoute(Route route, Set<Hindrance> hindrances) {
        SearchGraph graph = analysis.graph();
        int before = -1;
        for (int arc : route.arcs()) {
            if (before >= 0 && before >> 1 != arc >> 1) {
                hindrances.addAll(graph.hindrances(before, arc));
            }
            graph.arcHindrance(arc).ifPresent(hindrances::add);
            before = arc;
        }
    }

    private List<Hindrance> ofNearestRoad(Target target) {
        RoadNetwork network = analysis.graph().network();
        List<Hindrance> hindrances = new ArrayList<>();
        List<EdgePoint> nearest = index.nearest(
                network.plane().toPlane(target.footprint()),
                network.numbers().distance("road_m"),
                edge -> !network.way(edge).lane());
        nearest.stream()
                .flatMap(point -> analysis.graph().hindrance(point.edge()).stream())
                .forEach(hindrances::add);
        return hindrances.isEmpty() ? List.of(plain("no_way", target)) : hindrances;
    }

    private static Hindrance plain(String code, Target target) {
        return new Hindrance(
                code, "high-rises", target.id(), target.name(), OptionalDouble.empty(), OptionalDouble.empty());
    }
}
