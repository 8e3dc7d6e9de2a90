package org.lifelane.planning.town;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.GisData;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A town made by hand for a test: ways, gates and buildings placed in metres about 107.8° E, 30.67° N. A way is written
 * as its id, its line {@code "0,0 100,0"} in metres, and attributes {@code "highway=residential width_m=3.5"}.
 */
public final class Town {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final LocalPlane PLANE = LocalPlane.about(107.8, 30.67);
    private static final TravelNumbers NUMBERS = numbers();

    /** A pumper as wide as most: 2.5 m by 3.4 m, 20 t, turning on 9 m. */
    public static final Vehicle PUMPER = vehicle("pumper", 2.5, 3.4, 20, 9, 6.4);

    public static final Vehicle FOOT = new Vehicle(
            "foot",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            1,
            true);

    private TravelNumbers numbers = NUMBERS;
    private final List<Feature> roads = new ArrayList<>();
    private final List<Feature> lanes = new ArrayList<>();
    private final List<Feature> gates = new ArrayList<>();
    private final List<Feature> roadNodes = new ArrayList<>();
    private final List<Feature> restrictions = new ArrayList<>();
    private final List<Station> stations = new ArrayList<>();
    private final List<Feature> buildings = new ArrayList<>();
    private final List<Feature> sites = new ArrayList<>();

    /** The default numbers of {@code gis-data/speeds}. */
    public static TravelNumbers numbers() {
        return GisData.in(Path.of("../../gis-data")).travelNumbers();
    }

    public static Vehicle vehicle(
            String name, double widthM, double heightM, double weightT, double turnRadiusM, double frontM) {
        return new Vehicle(
                name,
                OptionalDouble.of(widthM),
                OptionalDouble.of(heightM),
                OptionalDouble.of(weightT),
                OptionalDouble.of(turnRadiusM),
                OptionalDouble.of(frontM),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                1,
                false);
    }

    public Town road(String id, String line, String... attributes) {
        roads.add(row(id, line(line), attributes));
        return this;
    }

    /** A lane of which every limit is known and generous, unless attributes say otherwise; {@code width_m=?} is unknown. */
    public Town lane(String id, String line, String... attributes) {
        String[] all = new String[attributes.length + 4];
        all[0] = "width_m=6";
        all[1] = "clearance_m=5";
        all[2] = "load_t=50";
        all[3] = "turn_radius_m=20";
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        lanes.add(row(id, line(line), all));
        return this;
    }

    public Town gate(String id, String place, String... attributes) {
        gates.add(row(id, point(place), attributes));
        return this;
    }

    /** Something OpenStreetMap has on a node of a road that was given {@code node_refs}. */
    public Town roadNode(long node, String place, String... attributes) {
        roadNodes.add(row("node/" + node, point(place), attributes));
        return this;
    }

    public Town restriction(String kind, String from, String via, String to) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("restriction", kind);
        attributes.put("from_road", from);
        attributes.put("via", via);
        attributes.put("to_road", to);
        restrictions.add(new Feature("relation/" + restrictions.size(), java.util.Optional.empty(), attributes));
        return this;
    }

    public Town station(String id, String place, String... attributes) {
        stations.add(Station.of(row(id, point(place), attributes)));
        return this;
    }

    /** A building with a square footprint of 20 m about a place. */
    public Town building(String id, String middle, String... attributes) {
        String[] xy = middle.split(",", -1);
        double x = Double.parseDouble(xy[0]);
        double y = Double.parseDouble(xy[1]);
        buildings.add(row(id, square(x, y, 10, 10), attributes));
        return this;
    }

    public Town pointBuilding(String id, String place, String... attributes) {
        buildings.add(row(id, point(place), attributes));
        return this;
    }

    /** A rescue site of 20 m by 10 m about a place. */
    public Town site(String id, String middle, String building) {
        String[] xy = middle.split(",", -1);
        sites.add(row(
                id, square(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]), 10, 5), "building_id=" + building));
        return this;
    }

    /** With a district's own numbers, each {@code name,value}. */
    public Town numbers(String... own) {
        try {
            numbers = NUMBERS.with(new StringReader("name,value\n" + String.join("\n", own)), "own.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public RoadNetwork network() {
        return RoadNetwork.of(new NetworkInput(roads, lanes, gates, roadNodes, restrictions), numbers);
    }

    public SearchGraph graph(Vehicle vehicle, SearchOptions options) {
        return SearchGraph.of(network(), vehicle, options, numbers);
    }

    public ReachAnalysis reach(Vehicle vehicle, SearchOptions options, long limitS) {
        return reach(
                vehicle, options, new ReachOptions(1000 * limitS, java.util.OptionalLong.of(0), Set.of("existing")));
    }

    public ReachAnalysis reach(Vehicle vehicle, SearchOptions options, ReachOptions reachOptions) {
        SearchGraph graph = graph(vehicle, options);
        return new ReachAnalysis(graph, new EdgeIndex(graph.network()), stations, reachOptions);
    }

    public List<Target> targets() {
        return Target.of(buildings, sites);
    }

    /** The first arrival at a building by a pumper within 300 s, turns off, no turnout. */
    public Arrival arrival(String building) {
        return arrival(building, PUMPER, SearchOptions.standard().withTurns(false));
    }

    public Arrival arrival(String building, Vehicle vehicle, SearchOptions options) {
        return reach(vehicle, options, 300).arrivals(targets()).stream()
                .filter(arrival -> arrival.target().id().equals(building))
                .findFirst()
                .orElseThrow();
    }

    /** Seconds that a vehicle takes over metres at km/h, as the network rounds them. */
    public static double seconds(double metres, double kmh) {
        return metres * 3.6 / kmh;
    }

    private static Feature row(String id, org.locationtech.jts.geom.Geometry geometry, String... attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String attribute : attributes) {
            String name = attribute.substring(0, attribute.indexOf('='));
            String text = attribute.substring(attribute.indexOf('=') + 1);
            values.remove(name);
            if (!text.equals("?")) {
                values.put(name, value(text));
            }
        }
        return Feature.of(id, geometry, values);
    }

    private static Object value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?\\d+(\\.\\d+)?") ? (Object) Double.valueOf(text) : text;
    }

    private static org.locationtech.jts.geom.Geometry line(String line) {
        Coordinate[] coordinates = java.util.Arrays.stream(line.strip().split("\\s+", -1))
                .map(Town::degrees)
                .toArray(Coordinate[]::new);
        return FACTORY.createLineString(coordinates);
    }

    private static org.locationtech.jts.geom.Geometry point(String place) {
        return FACTORY.createPoint(degrees(place));
    }

    private static org.locationtech.jts.geom.Geometry square(double x, double y, double halfX, double halfY) {
        return FACTORY.createPolygon(new Coordinate[] {
            PLANE.toDegrees(x - halfX, y - halfY),
            PLANE.toDegrees(x + halfX, y - halfY),
            PLANE.toDegrees(x + halfX, y + halfY),
            PLANE.toDegrees(x - halfX, y + halfY),
            PLANE.toDegrees(x - halfX, y - halfY)
        });
    }

    private static Coordinate degrees(String place) {
        String[] xy = place.split(",", -1);
        return PLANE.toDegrees(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
    }
}
