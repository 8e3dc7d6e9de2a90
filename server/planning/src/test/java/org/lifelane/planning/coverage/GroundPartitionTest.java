package org.lifelane.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.planning.coverage.Streets.isInside;
import static org.lifelane.planning.coverage.Streets.reached;

import org.junit.jupiter.api.Test;
import org.lifelane.planning.geo.Polylines;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class GroundPartitionTest {
    @Test
    void aStreetReachedWhollyCoversFiftyMetresAboutIt() {
        MultiPolygon covered = new Streets().street(0, 0, 400, 0).partition().covered(reached(0, 0, 400));

        assertThat(covered.getNumGeometries()).isEqualTo(1);
        assertThat(covered.getArea()).isCloseTo(400 * 100 + Math.PI * 50 * 50, within(0.015 * 48_000));
        assertThat(isInside(covered, 200, 49.5)).isTrue();
        assertThat(isInside(covered, 200, 50.5)).isFalse();
        assertThat(isInside(covered, -45, 0)).isTrue();
    }

    @Test
    void aStreetReachedInPartIsCutAtTheExactPlace() {
        MultiPolygon covered = new Streets().street(0, 0, 400, 0).partition().covered(reached(0, 0, 123.4));

        assertThat(isInside(covered, 123.35, 30)).isTrue();
        assertThat(isInside(covered, 123.45, 30)).isFalse();
        assertThat(covered.getArea()).isCloseTo(123.4 * 100 + Math.PI * 50 * 50 / 2, within(0.02 * 16_000));
    }

    @Test
    void aGapOfAMetreBetweenWhatIsReachedFromEitherEndStaysOpen() {
        MultiPolygon covered =
                new Streets().street(0, 0, 400, 0).partition().covered(reached(0, 0, 201.2, 0, 202.2, 400));

        assertThat(covered.isValid()).isTrue();
        assertThat(covered.getNumGeometries()).isEqualTo(2);
        assertThat(isInside(covered, 201.1, 40)).isTrue();
        assertThat(isInside(covered, 201.7, 40)).isFalse();
        assertThat(isInside(covered, 202.3, 40)).isTrue();
    }

    @Test
    void groundBetweenTwoStreetsBelongsToTheNearer() {
        MultiPolygon covered = new Streets()
                .street(0, 0, 400, 0)
                .street(0, 12, 400, 12)
                .partition()
                .covered(reached(1, 0, 400));

        assertThat(isInside(covered, 200, 6.4)).isTrue();
        assertThat(isInside(covered, 200, 5.6)).isFalse();
        assertThat(isInside(covered, 200, -20)).isFalse();
    }

    @Test
    void theYardOfAGreatBlockStaysAHole() {
        MultiPolygon covered = new Streets()
                .street(0, 0, 300, 0, 300, 300, 0, 300, 0, 0)
                .partition()
                .covered(reached(0, 0, 1200));

        assertThat(covered.getNumGeometries()).isEqualTo(1);
        assertThat(((Polygon) covered.getGeometryN(0)).getNumInteriorRing()).isEqualTo(1);
        assertThat(isInside(covered, 150, 150)).isFalse();
        assertThat(isInside(covered, 150, 49)).isTrue();
    }

    @Test
    void aStreetReachedInsideTheYardOfAnotherIsAnIslandInItsHole() {
        MultiPolygon covered = new Streets()
                .street(0, 0, 500, 0, 500, 500, 0, 500, 0, 0)
                .street(240, 250, 260, 250)
                .partition()
                .covered(reached(0, 0, 2000, 1, 0, 20));

        assertThat(covered.isValid()).isTrue();
        assertThat(covered.getNumGeometries()).isEqualTo(2);
        assertThat(isInside(covered, 250, 290)).isTrue();
        assertThat(isInside(covered, 250, 320)).isFalse();
    }

    @Test
    void aStreetUnderAViaductIsCoveredUpToWhereTheViaductIsNearer() {
        MultiPolygon covered = new Streets()
                .street(-200, 0, 200, 0)
                .street(0, -200, 0, 200)
                .partition()
                .covered(reached(0, 0, 400));

        assertThat(isInside(covered, 2, 1)).isTrue();
        assertThat(isInside(covered, -30, 25)).isTrue();
        assertThat(isInside(covered, 1, 2)).isFalse();
        assertThat(isInside(covered, -25, 30)).isFalse();
    }

    @Test
    void whereALaneIsDrawnOverARoadEitherOfThemCovers() {
        GroundPartition partition =
                new Streets().street(0, 0, 400, 0).street(0, 0, 400, 0).partition();

        assertThat(partition.covered(reached(0, 0, 400)).getArea()).isGreaterThan(47_000);
        assertThat(partition.covered(reached(1, 0, 400)).getArea()).isGreaterThan(47_000);
    }

    @Test
    void nothingReachedCoversNothing() {
        MultiPolygon covered = new Streets().street(0, 0, 400, 0).partition().covered(reached());

        assertThat(covered.isEmpty()).isTrue();
    }

    @Test
    void aStreetWithoutLengthCoversACircle() {
        MultiPolygon covered = new Streets()
                .street(0, 0, 0, 0)
                .street(500, 0, 500, 1)
                .partition()
                .covered(reached(1, 0, 1));

        assertThat(covered.getArea()).isCloseTo(Math.PI * 50 * 50 + 100, within(0.02 * 8_000));
    }

    @Test
    void degreesAreRoundedToSevenDecimalsAndRingsRunAsRfc7946Asks() {
        MultiPolygon covered = new Streets()
                .street(0, 0, 300, 0, 300, 300, 0, 300, 0, 0)
                .partition()
                .covered(reached(0, 0, 1200), GroundPartitionTest::nearLiangping);

        Polygon polygon = (Polygon) covered.getGeometryN(0);
        assertThat(covered.isValid()).isTrue();
        assertThat(polygon.getCoordinate().x).isCloseTo(107.8, within(0.01));
        assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                .isTrue();
        assertThat(Orientation.isCCW(polygon.getInteriorRingN(0).getCoordinates()))
                .isFalse();
        for (var coordinate : covered.getCoordinates()) {
            assertThat(coordinate.x * 1e7).isCloseTo(Math.rint(coordinate.x * 1e7), within(1e-6));
        }
    }

    private static void nearLiangping(double[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            pairs[i] = 107.8 + pairs[i] / 95_700;
            pairs[i + 1] = 30.67 + pairs[i + 1] / 110_900;
        }
    }

    @Test
    void withinBoundsTheGroundIsPartedAsInTheWholeTown() {
        InventedTown town = InventedTown.random(7, 14);
        Polylines edges = town.edges();
        ReachedIntervals reached = town.reached(100, 25);
        MultiPolygon whole = GroundPartition.of(edges, 50, 5).covered(reached);
        Envelope bounds = new Envelope();
        for (int i = 0; i < reached.size(); i++) {
            int edge = reached.edge(i);
            for (int vertex = edges.first(edge); vertex < edges.end(edge); vertex++) {
                bounds.expandToInclude(edges.x(vertex), edges.y(vertex));
            }
        }

        GroundPartition around = GroundPartition.around(edges, bounds, 50, 5);

        assertThat(whole.getArea()).isGreaterThan(10_000);
        assertThat(around.cells()).isLessThan(GroundPartition.of(edges, 50, 5).cells() / 2);
        assertThat(around.covered(reached).symDifference(whole).getArea()).isLessThan(1);
    }

    @Test
    void anEdgeReachedOutsideTheBoundsIsRefused() {
        Polylines edges =
                new Streets().street(0, 0, 100, 0).street(900, 0, 1000, 0).edges();
        GroundPartition around = GroundPartition.around(edges, new Envelope(0, 100, 0, 0), 50, 5);

        assertThatThrownBy(() -> around.covered(reached(1, 0, 50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edge 1");
    }
}
