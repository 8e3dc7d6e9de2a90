package org.lifelane.planning.reach;

import java.util.SplittableRandom;
import org.lifelane.planning.town.Town;

/** Streets on a crooked grid with one-ways, gates, signals, lanes, bends and a few forbidden turns. */
final class RandomTown {
    private static final int SIDE = 6;
    private static final String[] CLASSES = {"residential", "service", "tertiary", "primary", "footway"};

    private RandomTown() {}

    static Town of(SplittableRandom random) {
        Town town = new Town();
        double[][] x = new double[SIDE][SIDE];
        double[][] y = new double[SIDE][SIDE];
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                x[i][j] = 100 * i + random.nextInt(60);
                y[i][j] = 100 * j + random.nextInt(60);
            }
        }
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                if (i + 1 < SIDE && random.nextInt(5) > 0) {
                    road(town, "h" + i + "." + j, node(i, j), node(i + 1, j), x, y, random);
                }
                if (j + 1 < SIDE && random.nextInt(5) > 0) {
                    road(town, "v" + i + "." + j, node(i, j), node(i, j + 1), x, y, random);
                }
                if (random.nextInt(6) == 0) {
                    town.roadNode(
                            node(i, j),
                            place(node(i, j), x, y),
                            random.nextInt(3) == 0
                                    ? "barrier=bollard"
                                    : random.nextBoolean() ? "highway=traffic_signals" : "barrier=gate");
                }
                if (random.nextInt(4) == 0 && i > 0 && j > 0) {
                    town.restriction(
                            random.nextBoolean() ? "no_left_turn" : "only_straight_on",
                            "h" + (i - 1) + "." + j,
                            "node/" + node(i, j),
                            "v" + i + "." + (random.nextBoolean() ? j : j - 1));
                }
            }
        }
        for (int k = 0; k < 6; k++) {
            int i = random.nextInt(SIDE);
            int j = random.nextInt(SIDE);
            town.lane(
                    "lane" + k,
                    "%s %.3f,%.3f %.3f,%.3f"
                            .formatted(
                                    place(node(i, j), x, y),
                                    x[i][j] + 20 + random.nextInt(30),
                                    y[i][j] + 30,
                                    x[i][j] + 60,
                                    y[i][j] + random.nextInt(60)),
                    "width_m=" + (3 + random.nextInt(4)));
            if (random.nextBoolean()) {
                town.gate("gate" + k, "%.3f,%.3f".formatted(x[i][j], y[i][j]), "kind=lift_gate");
            }
        }
        for (int k = 0; k < 3; k++) {
            town.station(
                    "s" + k,
                    "%d,%d".formatted(random.nextInt(550), random.nextInt(550)),
                    "turnout_s=" + random.nextInt(30));
        }
        return town;
    }

    private static void road(
            Town town, String id, int from, int to, double[][] x, double[][] y, SplittableRandom random) {
        town.road(
                id,
                place(from, x, y) + " " + place(to, x, y),
                "highway=" + CLASSES[random.nextInt(CLASSES.length)],
                "node_refs=" + from + " " + to,
                "oneway=" + (random.nextInt(4) == 0 ? "yes" : "no"),
                "blocked=" + (random.nextInt(12) == 0));
    }

    private static int node(int i, int j) {
        return 1 + i * SIDE + j;
    }

    private static String place(int node, double[][] x, double[][] y) {
        int i = (node - 1) / SIDE;
        int j = (node - 1) % SIDE;
        return "%.3f,%.3f".formatted(x[i][j], y[i][j]);
    }
}
