package org.lifelane.planning.siting;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Location problems with published or proven optima, from the shared data beside the project. */
final class Published {
    static final Path FOLDER = Path.of("../../../shared/data");

    private Published() {}

    static boolean dataIsThere() {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("not run: no published instances at " + FOLDER);
        }
        return Files.isDirectory(FOLDER);
    }

    static List<CSVRecord> table(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            return format.parse(in).getRecords();
        }
    }

    record Median(CostTable costs, int p) {}

    /** OR-Library: all pairs of a weighted graph by their shortest path; of an edge named twice the last counts. */
    static Median orLibrary(String name) throws IOException {
        try (Scanner in = new Scanner(FOLDER.resolve("orlib/" + name + ".txt"))) {
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
            return new Median(table(allPairs(cost)), p);
        }
    }

    private static int[][] allPairs(int[][] cost) {
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

    private static CostTable table(int[][] cost) {
        CostTable.Builder pairs = new CostTable.Builder();
        for (int from = 0; from < cost.length; from++) {
            for (int to = 0; to < cost.length; to++) {
                pairs.pair("" + (from + 1), "" + (to + 1), cost[from][to]);
            }
        }
        return pairs.build();
    }

    record Covering(CostTable costs, double[] weights) {}

    private record Place(String id, double x, double y, double demand) {}

    /** Points in a plane, covered within a radius; squares are compared, so that whole coordinates are exact. */
    static Covering plane(String instance, double radius) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("mclp/" + instance + ".txt"));
        boolean clientsAreSites = !instance.startsWith("BDS");
        List<Place> clients = clientsAreSites ? numbered(lines) : marked(lines, "C");
        List<Place> sites = clientsAreSites ? clients : marked(lines, "F");
        CostTable.Builder pairs = new CostTable.Builder();
        sites.forEach(site -> pairs.candidate(site.id()));
        for (Place client : clients) {
            pairs.target(client.id());
            for (Place site : sites) {
                double dx = client.x() - site.x();
                double dy = client.y() - site.y();
                if (dx * dx + dy * dy <= radius * radius) {
                    pairs.pair(site.id(), client.id(), 0);
                }
            }
        }
        return new Covering(
                pairs.build(), clients.stream().mapToDouble(Place::demand).toArray());
    }

    private static List<Place> numbered(List<String> lines) {
        return java.util.stream.IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> {
                    String[] part = lines.get(i).strip().split("\\s+", -1);
                    return new Place("" + i, number(part[0]), number(part[1]), number(part[2]));
                })
                .toList();
    }

    private static List<Place> marked(List<String> lines, String mark) {
        return lines.stream()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(part -> part[0].equals(mark))
                .map(part -> new Place(part[1], number(part[2]), number(part[3]), number(part[4])))
                .toList();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    /** San Francisco: metres along the network from 16 stores to 205 census tracts with their people. */
    static Covering sanFrancisco(double within) throws IOException {
        CostTable.Builder pairs = new CostTable.Builder();
        java.util.Map<String, Double> people = new java.util.LinkedHashMap<>();
        for (CSVRecord row : table("sf-siting/SF_network_distance_candidateStore_16_censusTract_205_new.csv")) {
            double metres = number(row.get("distance"));
            pairs.candidate(row.get("name"));
            pairs.target(row.get("DestinationName"));
            people.put(row.get("DestinationName"), number(row.get("demand")));
            if (metres <= within) {
                pairs.pair(row.get("name"), row.get("DestinationName"), metres);
            }
        }
        CostTable costs = pairs.build();
        double[] weights = costs.targets().stream()
                .mapToDouble(id -> people.getOrDefault(id, 0.0))
                .toArray();
        return new Covering(costs, weights);
    }
}
