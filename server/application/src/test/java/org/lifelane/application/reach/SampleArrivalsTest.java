package org.lifelane.application.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lifelane.application.imports.BundledFile;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.network.Vehicles;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;

/** Who is reached in the sample: enough of everything for a newcomer to see, and the planted lanes at work. */
class SampleArrivalsTest {
    private static final long FIVE_MINUTES_MS = 300_000;

    private static final List<CSVRecord> PLANTED = planted();
    private static final RoadNetwork NETWORK = RoadNetwork.of(
            new NetworkInput(
                    sample(Layers.ROADS), sample(Layers.FIRE_LANES), sample(Layers.GATES), List.of(), List.of()),
            Defaults.DATA.travelNumbers());

    private static Map<String, Arrival> pumper = Map.of();
    private static Map<String, Arrival> aerial = Map.of();

    @BeforeAll
    static void search() {
        pumper = arrivals("pumper");
        aerial = arrivals("aerial-54");
    }

    @Test
    void the_station_reaches_most_high_rises_but_by_no_means_all() {
        assertThat(share(pumper, Arrival.Status.REACHED)).isBetween(0.55, 0.80);
        assertThat(share(pumper, Arrival.Status.BEYOND_LIMIT)).isBetween(0.10, 0.35);
        assertThat(share(pumper, Arrival.Status.UNREACHABLE)).isBetween(0.05, 0.20);
        assertThat(share(pumper, Arrival.Status.OFF_NETWORK)).isBetween(0.005, 0.02);
        assertThat(pumper.values()).anyMatch(Arrival::plainlyReached).anyMatch(Arrival::reachedUnverified);
    }

    /** Its way crosses one lane marked 占用 and ends at a rescue site that lies on another. */
    @Test
    void tower_11_of_guihu_tianxia_is_reached_over_blocked_lanes_and_not_plainly() {
        Arrival arrival = pumper.values().stream()
                .filter(each -> each.target().name().equals("桂湖天下11号楼"))
                .findFirst()
                .orElseThrow();
        assertThat(arrival.status()).isEqualTo(Arrival.Status.REACHED);
        assertThat(arrival.reachedOverBlocked()).isTrue();
        assertThat(arrival.plainlyReached()).isFalse();
        assertThat(arrival.reach().orElseThrow().blockages().ids()).containsExactlyInAnyOrder("lane-0185", "lane-0191");
        assertThat(arrival.reach().orElseThrow().blockages().narrowestM()).hasValue(2.9);
    }

    @Test
    void the_aerial_engine_reaches_fewer_and_is_kept_from_more() {
        assertThat(share(aerial, Arrival.Status.REACHED))
                .isGreaterThan(0.3)
                .isLessThan(share(pumper, Arrival.Status.REACHED) - 0.05);
        assertThat(share(aerial, Arrival.Status.UNREACHABLE)).isGreaterThan(share(pumper, Arrival.Status.UNREACHABLE));
    }

    @Test
    void towers_on_the_hills_are_off_the_network_and_no_others() {
        Set<String> found = pumper.entrySet().stream()
                .filter(entry -> entry.getValue().status() == Arrival.Status.OFF_NETWORK)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(found).isNotEmpty().isEqualTo(ids("no_road"));
    }

    @Test
    void joints_across_a_gap_are_those_planted_and_every_gate_acts() {
        Set<String> joined = NETWORK.report().inferredJoints().stream()
                .map(joint -> joint.laneId())
                .collect(Collectors.toSet());
        assertThat(joined).isNotEmpty().isEqualTo(ids("joint_inferred"));
        assertThat(NETWORK.report().idleGates()).isEmpty();
    }

