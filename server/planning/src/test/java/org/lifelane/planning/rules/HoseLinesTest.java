package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The hose of random blocks against a plain reading of its definition: every pair of ends, every way between. */
class HoseLinesTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int BLOCKS = 120;

    /** Footways between blocks of buildings of chance sizes, some ways left out, hydrants anywhere outside. */
    private static BuildingCase block(Random dice) {
        Plot plot = new Plot(Plot.box(-10, -10, 10 + dice.nextInt(10), 10 + dice.nextInt(10)), "height_m=60");
        int ways = 0;
        for (int i = -2; i <= 2; i++) {
            for (int j = -2; j < 2; j++) {
                double a = 30 * i + 15;
                if (dice.nextInt(4) > 0) {
                    plot.add(
                            "roads",
                            "x" + ways++,
                            "LINESTRING (" + 30 * j + " " + a + ", " + 30 * (j + 1) + " " + a + ")",
                            "highway=footway");
                }
                if (dice.nextInt(4) > 0) {
                    plot.add(
                            "roads",
                            "y" + ways++,
                            "LINESTRING (" + a + " " + 30 * j + ", " + a + " " + 30 * (j + 1) + ")",
                            "highway=footway");
                }
                if ((i != 0 || j != 0) && dice.nextInt(3) > 0) {
                    double half = 4 + dice.nextInt(10);
                    plot.add(
                            "high-rises",
                            "b" + ways++,
                            Plot.box(30 * i - half, 30 * j - half, 30 * i + half, 30 * j + half),
                            "height_m=30");
                }
            }
        }
        for (int i = 0; i < 6; i++) {
            plot.add(
                    "hydrants",
                    "h" + i,
                    "POINT (" + (dice.nextInt(240) - 120) + " " + (dice.nextInt(240) - 120) + ")",
                    "status=ok");
        }
        return plot.buildingCase();
    }

    @Test
    void theHoseIsTheShortestOfAllPairsOfEnds() {
        Random dice = new Random(20260324);
        int hidden = 0;
        int compared = 0;
        for (int i = 0; i < BLOCKS; i++) {
            BuildingCase town = block(dice);
            double[][] ways = ways(town.district().network());
            for (Placed hydrant : town.hydrants()) {
                OptionalDouble found = town.hose().metres(hydrant.shape());
                double wanted = wanted(town, hydrant.shape(), ways);
                if (wanted <= town.hose().longestM()) {
                    assertThat(found.orElseThrow()).isCloseTo(wanted, within(1e-6));
                    hidden += wanted > hydrant.shape().distance(town.building().shape()) + 1e-6 ? 1 : 0;
                } else {
                    assertThat(found).isEmpty();
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(hidden).as("hydrants that a building hides").isGreaterThan(30);
    }

    /** Metres between every two nodes, by Floyd and Warshall. */
    private static double[][] ways(RoadNetwork network) {
        int n = network.nodeCount();
        double[][] metres = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(metres[i], Double.POSITIVE_INFINITY);
            metres[i][i] = 0;
        }
        for (int arc = 0; arc < 2 * network.edgeCount(); arc++) {
            int a = network.tail(arc);
            int b = network.head(arc);
            metres[a][b] = Math.min(metres[a][b], network.length(arc >> 1));
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    metres[i][j] = Math.min(metres[i][j], metres[i][k] + metres[k][j]);
                }
            }
        }
        return metres;
    }

    /** Where hose leaves a way, and how long the straight end is. */
    private record End(int edge, double along, double straight) {}

    private static double wanted(BuildingCase town, Geometry hydrant, double[][] ways) {
        Geometry goal = town.building().shape();
        Coordinate[] straight = DistanceOp.nearestPoints(hydrant, goal);
        if (clear(town, straight[0], straight[1])) {
            return straight[0].distance(straight[1]);
        }
        RoadNetwork network = town.district().network();
        double best = Double.POSITIVE_INFINITY;
        for (End from : ends(town, hydrant)) {
            for (End to : ends(town, goal)) {
                double between = from.edge == to.edge ? Math.abs(from.along - to.along) : Double.POSITIVE_INFINITY;
                for (int a = 0; a < 2; a++) {
                    for (int b = 0; b < 2; b++) {
                        double leave = a == 0 ? from.along : network.length(from.edge) - from.along;
                        double arrive = b == 0 ? to.along : network.length(to.edge) - to.along;
                        between = Math.min(
                                between,
                                leave + ways[network.tail(2 * from.edge + a)][network.tail(2 * to.edge + b)] + arrive);
                    }
                }
                best = Math.min(best, from.straight + between + to.straight);
            }
        }
        return best;
    }

    /** The nearest point of every edge that is seen from a place. */
    private static List<End> ends(BuildingCase town, Geometry place) {
        RoadNetwork network = town.district().network();
        List<End> ends = new ArrayList<>();
        for (int edge = 0; edge < network.edgeCount(); edge++) {
            Coordinate a = network.place(edge, 0);
            Coordinate b = network.place(edge, network.length(edge));
            Geometry line = FACTORY.createLineString(new Coordinate[] {a, b});
            Coordinate[] nearest = DistanceOp.nearestPoints(line, place);
            if (nearest[0].distance(nearest[1]) <= town.hose().longestM() && clear(town, nearest[0], nearest[1])) {
                ends.add(new End(edge, a.distance(nearest[0]), nearest[0].distance(nearest[1])));
            }
        }
        return ends;
    }

    private static boolean clear(BuildingCase town, Coordinate a, Coordinate b) {
        Geometry line = FACTORY.createLineString(new Coordinate[] {a, b});
        return town.others().stream()
                .allMatch(other -> line.intersection(other.shape()).getLength() <= 0.05);
    }
}
