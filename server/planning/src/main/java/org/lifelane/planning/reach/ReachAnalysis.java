package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.Arrival.Status;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which buildings one vehicle reaches from a set of stations, when, and by which way. Build one for a search graph, the
 * stations and the options; ask it as often as needed. Not for use by several threads at once.
 */
public final class ReachAnalysis {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final SearchGraph graph;
    private final EdgeIndex index;
    private final AccessFinder access;
    private final ReachOptions options;
    private final List<Source> sources = new ArrayList<>();
    private final List<Station> offNetwork = new ArrayList<>();
    private final EarliestArrivals search;

    public ReachAnalysis(SearchGraph graph, EdgeIndex index, List<Station> stations, ReachOptions options) {
        this.graph = graph;
        this.index = index;
        this.access = new AccessFinder(graph.network(), index);
        this.options = options;
        this.search = new EarliestArrivals(graph);
        stations.stream()
                .filter(station -> options.statuses().contains(station.status()))
                .filter(station -> station.sends(graph.vehicle().name()))
                .sorted(Comparator.comparing(Station::id))
                .forEach(this::place);
    }

    private ReachAnalysis(ReachAnalysis before, SearchGraph graph) {
        this.graph = graph;
        this.index = before.index;
        this.access = before.access;
        this.options = before.options;
        this.search = new EarliestArrivals(graph);
        this.sources.addAll(before.sources);
        this.offNetwork.addAll(before.offNetwork);
    }

    /**
     * The same question on the network after a change, such as with lanes cleared. Stations stay where they stand.
     *
     * @param other the same vehicle's view of the same network
     */
    public ReachAnalysis on(SearchGraph other) {
        if (other.network() != graph.network() || !other.vehicle().equals(graph.vehicle())) {
            throw new IllegalArgumentException("another network or vehicle");
        }
        return new ReachAnalysis(this, other);
    }

    private void place(Station station) {
        RoadNetwork network = graph.network();
        Coordinate place = network.plane().toPlane(station.place());
        double metres = network.numbers().distance("station_m");
        Optional<EdgePoint> nearest = index.nearest(FACTORY.createPoint(place), metres, graph::edgeUsable).stream()
                .min(Comparator.comparing((EdgePoint point) -> !roadOut(point.edge()))
                        .thenComparingInt(point -> -waysOut(point.edge())));
        if (nearest.isEmpty()) {
            offNetwork.add(station);
            return;
        }
        List<EdgePoint> stands = index.meeting(nearest.get(), graph::edgeUsable);
        long turnoutMs = options.turnoutMs()
                .orElse(
                        station.turnoutS().isPresent()
                                ? Math.round(1000 * station.turnoutS().getAsDouble())
                                : network.numbers().delayMs("turnout"));
        sources.add(new Source(station, stands, turnoutMs));
    }

    /**
     * Whether an edge is a road that can be left by. Of edges that are as near and do not meet such a one is taken first,
     * for what is cleared does not change it: the station stands at the same edge before and after.
     */
    private boolean roadOut(int edge) {
        return !graph.network().way(edge).lane() && waysOut(edge) > 0;
    }

    private int waysOut(int edge) {
        return (graph.passable(2 * edge) ? 1 : 0) + (graph.passable(2 * edge + 1) ? 1 : 0);
    }

    public SearchGraph graph() {
        return graph;
    }

    public ReachOptions options() {
        return options;
    }

    /** The stations that send the vehicle, by id, each on its edge or on those that meet where it stands. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Stations that would send the vehicle but stand too far from any road it could use; they send nobody. */
    public List<Station> offNetwork() {
        return List.copyOf(offNetwork);
    }

    /** Arrivals from all stations together within the limit. */
    public ArrivalField withinLimit() {
        return search.run(sources, options.limitMs()).copy();
    }

    /** Arrivals from all stations together without a limit. */
    public ArrivalField unlimited() {
        return search.run(sources, Long.MAX_VALUE).copy();
    }

    /** Arrivals from one station within the limit; valid until the next call that searches. */
    public ArrivalField from(Source source) {
        return search.run(List.of(source), options.limitMs());
    }

    /** The first arrival at each building. */
    public List<Arrival> arrivals(List<Target> targets) {
        ArrivalField field = unlimited();
        return targets.stream().map(target -> arrival(target, field)).toList();
    }

    /** The first arrival at one building in a field of arrivals without a limit. */
    public Arrival arrival(Target target, ArrivalField field) {
        return arrival(target, access.of(target, graph), field);
    }

    /**
     * The same for a building whose access is known already: finding it takes longer than a short search.
     *
     * @param field of a search whose limit is no less than that of the options, where only those reached in time matter
     */
    public Arrival arrival(Target target, AccessFinder.Access places, ArrivalField field) {
        if (sources.isEmpty()) {
            return new Arrival(target, Status.NO_STATION, OptionalLong.empty(), Optional.empty());
        }
        OptionalLong nearestRoad = places.nearestRoad().stream()
                .flatMap(road -> field.at(road.edge(), road.alongM()).stream())
                .mapToLong(PointArrival::totalMs)
                .min();
        if (places.points().isEmpty() && !places.roadsNear()) {
            return new Arrival(target, Status.OFF_NETWORK, nearestRoad, Optional.empty());
        }
        PointArrival best = null;
        AccessPoint by = null;
        for (AccessPoint point : places.points()) {
            PointArrival arrival = field.at(point.edge(), point.alongM()).orElse(null);
            if (arrival != null && (best == null || arrival.label() < best.label())) {
                best = arrival;
                by = point;
            }
        }
        if (best == null || by == null) {
            return new Arrival(target, Status.UNREACHABLE, nearestRoad, Optional.empty());
        }
        Route route = field.route(best);
        long total = best.totalMs();
        Reach reach = new Reach(
                route,
                by,
                total - route.source().turnoutMs(),
                total,
                graph.unknownOn(route.arcs()),
                graph.tightOn(route.arcs()),
                Blockages.of(graph, route, by));
        Status status = total <= options.limitMs() ? Status.REACHED : Status.BEYOND_LIMIT;
        return new Arrival(target, status, nearestRoad, Optional.of(reach));
    }

    /**
     * One pair of a station and a building that it reaches within the limit.
     *
     * @param totalMs milliseconds from the alarm
     */
    public record Pair(Source source, Target target, long totalMs) {}

    /** Every pair of station and building within the limit: stations by id, buildings in their order. */
    public List<Pair> matrix(List<Target> targets) {
        return matrix(targets, () -> {});
    }

    /**
     * The same.
     *
     * @param goOn called before each building and each station; what it throws ends the work
     */
    public List<Pair> matrix(List<Target> targets, Runnable goOn) {
        List<List<AccessPoint>> points = targets.stream()
                .map(target -> {
                    goOn.run();
                    return access.of(target, graph).points();
                })
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Source source : sources) {
            goOn.run();
            ArrivalField field = from(source);
            for (int i = 0; i < targets.size(); i++) {
                Target target = targets.get(i);
                points.get(i).stream()
                        .flatMap(point -> field.at(point.edge(), point.alongM()).stream())
                        .mapToLong(PointArrival::totalMs)
                        .min()
                        .ifPresent(totalMs -> {
                            if (totalMs <= options.limitMs()) {
                                pairs.add(new Pair(source, target, totalMs));
                            }
                        });
            }
        }
        return pairs;
    }
}
