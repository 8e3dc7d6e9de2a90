package org.lifelane.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.planning.coverage.Streets.reached;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.geo.Polylines;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AgreementSamplerTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void groundThatSpillsOverAnUnreachedStreetIsFoundWrong() {
        Polylines edges =
                new Streets().street(0, 0, 1000, 0).street(0, 100, 1000, 100).edges();
        Geometry spill = FACTORY.toGeometry(new Envelope(0, 1000, -50, 150));

        CoverageAgreement agreement = new AgreementSampler(edges).sample(reached(0, 0, 1000), spill, 5000, 1);

        assertThat(agreement.roads()).isEqualTo(0.5);
        assertThat(agreement.spiltMetres()).isEqualTo(1000);
        assertThat(agreement.missedMetres()).isZero();
        assertThat(agreement.ground()).isCloseTo(0.5, within(0.03));
        assertThat(agreement.groundStrictly()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void groundThatIsMissedIsFoundWrong() {
        Polylines edges = new Streets().street(0, 0, 1000, 0).edges();
        Geometry ribbon = FACTORY.toGeometry(new Envelope(0, 600, -10, 10));

        CoverageAgreement agreement = new AgreementSampler(edges).sample(reached(0, 0, 1000), ribbon, 5000, 1);

        assertThat(agreement.roads()).isEqualTo(0.6);
        assertThat(agreement.missedMetres()).isEqualTo(400);
        assertThat(agreement.groundStrictly()).isLessThan(0.7);
    }

    @Test
    void randomTownsAreCoveredTruly() {
        CoverageAgreement sum = CoverageAgreement.none();
        for (int seed = 0; seed < 30; seed++) {
            InventedTown town = InventedTown.random(seed, 10);
            Polylines edges = town.edges();
            GroundPartition partition = GroundPartition.of(edges, 50, 5);
            AgreementSampler sampler = new AgreementSampler(edges);
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 5; i++) {
                ReachedIntervals reached = town.reached(random.nextInt(town.stations()), 10 + 60 * random.nextDouble());
                Geometry covered = partition.covered(reached);
                assertThat(covered.isValid()).isTrue();
                sum = sum.plus(sampler.sample(reached, covered, 2000, seed));
            }
        }
        assertThat(sum.roadPoints()).isGreaterThan(10_000);
        assertThat(sum.roads()).isGreaterThan(0.995);
        assertThat(sum.ground()).isGreaterThan(0.99);
        assertThat(sum.groundStrictly()).isGreaterThan(0.99);
    }

    @Test
    void everyPlaceOnAGridIsInsideExactlyWhenTheNearestStretchIsReached() {
        long right = 0;
        long places = 0;
        for (int seed = 100; seed < 130; seed++) {
            InventedTown town = InventedTown.random(seed, 4);
            Polylines edges = town.edges();
            ReachedIntervals reached = town.reached(5, 20);
            Geometry covered = GroundPartition.of(edges, 50, 5).covered(reached);
            for (double x = -45; x < 320; x += 7) {
                for (double y = -45; y < 320; y += 7) {
                    BruteForce nearest = BruteForce.nearest(edges, x, y);
                    if (Math.abs(nearest.distance() - 50) > 0.5) {
                        boolean expected =
                                nearest.distance() < 50 && reached.contains(nearest.edge(), nearest.position());
                        places++;
                        right += Streets.isInside(covered, x, y) == expected ? 1 : 0;
                    }
                }
            }
        }
        assertThat(places).isGreaterThan(50_000);
        assertThat((double) right / places).isGreaterThan(0.995);
    }

    /** The nearest place on any edge, by looking at all. */
    private record BruteForce(double distance, int edge, double position) {
        static BruteForce nearest(Polylines edges, double x, double y) {
            BruteForce best = new BruteForce(Double.POSITIVE_INFINITY, -1, 0);
            Coordinate place = new Coordinate(x, y);
            for (int edge = 0; edge < edges.size(); edge++) {
                double begin = 0;
                for (int vertex = edges.first(edge); vertex + 1 < edges.end(edge); vertex++) {
                    Coordinate from = new Coordinate(edges.x(vertex), edges.y(vertex));
                    Coordinate to = new Coordinate(edges.x(vertex + 1), edges.y(vertex + 1));
                    Coordinate on = new org.locationtech.jts.geom.LineSegment(from, to).closestPoint(place);
                    if (on.distance(place) < best.distance) {
                        best = new BruteForce(on.distance(place), edge, begin + from.distance(on));
                    }
                    begin += from.distance(to);
                }
            }
            return best;
        }
    }
}
