package org.lifelane.benchmark.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.planning.inventory.Feature;

/**
 * Short service and residential ways that lead nowhere but to themselves, gathered into courts: a way whose one end no
 * other meets, then those that only such ways go on from. Behind the mouth of a court ways lie in series.
 */
final class DeadEnds {
    private static final Set<String> CLASSES = Set.of("service", "residential", "living_street");
    private static final double SHORTEST_M = 15;
    private static final double LONGEST_M = 200;
    private static final int DEEPEST = 4;

    private final Map<String, Integer> waysAtNode = new HashMap<>();
    private final Map<String, List<Integer>> takenAtNode = new HashMap<>();
    private final List<Feature> roads;
    private final InnerCity city;
    private final List<String[]> nodes;
    /** A way of the same court, or the way itself; −1 of ways that are no dead ends. */
    private final int[] court;

    DeadEnds(List<Feature> roads, InnerCity city) {
        this.roads = roads;
        this.city = city;
        this.nodes = roads.stream()
                .map(road -> road.text("node_refs").orElse("").split(" ", -1))
                .toList();
        this.court = new int[roads.size()];
        for (String[] refs : nodes) {
            for (String node : unique(refs)) {
                waysAtNode.merge(node, 1, Integer::sum);
            }
        }
        Arrays.fill(court, -1);
        for (int depth = 0; depth < DEEPEST; depth++) {
            peel();
        }
    }

    private static String[] unique(String[] refs) {
        return Arrays.stream(refs).distinct().toArray(String[]::new);
    }

    /** Takes the ways that are dead ends now, all at once. */
    private void peel() {
        List<Integer> found = new ArrayList<>();
        for (int way = 0; way < court.length; way++) {
            if (court[way] < 0 && deadEnd(nodes.get(way)) && fits(roads.get(way))) {
                found.add(way);
            }
        }
        for (int way : found) {
            court[way] = way;
            String[] refs = unique(nodes.get(way));
            for (String node : refs) {
                waysAtNode.merge(node, -1, Integer::sum);
                for (int behind : takenAtNode.getOrDefault(node, List.of())) {
                    court[find(behind)] = find(way);
                }
                takenAtNode.computeIfAbsent(node, key -> new ArrayList<>()).add(way);
            }
        }
    }

    private int find(int way) {
        int root = way;
        while (court[root] != root) {
            root = court[root];
        }
        return root;
    }

    private boolean fits(Feature road) {
        if (!road.text("highway").map(CLASSES::contains).orElse(false)
                || !road.text("oneway").orElse("no").equals("no")
                || !city.holds(road.shape().getCoordinate())) {
            return false;
        }
        double metres = city.network().plane().toPlane(road.shape()).getLength();
        return metres >= SHORTEST_M && metres <= LONGEST_M;
    }

    /** Whether, of ways not taken, others meet this one at one of its ends alone. */
    private boolean deadEnd(String[] refs) {
        boolean closed = refs.length < 2 || refs[0].equals(refs[refs.length - 1]);
        boolean first = waysAtNode.getOrDefault(refs[0], 0) > 1;
        boolean last = waysAtNode.getOrDefault(refs[refs.length - 1], 0) > 1;
        boolean inside = false;
        for (int i = 1; i + 1 < refs.length; i++) {
            inside |= waysAtNode.getOrDefault(refs[i], 0) > 1;
        }
        return !closed && !inside && first != last;
    }

    /** The courts' ways by their places in the list of roads, in its order. */
    List<List<Integer>> courts() {
        Map<Integer, List<Integer>> courts = new LinkedHashMap<>();
        for (int way = 0; way < court.length; way++) {
            if (court[way] >= 0) {
                courts.computeIfAbsent(find(way), key -> new ArrayList<>()).add(way);
            }
        }
        return List.copyOf(courts.values());
    }
}
