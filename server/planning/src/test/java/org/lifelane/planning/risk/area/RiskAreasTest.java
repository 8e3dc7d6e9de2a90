package org.lifelane.planning.risk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Blockages;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RankRange;
import org.lifelane.planning.risk.RiskScore;
import org.lifelane.planning.risk.times.EngineTimes;
import org.lifelane.planning.risk.weights.MapNumbers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Risk by compound, township, hexagon, and between buildings. */
class RiskAreasTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final LocalPlane PLANE = LocalPlane.about(107.8, 30.67);
    private static final MapNumbers MAP = new MapNumbers(500, 25, 150, 250, List.of(25.0, 30.0, 35.0, 40.0));

    private final List<BuildingRisk> buildings = new ArrayList<>();

    private RiskAreasTest building(double x, double y, double score, Object... attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            values.put((String) attributes[i], attributes[i + 1]);
        }
        Feature row = Feature.of("b" + buildings.size(), FACTORY.createPoint(PLANE.toDegrees(x, y)), values);
        RiskScore scored = new RiskScore(score, score, score, 0, 0, 0, 0, 0, 0, List.of());
        EngineTimes times = new EngineTimes(
                Arrival.Status.REACHED,
                Optional.of(Arrival.Reliance.PLAIN),
                Blockages.NONE,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
        buildings.add(new BuildingRisk(
                row,
                OptionalInt.of((int) Math.round(1000 - 10 * score)),
                new RankRange(1, 1),
                scored,
                times,
                List.of()));
        return this;
    }

    private RiskAreas areas() {
        return new RiskAreas(buildings, 2.5);
    }

    @Test
    void aCompoundHasTheMeanOfItsPeopleAndItsWorst() {
        building(0, 0, 40, "compound", "A", "occupants", 100.0)
                .building(10, 0, 60, "compound", "A", "households", 120.0)
                .building(20, 0, 90, "compound", "A")
                .building(30, 0, 10);
        AreaRisk area = areas().compounds().get(0);
        // 100, 120 × 2.5 and, for want of a record, 1.
        assertThat(area.mean()).isCloseTo((100 * 40 + 300 * 60 + 90) / 401.0, within(1e-9));
        assertThat(area.worst()).isEqualTo(90);
        assertThat(area.worstBuilding()).isEqualTo("b2");
        assertThat(area.buildings()).isEqualTo(3);
        assertThat(area.assumed()).isEqualTo(1);
        assertThat(areas().compounds()).hasSize(1);
    }

    @Test
    void aTownshipIsTheOneNamedElseTheOneStoodIn() {
        Feature west = township("T1", "西街道", -1000, 0);
        Feature east = township("T2", "东街道", 0, 1000);
        building(-500, 0, 10)
                .building(500, 0, 20)
                .building(500, 0, 30, "township", "西街道")
                .building(5000, 0, 40)
                .building(0, 0, 50, "township", "elsewhere");
        Map<String, Integer> counts = new LinkedHashMap<>();
        areas().townships(List.of(west, east)).forEach(area -> counts.put(area.id(), area.buildings()));
        assertThat(counts).containsOnly(Map.entry("T1", 2), Map.entry("T2", 1), Map.entry("elsewhere", 1));
        assertThat(areas().townships(List.of(west, east)).stream().map(AreaRisk::name))
                .contains("西街道", "东街道", "elsewhere");
    }

    private static Feature township(String id, String name, double west, double east) {
        Coordinate[] ring = {
            PLANE.toDegrees(west, -1000),
            PLANE.toDegrees(east, -1000),
            PLANE.toDegrees(east, 1000),
            PLANE.toDegrees(west, 1000),
            PLANE.toDegrees(west, -1000)
        };
        return Feature.of(id, FACTORY.createPolygon(ring), Map.of("name", name));
    }

    @Test
    void everyPointLiesInTheHexagonThatItIsGivenTo() {
        HexagonGrid grid = new HexagonGrid(500);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            Point place =
                    FACTORY.createPoint(new Coordinate(random.nextDouble(-5000, 5000), random.nextDouble(-5000, 5000)));
            assertThat(grid.outline(grid.cell(place.getX(), place.getY())).distance(place))
                    .isLessThan(1e-6);
        }
        // Half a hexagon's width to each side, and as large as one.
        assertThat(grid.outline(new HexagonGrid.Cell(0, 0))
                        .getEnvelopeInternal()
                        .getWidth())
                .isCloseTo(500, within(1e-6));
        assertThat(grid.outline(new HexagonGrid.Cell(2, -1)).getArea())
                .isCloseTo(Math.sqrt(3) / 2 * 500 * 500, within(1e-3));
        assertThatThrownBy(() -> new HexagonGrid(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hexagonsGatherWhatStandsInThem() {
        building(10, 10, 40).building(-20, 5, 60).building(2000, 0, 90);
        List<AreaRisk> hexagons = areas().hexagons(500, PLANE);
        assertThat(hexagons).hasSize(2);
        assertThat(hexagons.get(0).mean()).isEqualTo(90);
        assertThat(hexagons.get(1).buildings()).isEqualTo(2);
        assertThat(hexagons.get(1)
                        .shape()
                        .orElseThrow()
                        .covers(buildings.get(0).row().shape()))
                .isTrue();
    }

    @Test
    void theSurfaceFollowsTheBuildingsAndEndsWithThem() {
        building(0, 0, 80).building(400, 0, 20).building(0, 300, 50);
        RiskSurface surface = RiskSurface.of(buildings, PLANE, MAP);
        assertThat(surface.at(0, 0).orElseThrow()).isCloseTo(80, within(8.0));
        assertThat(surface.at(400, 0).orElseThrow()).isCloseTo(20, within(8.0));
        assertThat(surface.at(0, 300).orElseThrow()).isCloseTo(50, within(8.0));
        assertThat(surface.at(200, 0).orElseThrow()).isBetween(25.0, 75.0);
        // 300 m and more from every building.
        assertThat(surface.at(640, 240)).isEmpty();
        assertThat(surface.at(10_000, 0)).isEmpty();
        for (float value : surface.values()) {
            assertThat(Float.isNaN(value) || value >= 0 && value <= 100).isTrue();
        }
    }

    @Test
    void blocksOfCellsMeetWithoutASeam() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 400; i++) {
            building(random.nextInt(4000), random.nextInt(300), random.nextInt(101));
        }
        RiskSurface surface = RiskSurface.of(buildings, PLANE, MAP);
        assertThat(surface.columns()).isGreaterThan(130);
        double steepest = 0;
        double atSeam = 0;
        for (int row = 0; row < surface.rows(); row++) {
            for (int column = 1; column < surface.columns(); column++) {
                float here = surface.values()[row * surface.columns() + column];
                float before = surface.values()[row * surface.columns() + column - 1];
                if (!Float.isNaN(here) && !Float.isNaN(before)) {
                    double step = Math.abs(here - before);
                    atSeam = column % 64 == 0 ? Math.max(atSeam, step) : atSeam;
                    steepest = column % 64 == 0 ? steepest : Math.max(steepest, step);
                }
            }
        }
        assertThat(atSeam).isPositive().isLessThan(steepest);
    }

    @Test
    void noBuildingsHaveNoSurface() {
        assertThat(RiskSurface.of(buildings, PLANE, MAP).at(0, 0)).isEmpty();
    }
}
