package org.lifelane.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
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

/** What the core says of the sample: enough of everything for a newcomer to see, and the planted lanes at work. */
class ArrivalsInTheSampleTest {
    private static final Path DATA = Path.of("../../gis-data");
    private static final long FIVE_MINUTES_MS = 300_000;

    private static final Inventory INVENTORY = District.build().inventory();
    private static RoadNetwork network;
    private static Map<String, Arrival> pumper;
    private static Map<String, Arrival> aerial;

    @BeforeAll
    static void search() throws IOException {
        TravelNumbers numbers;
        try (BufferedReader speeds = Files.newBufferedReader(DATA.resolve("speeds/speeds.csv"));
                BufferedReader delays = Files.newBufferedReader(DATA.resolve("speeds/delays.csv"));
                BufferedReader factors = Files.newBufferedReader(DATA.resolve("speeds/factors.csv"))) {
            numbers = TravelNumbers.read(speeds, delays, factors);
        }
        network = RoadNetwork.of(
                new NetworkInput(
                        features(Layer.ROADS), features(Layer.FIRE_LANES), features(Layer.GATES), List.of(), List.of()),
                numbers);
        pumper = arrivals("pumper", numbers);
        aerial = arrivals("aerial-54", numbers);
    }

    @Test
    void theStationReachesMostHighRisesButByNoMeansAll() {
        assertThat(share(pumper, Arrival.Status.REACHED)).isBetween(0.55, 0.80);
        assertThat(share(pumper, Arrival.Status.BEYOND_LIMIT)).isBetween(0.10, 0.35);
        assertThat(share(pumper, Arrival.Status.UNREACHABLE)).isBetween(0.05, 0.20);
        assertThat(share(pumper, Arrival.Status.OFF_NETWORK)).isBetween(0.005, 0.02);
        assertThat(pumper.values()).anyMatch(Arrival::plainlyReached).anyMatch(Arrival::reachedUnverified);
    }

    @Test
    void theAerialEngineReachesFewerAndMeetsOtherObstacles() {
        assertThat(share(aerial, Arrival.Status.REACHED))
                .isGreaterThan(0.3)
                .isLessThan(share(pumper, Arrival.Status.REACHED) - 0.05);
        assertThat(share(aerial, Arrival.Status.UNREACHABLE)).isGreaterThan(share(pumper, Arrival.Status.UNREACHABLE));
    }

    @Test
    void towersOnTheHillsAreOffTheNetworkAndNoOthers() {
        Set<String> planted = INVENTORY.troubles().stream()
                .filter(trouble -> trouble.trouble().equals("no_road"))
                .map(Trouble::id)
                .collect(Collectors.toSet());
        Set<String> found = pumper.entrySet().stream()
                .filter(entry -> entry.getValue().status() == Arrival.Status.OFF_NETWORK)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(found).isNotEmpty().isEqualTo(planted);
    }

    @Test
    void jointsAcrossAGapAreThosePlanted() {
        Set<String> planted = INVENTORY.troubles().stream()
                .filter(trouble -> trouble.trouble().equals("joint_inferred"))
                .map(Trouble::id)
                .collect(Collectors.toSet());
        assertThat(network.report().inferredJoints())
                .isNotEmpty()
                .allMatch(joint -> planted.contains(joint.laneId()))
                .hasSameSizeAs(planted);
        assertThat(network.report().idleGates()).isEmpty();
    }

    @Test
    void whoseOnlyLaneIsShutIsNotReached() {
        List<Trouble> shut = INVENTORY.troubles().stream()
                .filter(trouble -> Set.of("joins_nothing", "fixed_bollard", "blocked_in_series")
                        .contains(trouble.trouble()))
                .filter(trouble -> !trouble.related().isEmpty())
                .toList();
        assertThat(shut).isNotEmpty().allSatisfy(trouble -> {
            for (String building : trouble.related().split(";", -1)) {
                assertThat(pumper)
                        .as("behind %s", trouble)
                        .hasEntrySatisfying(
                                building,
                                arrival -> assertThat(arrival.status()).isEqualTo(Arrival.Status.UNREACHABLE));
            }
        });
    }

    private static Map<String, Arrival> arrivals(String vehicle, TravelNumbers numbers) throws IOException {
        SearchGraph graph = SearchGraph.of(network, vehicle(vehicle), SearchOptions.standard(), numbers);
        List<Station> stations =
                features(Layer.STATIONS).stream().map(Station::of).toList();
        ReachAnalysis analysis =
                new ReachAnalysis(graph, new EdgeIndex(network), stations, ReachOptions.within(FIVE_MINUTES_MS));
        Map<String, Arrival> arrivals = new LinkedHashMap<>();
        analysis.arrivals(Target.of(features(Layer.HIGH_RISES), features(Layer.RESCUE_SITES)))
                .forEach(arrival -> arrivals.put(arrival.target().id(), arrival));
        return arrivals;
    }

    private static double share(Map<String, Arrival> arrivals, Arrival.Status status) {
        long count = arrivals.values().stream()
                .filter(arrival -> arrival.status() == status)
                .count();
        return (double) count / arrivals.size();
    }

    private static Vehicle vehicle(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader reader = Files.newBufferedReader(DATA.resolve("vehicles/vehicles.csv"))) {
            CSVRecord row = format.parse(reader).stream()
                    .filter(record -> record.get("name").equals(name))
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> attributes = new LinkedHashMap<>();
            row.toMap().forEach((column, value) -> {
                if (!value.isEmpty()) {
                    attributes.put(column, column.equals("name") ? value : Double.valueOf(value));
                }
            });
            return Vehicle.of(new Feature(name, Optional.empty(), attributes));
        }
    }

    private static List<Feature> features(Layer layer) {
        return INVENTORY.rows(layer).stream()
                .map(row -> {
                    Map<String, Object> attributes = new LinkedHashMap<>();
                    row.attributes()
                            .forEach((name, value) -> attributes.put(
                                    name, value instanceof BigDecimal number ? (Object) number.doubleValue() : value));
                    return Feature.of(row.id(), row.shape(), attributes);
                })
                .toList();
    }
}
