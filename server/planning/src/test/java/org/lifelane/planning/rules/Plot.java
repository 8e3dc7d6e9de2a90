package org.lifelane.planning.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Drawn;
import org.lifelane.planning.town.Town;
import org.locationtech.jts.geom.Coordinate;

/**
 * A high-rise with what stands around it, drawn by hand in metres about 107.8° E, 30.67° N: {@code new Plot("POLYGON
 * (…)", "height_m=60 use=residential").add("fire-lanes", "north", "LINESTRING (…)", "width_m=4")}. Attributes are
 * words {@code name=value}; what is not written is unknown. Rows are {@code surveyed} unless they say otherwise.
 */
final class Plot {
    private static final LocalPlane PLANE = LocalPlane.about(107.8, 30.67);
    private static final TravelNumbers NUMBERS = Town.numbers();
    private static final Path RULES = Path.of("../../gis-data/rules/rules.yaml");

    private final Map<String, List<Feature>> rows = new LinkedHashMap<>();
    private final List<String> fleet = new ArrayList<>(List.of("pumper", "aerial-32", "aerial-54"));
    private Optional<YamlNode> own = Optional.empty();

    /** The building is called {@code tower}. A road far to the south keeps the network from being empty. */
    Plot(String wkt, String attributes) {
        add("high-rises", "tower", wkt, attributes);
        add("roads", "far", "LINESTRING (-400 -900, 400 -900)", "highway=residential");
    }

    Plot add(String layer, String id, String wkt, String attributes) {
        LayerSchema schema = Layers.named(layer).orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("evidence", "surveyed");
        for (String word : attributes.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                values.put(
                        word.substring(0, equals),
                        Drawn.value(layer, word.substring(0, equals), word.substring(equals + 1)));
            }
        }
        rows.computeIfAbsent(schema.name(), key -> new ArrayList<>())
                .add(Feature.of(id, PLANE.toDegrees(Drawn.shape(wkt)), values));
        return this;
    }

    /** The vehicles of the district, by their names in {@code gis-data/vehicles}; the first is sent first. */
    Plot fleet(String... names) {
        fleet.clear();
        fleet.addAll(Arrays.asList(names));
        return this;
    }

    /** The district's own rule file, laid over the one that everybody has. */
    Plot ownRules(String yaml) {
        own = Optional.of(YamlNode.read(new StringReader(yaml), "own.yaml"));
        return this;
    }

    /** The finding of one rule; empty where it does not apply. */
    Optional<Finding> finding(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst();
    }

    /** The result of one rule in the word of files; {@code none} where it does not apply. */
    String result(String rule) {
        return finding(rule).map(found -> found.outcome().text()).orElse("none");
    }

    List<Finding> findings() {
        return engine(own).findings(buildingCase());
    }

    BuildingCase buildingCase() {
        NetworkInput input = new NetworkInput(of("roads"), of("fire-lanes"), of("gates"), List.of(), List.of());
        RoadNetwork network = RoadNetwork.of(input, NUMBERS);
        EdgeIndex index = new EdgeIndex(network);
        List<Engine> engines = fleet.stream().map(Drawn::engine).toList();
        District district = District.of(
                engines.get(0),
                engines,
                network,
                index,
                SearchGraph.of(network, Town.FOOT, SearchOptions.standard(), NUMBERS),
                SearchGraph.of(network, engines.get(0).vehicle(), SearchOptions.standard(), NUMBERS),
                rows);
        Feature tower = of("high-rises").get(0);
        Target target = Target.of(List.of(tower), of("rescue-sites")).get(0);
        List<Station> stations = of("stations").stream().map(Station::of).toList();
        Map<String, Arrival> arrivals = new LinkedHashMap<>();
        for (Engine each : engines) {
            SearchGraph graph = SearchGraph.of(network, each.vehicle(), SearchOptions.standard(), NUMBERS);
            ReachAnalysis analysis = new ReachAnalysis(graph, index, stations, ReachOptions.within(300_000));
            arrivals.put(each.name(), analysis.arrivals(List.of(target)).get(0));
        }
        return new Surroundings(district, engine(own).book(), rows)
                .of(tower, vehicle -> Optional.ofNullable(arrivals.get(vehicle)));
    }

    /** The rules of {@code gis-data/rules}. */
    static RuleEngine engine() {
        return engine(Optional.empty());
    }

    private static RuleEngine engine(Optional<YamlNode> own) {
        try (Reader reader = Files.newBufferedReader(RULES, UTF_8)) {
            return RuleEngine.read(reader, "rules.yaml", own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Feature> of(String layer) {
        return rows.getOrDefault(layer, List.of());
    }

    /** A rectangle with its sides along the axes, as WKT. */
    static String box(double west, double south, double east, double north) {
        Coordinate[] ring = {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        };
        return new org.locationtech.jts.geom.GeometryFactory()
                .createPolygon(ring)
                .toText();
    }
}