    @Test
    void whose_only_way_in_is_shut_is_not_reached() {
        Set<String> shut = Set.of("joins_nothing", "fixed_bollard", "blocked_in_series");
        List<CSVRecord> troubles = PLANTED.stream()
                .filter(row -> shut.contains(row.get("trouble")))
                .toList();
        assertThat(troubles.stream().map(row -> row.get("trouble"))).containsAll(shut);
        for (CSVRecord trouble : troubles) {
            for (String building : trouble.get("related_id").split(";", -1)) {
                assertThat(pumper)
                        .as("behind %s", trouble.get("id"))
                        .hasEntrySatisfying(
                                building,
                                arrival -> assertThat(arrival.status()).isEqualTo(Arrival.Status.UNREACHABLE));
            }
        }
    }

    @Test
    void no_compound_is_cut_off_but_by_what_was_planted_in_it() {
        Set<String> planted = PLANTED.stream()
                .filter(row -> Set.of("fire-lanes", "gates").contains(row.get("layer")))
                .flatMap(row -> List.of(row.get("related_id").split(";", -1)).stream())
                .collect(Collectors.toSet());
        Map<String, Boolean> troubled = new LinkedHashMap<>();
        pumper.values()
                .forEach(arrival -> troubled.merge(
                        compound(arrival), planted.contains(arrival.target().id()), Boolean::logicalOr));
        assertThat(pumper.values())
                .filteredOn(arrival -> arrival.status() == Arrival.Status.UNREACHABLE)
                .isNotEmpty()
                .allMatch(arrival -> troubled.getOrDefault(compound(arrival), false));
    }

    @Test
    void a_planned_station_brings_its_neighbours_within_reach() {
        Map<String, Arrival> withPlanned = arrivals(
                "pumper",
                new ReachOptions(FIVE_MINUTES_MS, ReachOptions.within(0).turnoutMs(), Set.of("existing", "planned")));
        for (String compound : List.of("名豪", "帝豪时代城")) {
            assertThat(reachedOf(compound, withPlanned)).as(compound).isGreaterThan(reachedOf(compound, pumper));
        }
    }

    private static long reachedOf(String compound, Map<String, Arrival> arrivals) {
        return arrivals.values().stream()
                .filter(arrival -> compound(arrival).equals(compound) && arrival.status() == Arrival.Status.REACHED)
                .count();
    }

    private static String compound(Arrival arrival) {
        return arrival.target().compound().orElse("");
    }

    private static Map<String, Arrival> arrivals(String vehicle) {
        return arrivals(vehicle, ReachOptions.within(FIVE_MINUTES_MS));
    }

    private static Map<String, Arrival> arrivals(String name, ReachOptions options) {
        Vehicle vehicle = Vehicles.byName(List.of()).values().stream()
                .map(Vehicle::of)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        SearchGraph graph = SearchGraph.of(NETWORK, vehicle, SearchOptions.standard(), Defaults.DATA.travelNumbers());
        List<Station> stations =
                sample(Layers.STATIONS).stream().map(Station::of).toList();
        ReachAnalysis analysis = new ReachAnalysis(graph, new EdgeIndex(NETWORK), stations, options);
        Map<String, Arrival> arrivals = new LinkedHashMap<>();
        analysis.arrivals(Target.of(sample(Layers.HIGH_RISES), sample(Layers.RESCUE_SITES)))
                .forEach(arrival -> arrivals.put(arrival.target().id(), arrival));
        return arrivals;
    }

    private static double share(Map<String, Arrival> arrivals, Arrival.Status status) {
        long count = arrivals.values().stream()
                .filter(arrival -> arrival.status() == status)
                .count();
        return (double) count / arrivals.size();
    }

    private static Set<String> ids(String trouble) {
        return PLANTED.stream()
                .filter(row -> row.get("trouble").equals(trouble))
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
    }

    private static List<Feature> sample(LayerSchema layer) {
        return BundledFile.read(layer, "gis-data/liangping/" + layer.name() + ".geojson")
                .features();
    }

    private static List<CSVRecord> planted() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SampleArrivalsTest.class.getResourceAsStream("/gis-data/liangping/planted.csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
