package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.network.osm.OsmFile;
import org.lifelane.planning.network.osm.OsmSelection;
import org.lifelane.planning.town.Drawn;
import org.lifelane.planning.town.Town;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;

/**
 * Every building of a real quarter with its three real hydrants, or with as many more as a fixed seed puts on its streets:
 * hose is never shorter than the crow flies nor longer than hose is. Prints what the water rules take of one thread.
 */
class WaterOnBaltimoreTest {
    private static final Path EXTRACT = Path.of("../../../shared/data/osm/baltimore.osm.pbf");
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 3000})
    void hoseIsLaidToEveryBuilding(int more) {
        Assumptions.assumeTrue(Files.exists(EXTRACT), "no real extracts here");
        Map<String, List<Feature>> rows = rows(more);
        Surroundings surroundings = surroundings(rows);
        List<RuleCheck> checks = WaterChecks.all();
        RuleBook book = Plot.engine().book();
        long around = 0;
        long hose = 0;
        long rules = 0;
        int reached = 0;
        int asked = 0;
        int round = 0;
        for (Feature row : rows.getOrDefault("high-rises", List.of())) {
            long start = cpu();
            BuildingCase building = surroundings.of(row, vehicle -> Optional.empty());
            long placed = cpu();
            for (Placed hydrant : building.hydrants()) {
                OptionalDouble metres = building.hose().metres(hydrant.shape());
                double crow = hydrant.shape().distance(building.building().shape());
                if (crow > building.hose().longestM()) {
                    assertThat(metres).isEmpty();
                    continue;
                }
                asked++;
                reached += metres.isPresent() ? 1 : 0;
                round += metres.isPresent() && metres.getAsDouble() > crow + 0.01 ? 1 : 0;
                assertThat(metres.orElse(crow))
                        .isBetween(crow - 1e-9, building.hose().longestM());
            }
            long laid = cpu();
            for (RuleCheck check : checks) {
                check.check(building, book.rule(check.rule()));
            }
            rules += cpu() - laid;
            hose += laid - placed;
            around += placed - start;
        }
        int buildings = rows.getOrDefault("high-rises", List.of()).size();
        System.out.printf(
                "baltimore: %d buildings, %d hydrants: %d pairs within reach of the crow, %d of hose, %d of them round"
                        + " something; ms of a thread a building: surroundings %.3f, hose %.3f, the other water rules %.3f%n",
                buildings,
                rows.getOrDefault("hydrants", List.of()).size(),
                asked,
                reached,
                round,
                around / 1e6 / buildings,
                hose / 1e6 / buildings,
                rules / 1e6 / buildings);
        assertThat(buildings).isGreaterThan(1000);
        assertThat(round).isGreaterThanOrEqualTo(more / 10);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, List<Feature>> rows(int more) {
        Map<String, List<Feature>> rows = new LinkedHashMap<>(
                OsmFile.read(EXTRACT, OsmSelection.everything().withAllBuildings())
                        .layers());
        SplittableRandom random = new SplittableRandom(2026);
        List<Feature> roads = rows.getOrDefault("roads", List.of());
        Supplier<Coordinate> corner = () -> {
            Coordinate[] line = roads.get(random.nextInt(roads.size())).shape().getCoordinates();
            return line[random.nextInt(line.length)];
        };
        List<Feature> hydrants = new ArrayList<>(rows.getOrDefault("hydrants", List.of()));
        for (int i = 0; i < more; i++) {
            hydrants.add(Feature.of(
                    "hydrant-" + i,
                    FACTORY.createPoint(corner.get()),
                    Map.of("status", "ok", "kind", "municipal", "flow_lps", 12.0, "pressure_mpa", 0.2)));
        }
        rows.put("hydrants", hydrants);
        List<Feature> adapters = new ArrayList<>();
        for (Feature building : rows.getOrDefault("high-rises", List.of())) {
            if (building.shape() instanceof Polygonal) {
                adapters.add(Feature.of(
                        "adapter-" + building.id(),
                        FACTORY.createPoint(building.shape().getCoordinate()),
                        Map.of("building_id", building.id(), "status", "ok", "flow_lps", 12.0)));
            }
        }
        rows.put("adapters", adapters);
        rows.put("obstacles", List.of(Feature.of("car", FACTORY.createPoint(corner.get()), Map.of("kind", "parking"))));
        return rows;
    }

    private static Surroundings surroundings(Map<String, List<Feature>> rows) {
        TravelNumbers numbers = Town.numbers();
        RoadNetwork network = RoadNetwork.of(
                new NetworkInput(rows.getOrDefault("roads", List.of()), List.of(), List.of(), List.of(), List.of()),
                numbers);
        Engine engine = Drawn.engine("pumper");
        SearchGraph foot = SearchGraph.of(network, Town.FOOT, SearchOptions.standard(), numbers);
        SearchGraph drive = SearchGraph.of(network, engine.vehicle(), SearchOptions.standard(), numbers);
        District district = District.of(engine, List.of(engine), network, new EdgeIndex(network), foot, drive, rows);
        return new Surroundings(district, Plot.engine().book(), rows);
    }
}
