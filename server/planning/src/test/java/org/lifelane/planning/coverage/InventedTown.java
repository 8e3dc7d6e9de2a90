package org.lifelane.planning.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.lifelane.planning.geo.Polylines;

/**
 * A town of invented streets with what makes coverage hard: curves, dead ends, one-ways, carriageways side by side,
 * roundabouts, viaducts that cross without meeting.
 */
final class InventedTown {
    private record Street(int from, int to, double[][] line, boolean oneway, double speed) {}

    private final List<double[]> nodes = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();
    private final SplittableRandom random;

    InventedTown(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Blocks of about 90 m, some streets missing. */
    static InventedTown random(long seed, int size) {
        InventedTown town = new InventedTown(seed);
        int[][] grid = new int[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                grid[row][column] = town.node(90 * column + town.jitter(25), 90 * row + town.jitter(25));
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (column + 1 < size) {
                    town.randomStreet(grid[row][column], grid[row][column + 1]);
                }
                if (row + 1 < size) {
                    town.randomStreet(grid[row][column], grid[row + 1][column]);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            int at = town.random.nextInt(town.nodes.size());
            town.deadEnd(at);
            town.roundabout(town.random.nextInt(town.nodes.size()));
        }
        double far = 90 * (size - 1);
        town.viaduct(-40, town.random.nextDouble() * far, far + 40, town.random.nextDouble() * far);
        town.viaduct(town.random.nextDouble() * far, -40, town.random.nextDouble() * far, far + 40);
        return town;
    }

    int node(double x, double y) {
        nodes.add(new double[] {x, y});
        return nodes.size() - 1;
    }

    void street(int from, int to, boolean oneway, double speed, double[]... between) {
        double[][] line = new double[between.length + 2][];
        line[0] = nodes.get(from);
        System.arraycopy(between, 0, line, 1, between.length);
        line[line.length - 1] = nodes.get(to);
        streets.add(new Street(from, to, line, oneway, speed));
    }

    private double jitter(double most) {
        return (random.nextDouble() - 0.5) * 2 * most;
    }

    private void randomStreet(int from, int to) {
        double kind = random.nextDouble();
        double speed = 4 + 10 * random.nextDouble();
        if (kind < 0.12) {
            return;
        }
        if (kind < 0.3) {
            carriageways(from, to, speed);
        } else {
            street(from, to, kind < 0.5, speed, curve(from, to, jitter(18)));
        }
    }

    private double[][] curve(int from, int to, double bulge) {
        double[] a = nodes.get(from);
        double[] b = nodes.get(to);
        double[][] between = new double[7][];
        for (int i = 0; i < between.length; i++) {
            double share = (i + 1) / 8.0;
            double side = bulge * Math.sin(Math.PI * share) / Math.hypot(b[0] - a[0], b[1] - a[1]);
            between[i] = new double[] {
                a[0] + share * (b[0] - a[0]) - side * (b[1] - a[1]), a[1] + share * (b[1] - a[1]) + side * (b[0] - a[0])
            };
        }
        return between;
    }

    private void carriageways(int from, int to, double speed) {
        double apart = 6 + 6 * random.nextDouble();
        double[] a = nodes.get(from);
        double[] b = nodes.get(to);
        double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        double sideX = -(b[1] - a[1]) / length * apart / 2;
        double sideY = (b[0] - a[0]) / length * apart / 2;
        double[][] left = new double[2][];
        double[][] right = new double[2][];
        for (int i = 0; i < 2; i++) {
            double share = i == 0 ? 0.12 : 0.88;
            double x = a[0] + share * (b[0] - a[0]);
            double y = a[1] + share * (b[1] - a[1]);
            left[i] = new double[] {x + sideX, y + sideY};
            right[i] = new double[] {x - sideX, y - sideY};
        }
        street(from, to, true, speed, right);
        street(to, from, true, speed, left[1], left[0]);
    }

    private void deadEnd(int at) {
        double[] start = nodes.get(at);
        double angle = random.nextDouble() * 2 * Math.PI;
        double length = 10 + 50 * random.nextDouble();
        int end = node(start[0] + length * Math.cos(angle), start[1] + length * Math.sin(angle));
        street(at, end, false, 4, curve(at, end, jitter(10)));
    }

    private void roundabout(int at) {
        double[] start = nodes.get(at);
        double radius = 8 + 10 * random.nextDouble();
        double[][] between = new double[11][];
        for (int i = 0; i < between.length; i++) {
            double angle = Math.PI + 2 * Math.PI * (i + 1) / 12;
            between[i] =
                    new double[] {start[0] + radius + radius * Math.cos(angle), start[1] + radius * Math.sin(angle)};
        }
        street(at, at, true, 5, between);
    }

    private void viaduct(double fromX, double fromY, double toX, double toY) {
        int from = node(fromX, fromY);
        int to = node(toX, toY);
        street(from, to, random.nextBoolean(), 18, curve(from, to, jitter(60)));
    }

    Polylines edges() {
        int[] first = new int[streets.size() + 1];
        for (int i = 0; i < streets.size(); i++) {
            first[i + 1] = first[i] + streets.get(i).line.length;
        }
        double[] x = new double[first[streets.size()]];
        double[] y = new double[x.length];
        int at = 0;
        for (Street street : streets) {
            for (double[] place : street.line) {
                x[at] = place[0];
                y[at++] = place[1];
            }
        }
        return new Polylines(first, x, y);
    }

    /** What is reached from a node within the seconds, as a vehicle drives that obeys one-ways. */
    ReachedIntervals reached(int station, double seconds) {
        Polylines edges = edges();
        double[] arrival = new double[nodes.size()];
        Arrays.fill(arrival, Double.POSITIVE_INFINITY);
        arrival[station] = 0;
        PriorityQueue<double[]> queue = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
        queue.add(new double[] {0, station});
        while (!queue.isEmpty()) {
            double[] head = queue.remove();
            int at = (int) head[1];
            for (int i = 0; head[0] == arrival[at] && i < streets.size(); i++) {
                Street street = streets.get(i);
                double then = head[0] + edges.length(i) / street.speed;
                int next = street.from == at ? street.to : street.to == at && !street.oneway ? street.from : -1;
                if (next >= 0 && then < arrival[next]) {
                    arrival[next] = then;
                    queue.add(new double[] {then, next});
                }
            }
        }
        ReachedIntervals.Builder reached = new ReachedIntervals.Builder();
        for (int i = 0; i < streets.size(); i++) {
            Street street = streets.get(i);
            double length = edges.length(i);
            double forward = (seconds - arrival[street.from]) * street.speed;
            double backward = street.oneway ? 0 : (seconds - arrival[street.to]) * street.speed;
            if (forward > 0) {
                reached.add(i, 0, Math.min(length, forward));
            }
            if (backward > 0) {
                reached.add(i, Math.max(0, length - backward), length);
            }
        }
        return reached.build();
    }

    int stations() {
        return nodes.size();
    }
}
