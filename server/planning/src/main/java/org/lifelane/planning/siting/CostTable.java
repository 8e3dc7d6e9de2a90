package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * What it costs each candidate site to serve each target: seconds, metres or any other cost of at least 0. A pair that is
 * not there cannot serve. Each target's pairs are kept cheapest first, ties in the order of the candidates.
 */
public final class CostTable {
    private final List<String> candidates;
    private final List<String> targets;
    private final int[] first;
    private final int[] candidate;
    private final double[] cost;

    private CostTable(List<String> candidates, List<String> targets, int[] first, int[] candidate, double[] cost) {
        this.candidates = candidates;
        this.targets = targets;
        this.first = first;
        this.candidate = candidate;
        this.cost = cost;
    }

    /** Ids of the candidates, existing stations among them, in the order of the input. */
    public List<String> candidates() {
        return candidates;
    }

    /** Ids of the targets, in the order of the input. */
    public List<String> targets() {
        return targets;
    }

    /**
     * The same without some candidates.
     *
     * @throws FaultyInputException naming each that is not there
     */
    public CostTable without(Set<String> ids) {
        List<Fault> faults = ids.stream()
                .filter(id -> !candidates.contains(id))
                .sorted()
                .map(id -> Fault.of("--excluded", id, "siting.no-candidate-of-id"))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        if (ids.isEmpty()) {
            return this;
        }
        Builder left = new Builder();
        candidates.stream().filter(id -> !ids.contains(id)).forEach(left::candidate);
        for (int target = 0; target < targets.size(); target++) {
            left.target(targets.get(target));
            for (int pair = first[target]; pair < first[target + 1]; pair++) {
                String id = candidates.get(candidate[pair]);
                if (!ids.contains(id)) {
                    left.pair(id, targets.get(target), cost[pair]);
                }
            }
        }
        return left.build();
    }

    /** Ids of the targets that nobody can serve. */
    public List<String> beyondReach() {
        List<String> ids = new ArrayList<>();
        for (int target = 0; target < targets.size(); target++) {
            if (first[target] == first[target + 1]) {
                ids.add(targets.get(target));
            }
        }
        return ids;
    }

    /** The same without the targets that nobody can serve; where nobody can serve any, all stay. */
    public CostTable reachable() {
        Set<String> beyond = Set.copyOf(beyondReach());
        if (beyond.isEmpty() || beyond.size() == targets.size()) {
            return this;
        }
        Builder left = new Builder();
        candidates.forEach(left::candidate);
        for (int target = 0; target < targets.size(); target++) {
            for (Service service : services(target)) {
                left.pair(service.candidateId(), targets.get(target), service.cost());
            }
        }
        return left.build();
    }

    /** A candidate that can serve a target, and at what cost. */
    public record Service(String candidateId, double cost) {}

    /**
     * Who can serve a target, cheapest first.
     *
     * @param target its place among {@link #targets}
     */
    public List<Service> services(int target) {
        List<Service> services = new ArrayList<>();
        for (int pair = first[target]; pair < first[target + 1]; pair++) {
            services.add(new Service(candidates.get(candidate[pair]), cost[pair]));
        }
        return services;
    }

    /** Index of a target's first pair; the next target's first ends them. */
    int first(int target) {
        return first[target];
    }

    int candidate(int pair) {
        return candidate[pair];
    }

    double cost(int pair) {
        return cost[pair];
    }

    /** Collects pairs in any order; of a pair named twice the cheaper counts. */
    public static final class Builder {
        private record Pair(int candidate, double cost) {}

        private final Map<String, Integer> candidates = new LinkedHashMap<>();
        private final Map<String, Integer> targets = new LinkedHashMap<>();
        private final List<List<Pair>> pairs = new ArrayList<>();

        /** A candidate, whether or not it serves anything. */
        public Builder candidate(String id) {
            number(candidates, id);
            return this;
        }

        /** A target, whether or not anything serves it. */
        public Builder target(String id) {
            row(id);
            return this;
        }

        /**
         * One pair; its candidate and target are added where they are new.
         *
         * @throws IllegalArgumentException if the cost is negative or no number
         */
        public Builder pair(String candidate, String target, double cost) {
            if (!(cost >= 0) || Double.isInfinite(cost)) {
                throw new IllegalArgumentException("cost of " + candidate + " to " + target + ": " + cost);
            }
            row(target).add(new Pair(number(candidates, candidate), cost));
            return this;
        }

        private List<Pair> row(String target) {
            int row = number(targets, target);
            if (row == pairs.size()) {
                pairs.add(new ArrayList<>());
            }
            return pairs.get(row);
        }

        private static int number(Map<String, Integer> numbers, String id) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(id, next);
            return known == null ? next : known;
        }

        public CostTable build() {
            int size = pairs.stream().mapToInt(List::size).sum();
            int[] first = new int[pairs.size() + 1];
            int[] candidate = new int[size];
            double[] cost = new double[size];
            boolean[] seen = new boolean[candidates.size()];
            int next = 0;
            for (int target = 0; target < pairs.size(); target++) {
                first[target] = next;
                List<Pair> row = pairs.get(target);
                row.sort(Comparator.comparingDouble(Pair::cost).thenComparingInt(Pair::candidate));
                for (Pair pair : row) {
                    if (!seen[pair.candidate()]) {
                        seen[pair.candidate()] = true;
                        candidate[next] = pair.candidate();
                        cost[next++] = pair.cost();
                    }
                }
                row.forEach(pair -> seen[pair.candidate()] = false);
            }
            first[pairs.size()] = next;
            return new CostTable(
                    List.copyOf(candidates.keySet()), List.copyOf(targets.keySet()), first, candidate, cost);
        }
    }
}
