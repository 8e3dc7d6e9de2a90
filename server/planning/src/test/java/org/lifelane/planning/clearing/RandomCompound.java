package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lifelane.planning.town.Town;

/**
 * A small compound between a few streets: lanes on a crooked grid, many of them blocked, some with width left, gates,
 * one-ways, bends, a road that is closed, buildings beside the lanes and stations on them.
 */
final class RandomCompound {
    private final SplittableRandom random;
    private final Town town = new Town();
    private final double[][] x;
    private final double[][] y;
    private final int side;
    private int blocked;

    private RandomCompound(SplittableRandom random, int side) {
        this.random = random;
        this.side = side;
        this.x = new double[side][side];
        this.y = new double[side][side];
    }

    /** @param side corners along one side, 2 or 3 */
    static Town of(long seed, int side) {
        return new RandomCompound(new SplittableRandom(seed), side).draw();
    }

    private Town draw() {
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                x[i][j] = 70 * i + random.nextInt(30);
                y[i][j] = 70 * j + random.nextInt(30);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                if (i + 1 < side) {
                    pairs.add(new int[] {i, j, i + 1, j});
                }
                if (j + 1 < side) {
                    pairs.add(new int[] {i, j, i, j + 1});
                }
            }
        }
        for (int k = 0; k < pairs.size(); k++) {
            int[] pair = pairs.get(k);
            if (random.nextInt(8) > 0) {
                way(k, pair);
            }
        }
        town.road("ring", "-60,-40 %.3f,%.3f 250,-40".formatted(x[0][0], y[0][0]), "highway=residential");
        if (random.nextBoolean()) {
            lane("mouth", corner(side - 1, 0) + " 240,-39");
        }
        for (int k = 0; k < 3 + side; k++) {
            town.building("b" + k, inside(), random.nextInt(6) == 0 ? "compound=east" : "compound=west");
        }
        if (random.nextInt(3) == 0) {
            town.site("site", inside(), "b0");
        }
        for (int k = 0; k < 2; k++) {
            town.station(
                    "s" + k,
                    random.nextBoolean() ? inside() : "-%d,-50".formatted(random.nextInt(60)),
                    "turnout_s=" + random.nextInt(20));
        }
        return town;
    }

    private void way(int k, int[] pair) {
        String line = corner(pair[0], pair[1]) + via(pair) + " " + corner(pair[2], pair[3]);
        if (random.nextInt(5) == 0) {
            town.road(
                    "road" + k,
                    line,
                    "highway=service",
                    "oneway=" + (random.nextInt(4) == 0 ? "yes" : "no"),
                    "blocked=" + (random.nextInt(4) == 0));
        } else {
            lane("lane" + k, line);
        }
        if (random.nextInt(8) == 0) {
            town.gate(
                    "gate" + k,
                    corner(pair[0], pair[1]),
                    "kind=" + (random.nextInt(6) == 0 ? "bollard" : "lift_gate"),
                    "width_m=" + (random.nextInt(6) == 0 ? 2 : 4));
        }
    }

    private void lane(String id, String line) {
        boolean isBlocked = blocked < 6 && random.nextInt(10) < 7;
        blocked += isBlocked ? 1 : 0;
        String[] widths = {"4", "5.3", "8", "8", "?", "6", random.nextInt(3) == 0 ? "2.3" : "8"};
        String[] left = {"2", "2.6", "4", "?", "?", "6"};
        town.lane(
                id,
                line,
                "blocked=" + isBlocked,
                "width_m=" + widths[random.nextInt(widths.length)],
                "remaining_width_m=" + left[random.nextInt(left.length)],
                "turn_radius_m=" + (random.nextInt(8) == 0 ? "6" : "20"),
                "oneway=" + (random.nextInt(8) == 0 ? "yes" : "no"),
                "compound=" + (random.nextInt(6) == 0 ? "east" : "west"));
    }

    /** Sometimes a corner on the way. */
    private String via(int[] pair) {
        return random.nextInt(3) > 0
                ? ""
                : " %.3f,%.3f"
                        .formatted(
                                (x[pair[0]][pair[1]] + x[pair[2]][pair[3]]) / 2 + random.nextInt(-35, 35),
                                (y[pair[0]][pair[1]] + y[pair[2]][pair[3]]) / 2 + random.nextInt(-35, 35));
    }

    private String corner(int i, int j) {
        return "%.3f,%.3f".formatted(x[i][j], y[i][j]);
    }

    private String inside() {
        return "%d,%d".formatted(random.nextInt(-20, 70 * side), random.nextInt(-20, 70 * side));
    }
}
