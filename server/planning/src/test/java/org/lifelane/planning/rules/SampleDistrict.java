package org.lifelane.planning.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.oracle.GeoJsonRows;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Drawn;
import org.lifelane.planning.town.Town;

/** The sample of {@code gis-data/liangping} with every building's case, and the list of what is planted in it. */
final class SampleDistrict {
    private static final Path FOLDER = Path.of("../../gis-data/liangping");
    private static final List<String> FLEET = List.of("pumper", "pumper-heavy", "aerial-32", "aerial-54", "micro");

    /**
     * A planted trouble.
     *
     * @param layer and id of the row that it lies in
     * @param related ids of the high-rises, or of the row, that feel it
     * @param detail how it is planted
     */
    record Planted(String layer, String id, String trouble, List<String> related, String detail) {

        String row() {
            return layer + "/" + id;
        }
    }

    private final Map<String, List<Feature>> rows = new LinkedHashMap<>();
    private final Map<String, BuildingCase> cases = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<String, ReachAnalysis> analyses = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final EdgeIndex index;

    SampleDistrict() {
        for (LayerSchema layer : Layers.open()) {
            Path file = FOLDER.resolve(layer.name() + ".geojson");
            rows.put(layer.name(), Files.exists(file) ? GeoJsonRows.read(file) : List.of());
        }
        TravelNumbers numbers = Town.numbers();
        RoadNetwork network = RoadNetwork.of(
                new NetworkInput(rows("roads"), rows("fire-lanes"), rows("gates"), List.of(), List.of()), numbers);
        index = new EdgeIndex(network);
        List<Engine> fleet = FLEET.stream().map(Drawn::engine).toList();
        List<Station> stations = rows("stations").stream()
                .map(Station::of)
                .filter(station -> station.status().equals("existing"))
                .toList();
        Target.of(rows("high-rises"), rows("rescue-sites")).forEach(target -> targets.put(target.id(), target));
        SearchGraph foot = SearchGraph.of(network, Town.FOOT, SearchOptions.standard(), numbers);
        Map<String, Map<String, Arrival>> arrivals = new LinkedHashMap<>();
        Stream.concat(
                        fleet.stream()
                                .map(each ->
                                        SearchGraph.of(network, each.vehicle(), SearchOptions.standard(), numbers)),
                        Stream.of(foot))
                .forEach(graph -> {
                    ReachAnalysis analysis = new ReachAnalysis(graph, index, stations, ReachOptions.within(300_000));
                    analyses.put(graph.vehicle().name(), analysis);
                    Map<String, Arrival> byBuilding = new LinkedHashMap<>();
                    analysis.arrivals(List.copyOf(targets.values()))
                            .forEach(found -> byBuilding.put(found.target().id(), found));
                    arrivals.put(graph.vehicle().name(), byBuilding);
                });
        RuleEngine engine = Plot.engine();
        SearchGraph drive = analysis(FLEET.get(0)).graph();
        Surroundings surroundings = new Surroundings(
                District.of(fleet.get(0), fleet, network, index, foot, drive, rows), engine.book(), rows);
        for (Feature row : rows("high-rises")) {
            BuildingCase building = surroundings.of(
                    row, vehicle -> Optional.ofNullable(arrivals.get(vehicle)).map(all -> all.get(row.id())));
            cases.put(row.id(), building);
            findings.put(row.id(), engine.findings(building));
        }
    }

    List<Feature> rows(String layer) {
        return rows.getOrDefault(layer, List.of());
    }

    /** By the building's id. */
    Map<String, BuildingCase> cases() {
        return cases;
    }

    /** By the building's id. */
    Map<String, List<Finding>> findings() {
        return findings;
    }

    /** What one rule says of one building. */
    Optional<Finding> finding(String building, String rule) {
        return findings.getOrDefault(building, List.of()).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst();
    }

    /** The analysis of a vehicle of the district, or of people on foot. */
    ReachAnalysis analysis(String vehicle) {
        return Optional.ofNullable(analyses.get(vehicle)).orElseThrow();
    }

    /** A building as arrivals see it. */
    Target target(String id) {
        return Optional.ofNullable(targets.get(id)).orElseThrow();
    }

    /** Of the network's edges. */
    EdgeIndex index() {
        return index;
    }

    /** Ids of the high-rises of which a rule says that they fall short. */
    Set<String> breaches(String rule) {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(finding -> finding.rule().id().equals(rule)
                                && finding.outcome().compareTo(Outcome.UNKNOWN) > 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param trouble a layer and the trouble's name */
    Stream<Planted> planted(String trouble) {
        return planted().stream().filter(each -> trouble.equals(each.layer() + " " + each.trouble()));
    }

    /** Ids of the high-rises that feel a trouble; a trouble of a high-rise is its own. */
    Set<String> felt(String trouble) {
        return planted(trouble)
                .flatMap(each -> each.layer().equals("high-rises") ? Stream.of(each.id()) : each.related().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The way in of towers that no lane, site or road is near: planted as such, and so unknown. */
    Set<String> waysIn() {
        return felt("high-rises no_road").stream()
                .map(id -> "high-rises/" + id + "." + Building.ACCESS)
                .collect(Collectors.toSet());
    }

    /** Facts that no row of the sample holds: the class of a public high-rise of at most 50 m. */
    Set<String> unclassed() {
        return cases.values().stream()
                .map(BuildingCase::building)
                .filter(tower -> !tower.residential().orElse(true)
                        && tower.publicClassOne().isEmpty())
                .map(tower -> "high-rises/" + tower.id() + "." + Building.FIRE_CLASS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong in it, by the generator's own list. */
    List<Planted> planted() {
        try {
            List<Planted> planted = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve("planted.csv"), UTF_8)) {
                String[] cells = line.split(",", -1);
                if (!cells[0].equals("layer")) {
                    planted.add(new Planted(
                            cells[0],
                            cells[1],
                            cells[2],
                            Stream.of(cells[3].split(";", -1))
                                    .filter(id -> !id.isEmpty())
                                    .toList(),
                            cells[4]));
                }
            }
            return planted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
