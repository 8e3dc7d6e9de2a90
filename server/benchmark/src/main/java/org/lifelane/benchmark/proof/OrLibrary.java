package org.lifelane.benchmark.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

/** The OR-Library's p-median instances (Beasley 1985), all pairs of a weighted graph by their shortest paths. */
final class OrLibrary {
    /** @param median published optimum of the p-median; {@code center} of the vertex p-center */
    record Optimum(String name, double median, double center) {}

    /** @param pairs every vertex to every vertex */
    record Instance(Pairs pairs, int p) {}

    private final Path folder;

    /** @param folder where {@code optima.csv} and {@code pmedN.txt} are */
    OrLibrary(Path folder) {
        this.folder = folder;
    }

    List<Optimum> optima() throws IOException {
        return Files.readAllLines(folder.resolve("optima.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(part -> new Optimum(part[0], Double.parseDouble(part[1]), Double.parseDouble(part[2])))
                .toList();
    }

    /** Of an edge that is named twice the last counts. */
    Instance read(String name) throws IOException {
        try (Scanner in = new Scanner(folder.resolve(name + ".txt"))) {
            int vertices = in.nextInt();
            int edges = in.nextInt();
            int p = in.nextInt();
            int[][] cost = new int[vertices][vertices];
            for (int[] row : cost) {
                Arrays.fill(row, 1 << 28);
            }
            for (int i = 0; i < edges; i++) {
                int from = in.nextInt() - 1;
                int to = in.nextInt() - 1;
                cost[from][to] = in.nextInt();
                cost[to][from] = cost[from][to];
            }
            return new Instance(pairs(shortest(cost)), p);
        }
    }

    private static int[][] shortest(int[][] cost) {
        int vertices = cost.length;
        for (int via = 0; via < vertices; via++) {
            cost[via][via] = 0;
            for (int from = 0; from < vertices; from++) {
                for (int to = 0; to < vertices; to++) {
                    cost[from][to] = Math.min(cost[from][to], cost[from][via] + cost[via][to]);
                }
            }
        }
        return cost;
    }

    private static Pairs pairs(int[][] cost) {
        int n = cost.length;
        int[] candidate = new int[n * n];
        int[] target = new int[n * n];
        double[] costs = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            candidate[i] = i / n;
            target[i] = i % n;
            costs[i] = cost[i / n][i % n];
        }
        return new Pairs(n, n, candidate, target, costs);
    }
}
