package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.LeastUnit;

/**
 * Which sites to choose. A pair of the table serves; what is beyond a limit, a tier's own limit or a screening is not in
 * it.
 *
 * @param weights by target, at least 0
 * @param existing candidates that serve for free, outside {@code p} and the budget
 * @param required candidates that are chosen in any case, within {@code p} and the budget
 * @param p how many sites may be chosen
 * @param budget what the chosen sites may cost together
 * @param prices by candidate, at least 0
 * @param engines how many different sites must serve a target in time for it to be covered: 1, or 2 for backup coverage;
 *     covering models only
 * @param areas how much ground a site may be responsible for; empty where that is no matter
 */
public record SitingProblem(
        SitingModel model,
        CostTable costs,
        double[] weights,
        Set<String> existing,
        Set<String> required,
        OptionalInt p,
        OptionalDouble budget,
        double[] prices,
        int engines,
        Optional<AreaLimits> areas) {

    public SitingProblem {
        weights = weights.clone();
        prices = prices.clone();
        existing = Set.copyOf(existing);
        required = Set.copyOf(required);
    }

    /** Every candidate may be chosen and costs nothing; every target weighs 1. */
    public static SitingProblem of(SitingModel model, CostTable costs) {
        double[] weights = new double[costs.targets().size()];
        Arrays.fill(weights, 1);
        return new SitingProblem(
                model,
                costs,
                weights,
                Set.of(),
                Set.of(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                new double[costs.candidates().size()],
                1,
                Optional.empty());
    }

    public SitingProblem withP(int number) {
        return new SitingProblem(
                model, costs, weights, existing, required, OptionalInt.of(number), budget, prices, engines, areas);
    }

    public SitingProblem withBudget(double money, double[] priceOfEach) {
        return new SitingProblem(
                model, costs, weights, existing, required, p, OptionalDouble.of(money), priceOfEach, engines, areas);
    }

    public SitingProblem withPrices(double[] priceOfEach) {
        return new SitingProblem(model, costs, weights, existing, required, p, budget, priceOfEach, engines, areas);
    }

    public SitingProblem withWeights(double[] weightOfEach) {
        return new SitingProblem(model, costs, weightOfEach, existing, required, p, budget, prices, engines, areas);
    }

    public SitingProblem withExisting(Set<String> ids) {
        return new SitingProblem(model, costs, weights, ids, required, p, budget, prices, engines, areas);
    }

    public SitingProblem withRequired(Set<String> ids) {
        return new SitingProblem(model, costs, weights, existing, ids, p, budget, prices, engines, areas);
    }

    public SitingProblem withEngines(int number) {
        return new SitingProblem(model, costs, weights, existing, required, p, budget, prices, number, areas);
    }

    public SitingProblem withAreas(AreaLimits limits) {
        return new SitingProblem(
                model, costs, weights, existing, required, p, budget, prices, engines, Optional.of(limits));
    }

    SitingProblem withoutAreas() {
        return new SitingProblem(
                model, costs, weights, existing, required, p, budget, prices, engines, Optional.empty());
    }

    /** In which prices add up exactly. */
    LeastUnit leastUnit() {
        return LeastUnit.of(prices);
    }

    /** What some of the candidates cost together. */
    public double price(Set<String> ids) {
        return LeastUnit.sum(IntStream.range(0, prices.length)
                .filter(one -> ids.contains(costs.candidates().get(one)))
                .mapToDouble(one -> prices[one]));
    }

    /**
     * Holds the parts of the problem against each other.
     *
     * @throws FaultyInputException with everything that keeps it from having an answer and can be told without solving
     */
    void check() {
        List<Fault> faults = new ArrayList<>();
        if (costs.targets().isEmpty()) {
            faults.add(Fault.of("targets", "", "siting.no-targets"));
        }
        if (costs.candidates().size() == existing.size()) {
            faults.add(Fault.of("stations", "", "siting.no-candidates"));
        }
        faults.addAll(unknownIds());
        int free = costs.candidates().size() - existing.size();
        if (model != SitingModel.LSCP && p.isEmpty() && budget.isEmpty()) {
            faults.add(Fault.of("--p", "", "siting.p-missing", model.text()));
        }
        if (p.isPresent() && (p.getAsInt() < 1 || p.getAsInt() > free) && free > 0) {
            faults.add(Fault.of("--p " + p.getAsInt(), "", "siting.p-outside", free));
        }
        if (p.isPresent() && required.size() > p.getAsInt()) {
            faults.add(Fault.of("--p " + p.getAsInt(), "", "siting.required-exceed-p", required.size()));
        }
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                faults.add(Fault.of("", costs.targets().get(i), "siting.weight", weights[i]));
            }
        }
        boolean priced = true;
        for (int i = 0; i < prices.length; i++) {
            if (!(prices[i] >= 0) || Double.isInfinite(prices[i])) {
                faults.add(Fault.of("", costs.candidates().get(i), "siting.price", prices[i]));
                priced = false;
            }
        }
        if (priced) {
            faults.addAll(LeastUnit.faults("", costs.candidates(), prices));
        }
        if (engines < 1 || engines > 2 || engines > 1 && !model.covers()) {
            faults.add(Fault.of("--engines " + engines, "", "siting.engines"));
        }
        areas.ifPresent(limits -> faults.addAll(limits.faults(costs)));
        if (engines > 1 && areas.isPresent()) {
            faults.add(Fault.of("--area-limits", "", "siting.areas-and-engines"));
        }
        if (priced) {
            budget.ifPresent(money -> faults.addAll(budgetFaults(money)));
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private List<Fault> budgetFaults(double money) {
        String option = "--budget " + LeastUnit.text(money);
        if (!(money >= 0)) {
            return List.of(Fault.of(option, "", "siting.budget"));
        }
        double spent = price(required);
        return spent > LeastUnit.decimal(money)
                ? List.of(Fault.of(option, "", "siting.required-exceed-budget", LeastUnit.text(spent)))
                : List.of();
    }

    private List<Fault> unknownIds() {
        Set<String> known = new HashSet<>(costs.candidates());
        List<Fault> faults = new ArrayList<>();
        existing.stream()
                .sorted()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(Fault.of("--existing", id, "siting.no-candidate-of-id")));
        required.stream()
                .sorted()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(Fault.of("--required", id, "siting.no-candidate-of-id")));
        required.stream()
                .sorted()
                .filter(existing::contains)
                .forEach(id -> faults.add(Fault.of("--required", id, "siting.required-exists")));
        return faults;
    }
}
