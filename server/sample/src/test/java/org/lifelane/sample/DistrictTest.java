package org.lifelane.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

class DistrictTest {
    private static final District DISTRICT = District.build();
    private static final Inventory INVENTORY = DISTRICT.inventory();
    private static final Set<String> TROUBLED =
            INVENTORY.troubles().stream().map(Trouble::id).collect(Collectors.toSet());

    @Test
    void townshipsAreThe33AndTileTheDistrict() {
        List<Row> townships = INVENTORY.rows(Layer.TOWNSHIPS);
        assertThat(townships).hasSize(33).allMatch(row -> row.text("code").startsWith("500155"));
        List<Geometry> shapes = townships.stream().map(Row::shape).toList();
        Geometry whole = UnaryUnionNG.union(shapes, new PrecisionModel(1e9));
        assertThat(whole.getGeometryType()).isEqualTo(Geometry.TYPENAME_POLYGON);
        assertThat(whole.getBoundary().getNumGeometries()).as("no gap inside").isEqualTo(1);
        double parts = shapes.stream().mapToDouble(Geometry::getArea).sum();
        assertThat(parts).as("no overlap").isCloseTo(whole.getArea(), Percentage.withPercentage(1e-6));
    }

    @Test
    void theDistrictIsAsLargeAsItIs() {
        double squareKilometres = INVENTORY.rows(Layer.TOWNSHIPS).stream()
                .mapToDouble(row -> row.shape().getArea() * 95.83 * 110.87)
                .sum();
        assertThat(squareKilometres).isBetween(1_800.0, 2_000.0);
    }

    @Test
    void the56OfThePlanAreListedByTownship() {
        Map<String, Long> rectified = INVENTORY.rows(Layer.HIGH_RISES).stream()
                .filter(row -> row.text("water_status").equals("rectified"))
                .collect(Collectors.groupingBy(row -> row.text("township"), Collectors.counting()));
        assertThat(rectified).isEqualTo(Map.of("梁山街道", 50L, "双桂街道", 1L, "屏锦镇", 4L, "福禄镇", 1L));
    }

    @Test
    void highRisesAreSomeHundredsEachWithItsNameMostWithAFootprint() {
        List<Row> buildings = INVENTORY.rows(Layer.HIGH_RISES);
        assertThat(buildings.size()).isBetween(320, 420);
        assertThat(buildings.stream().map(row -> row.text("name")).distinct()).hasSize(buildings.size());
        long footprints = buildings.stream()
                .filter(row -> row.shape().getGeometryType().equals(Geometry.TYPENAME_POLYGON))
                .count();
        assertThat((double) footprints / buildings.size()).isBetween(0.88, 0.92);
        assertThat(buildings)
                .allMatch(row -> row.number("height_m") > (row.text("use").equals("residential") ? 27 : 24));
        assertThat(buildings.stream().filter(row -> row.number("height_m") > 100))
                .hasSizeBetween(2, 3);
    }

    @Test
    void everyHighRiseStandsInItsTownship() {
        TownshipMap map = new TownshipMap(INVENTORY.rows(Layer.TOWNSHIPS));
        assertThat(INVENTORY.rows(Layer.HIGH_RISES))
                .allSatisfy(
                        row -> assertThat(map.at(row.shape().getCoordinate())).isEqualTo(row.text("township")));
    }

    @Test
    void thePlannedStationsCarryTheNamesOfThePlan() {
        List<String> planned = INVENTORY.rows(Layer.STATIONS).stream()
                .filter(row -> row.text("status").equals("planned"))
                .map(row -> row.text("name"))
                .toList();
        assertThat(planned).hasSize(2);
        assertThat(planned.get(0)).contains("名豪");
        assertThat(planned.get(1)).contains("帝豪时代城");
    }

    @Test
    void whatIsNotListedIsSound() {
        assertThat(sound(Layer.FIRE_LANES)).isNotEmpty().allSatisfy(lane -> {
            assertThat(lane.number("width_m")).isGreaterThanOrEqualTo(4);
            assertThat(lane.number("clearance_m")).isGreaterThanOrEqualTo(4);
            assertThat(lane.number("slope_pct")).isLessThanOrEqualTo(8);
            assertThat(lane.number("load_t")).isGreaterThanOrEqualTo(50);
            assertThat(lane.text("blocked")).isEqualTo("false");
            assertThat(lane.text("marked")).isEqualTo("true");
        });
        assertThat(sound(Layer.RESCUE_SITES)).isNotEmpty().allSatisfy(site -> {
            assertThat(site.number("slope_pct")).isLessThanOrEqualTo(3);
            assertThat(site.number("load_t")).isGreaterThanOrEqualTo(50);
        });
        assertThat(sound(Layer.OBSTACLES))
                .allMatch(row -> row.text("building_id").isEmpty());
    }

    @Test
    void listedTroublesNameRowsThatAreThere() {
        Map<Layer, Set<String>> ids = INVENTORY.troubles().stream()
                .map(Trouble::layer)
                .distinct()
                .collect(Collectors.toMap(
                        layer -> layer,
                        layer -> INVENTORY.rows(layer).stream().map(Row::id).collect(Collectors.toSet())));
        assertThat(INVENTORY.troubles())
                .allMatch(trouble -> ids.getOrDefault(trouble.layer(), Set.of()).contains(trouble.id()));
    }

    @Test
    void mostRoadsHangTogether() {
        Map<Coordinate, Coordinate> parent = new HashMap<>();
        for (Row road : INVENTORY.rows(Layer.ROADS)) {
            Coordinate[] points = road.shape().getCoordinates();
            for (Coordinate point : points) {
                parent.putIfAbsent(point, point);
                parent.put(root(parent, point), root(parent, points[0]));
            }
        }
        Map<Coordinate, Long> parts = parent.keySet().stream()
                .collect(Collectors.groupingBy(point -> root(parent, point), Collectors.counting()));
        long largest = parts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat((double) largest / parent.size()).isGreaterThan(0.995);
    }

    private static Coordinate root(Map<Coordinate, Coordinate> parent, Coordinate point) {
        Coordinate at = point;
        while (!parent.getOrDefault(at, at).equals(at)) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }

    private static List<Row> sound(Layer layer) {
        Set<String> troubled = new HashSet<>(TROUBLED);
        return INVENTORY.rows(layer).stream()
                .filter(row -> !troubled.contains(row.id()))
                .toList();
    }
}
