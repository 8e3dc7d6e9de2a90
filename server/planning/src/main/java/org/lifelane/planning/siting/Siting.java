package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/** Chooses sites for stations, with proof: see {@link SitingModel} for what a choice can be best at. */
public final class Siting {
    /** Sums of the same weights in another order differ by less, relative to all of them. */
    private static final double ROUNDING = 1e-12;

    private final SitingProblem problem;
    private final CostTable table;
    private final SolveControl control;
    private final MedianInstances instances;

    private Siting(SitingProblem problem, SolveControl control) {
        this.problem = problem;
        this.table = problem.costs();
        this.control = control;
        this.instances = new MedianInstances(problem);
    }

    /**
     * Solves to the proof, or to the end of the time given: then the best choice found and the bound proven so far.
     *
     * @throws FaultyInputException if the problem contradicts itself, or has no answer, saying which target or number makes
     *     it so
     */
    public static SitingPlan solve(SitingProblem problem, SolveControl control) {
        problem.check();
        return problem.areas().isPresent() ? AreaSiting.solve(problem, control) : unlimited(problem, control);
    }

    /** Whatever ground a site is responsible for. */
    static SitingPlan unlimited(SitingProblem problem, SolveControl control) {
        Siting siting = new Siting(problem, control);
        return switch (problem.model()) {
            case MCLP -> siting.maximalCovering();
            case LSCP -> siting.setCovering();
            case P_MEDIAN -> siting.median();
            case P_CENTER -> siting.center();
        };
    }

    private SitingPlan maximalCovering() {
        double total = Arrays.stream(problem.weights()).sum();
        if (problem.engines() > 1) {
            double settled = settledWeight();
            CoveringProgram.Answer answer = new CoveringProgram(instances.sites(), needs())
                    .most(instances.most(), instances.budget(), instances.prices(), plus(settled));
            return covering(
                    plan(filled(answer.chosen()), answer.proof()),
                    answer.proof().bound() + settled);
        }
        SolveControl told = control.telling((objective, bound) -> control.progress(total - objective, total - bound));
        MedianSearch search = new MedianSearch(instances.uncoveredWeight(), told);
        Proof proof = search.solve();
        return covering(plan(filled(search.best()), proof), total - proof.bound());
    }

    /** Counted by what it covers: sites that fill up the number may cover more where the time did not suffice. */
    private static SitingPlan covering(SitingPlan plan, double bound) {
        double most = Math.min(plan.totalWeight(), bound);
        boolean same = Math.abs(most - plan.coveredWeight()) <= ROUNDING * Math.max(1, plan.totalWeight());
        return plan.with(new Proof(plan.coveredWeight(), same ? plan.coveredWeight() : most));
    }

    /** Tells the same with what is settled before the solve. */
    private SolveControl plus(double settled) {
        return control.telling((objective, bound) -> control.progress(objective + settled, bound + settled));
    }

    private SitingPlan setCovering() {
        double required = problem.required().size();
        SolveControl told = plus(required);
        CoveringProgram program = new CoveringProgram(instances.sites(), needs());
        CoveringProgram.Answer answer = program.fewest(instances.prices(), told);
        if (answer.price(instances.prices()) > instances.budget()) {
            answer = program.fewestWithin(instances.budget(), instances.prices(), told);
            if (answer.chosen().length == 0) {
                throw answer.impossible() ? tooFew() : notInTime();
            }
        }
        Proof proof =
                new Proof(answer.proof().objective() + required, answer.proof().bound() + required);
        if (problem.p().isPresent() && proof.objective() > problem.p().getAsInt()) {
            throw proof.bound() > problem.p().getAsInt() ? tooFew() : notInTime();
        }
        return plan(answer.chosen(), proof);
    }

    private SitingPlan median() {
        everyTargetCanBeServed();
        double penalty = instances.penalty();
        MedianSearch search = new MedianSearch(instances.weightedCost(), control);
        Proof proof = search.solve();
        if (proof.objective() >= penalty) {
            throw proof.bound() >= penalty ? tooFew(search.best()) : notInTime();
        }
        return plan(filled(search.best()), proof);
    }

    private SitingPlan center() {
        everyTargetCanBeServed();
        CenterSearch search = new CenterSearch(table, instances, control);
        Optional<Proof> proof = search.solve();
        if (proof.isEmpty()) {
            throw search.impossible() ? tooFew(search.best()) : notInTime();
        }
        return plan(filled(search.best()), proof.get());
    }

    static FaultyInputException notInTime() {
        return new FaultyInputException(Fault.of("--time-limit", "", "siting.not-in-time"));
    }

    private int nearestOpen(int target, boolean[] open) {
        for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
            if (open[table.candidate(pair)]) {
                return pair;
            }
        }
        return -1;
    }

    private boolean[] openCandidates(boolean[] chosen) {
        boolean[] open = new boolean[table.candidates().size()];
        for (int candidate = 0; candidate < open.length; candidate++) {
            open[candidate] = instances.open(candidate);
        }
        for (int site = 0; site < chosen.length; site++) {
            open[instances.candidate(site)] |= chosen[site];
        }
        return open;
    }

    private void everyTargetCanBeServed() {
        List<Fault> faults = new ArrayList<>();
        for (int target = 0; target < table.targets().size(); target++) {
            if (table.first(target) == table.first(target + 1)) {
                faults.add(Fault.of("", table.targets().get(target), "siting.target-out-of-reach"));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    /** That no choice within the limits serves every target that can be, with one that the best choice leaves out. */
    private FaultyInputException tooFew(boolean[] best) {
        boolean[] open = openCandidates(best);
        String left = "";
        for (int target = 0; target < table.targets().size() && left.isEmpty(); target++) {
            boolean can = table.first(target + 1) - table.first(target) >= problem.engines();
            left = can && !covered(target, open) ? table.targets().get(target) : "";
        }
        CoveringProgram.Answer fewest =
                new CoveringProgram(instances.sites(), needs()).fewest(instances.prices(), control);
        int needed = (int) Math.round(fewest.proof().objective())
                + problem.required().size();
        boolean byNumber = problem.p().isPresent() && needed > problem.p().getAsInt()
                || problem.budget().isEmpty();
        String option = byNumber
                ? "--p " + problem.p().orElse(0)
                : "--budget " + LeastUnit.text(problem.budget().orElse(0));
        return new FaultyInputException(
                Fault.of(option, left, byNumber ? "siting.too-few" : "siting.too-dear", needed));
    }

    /** That set covering finds no room within number or money. */
    private FaultyInputException tooFew() {
        CoveringProgram.Answer most = new CoveringProgram(instances.sites(), needs())
                .most(instances.most(), instances.budget(), instances.prices(), control);
        return tooFew(most.chosen());
    }

    /** What the open sites leave to be met, of the targets that can be. */
    private List<CoveringProgram.Need> needs() {
        List<CoveringProgram.Need> needs = new ArrayList<>();
        int[] siteOf = siteOf();
        for (int target = 0; target < table.targets().size(); target++) {
            int open = 0;
            List<Integer> sites = new ArrayList<>();
            for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
                int candidate = table.candidate(pair);
                if (instances.open(candidate)) {
                    open++;
                } else {
                    sites.add(siteOf[candidate]);
                }
            }
            int missing = problem.engines() - open;
            if (missing > 0 && sites.size() >= missing) {
                int[] sorted = sites.stream().mapToInt(each -> each).sorted().toArray();
                needs.add(new CoveringProgram.Need(sorted, missing, problem.weights()[target]));
            }
        }
        return needs;
    }

    private int[] siteOf() {
        int[] siteOf = new int[table.candidates().size()];
        for (int site = 0; site < instances.sites(); site++) {
            siteOf[instances.candidate(site)] = site;
        }
        return siteOf;
    }

    /** Weight of the targets that the open sites cover by themselves. */
    private double settledWeight() {
        boolean[] open = openCandidates(new boolean[0]);
        double sum = 0;
        for (int target = 0; target < table.targets().size(); target++) {
            sum += covered(target, open) ? problem.weights()[target] : 0;
        }
        return sum;
    }

    private boolean covered(int target, boolean[] open) {
        int engines = 0;
        for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
            engines += open[table.candidate(pair)] ? 1 : 0;
        }
        return engines >= problem.engines();
    }

    /**
     * As many sites as asked: where fewer do as well and no money binds, the rest are those that come first in the table,
     * so that “five stations” are five.
     */
    private boolean[] filled(boolean[] chosen) {
        if (problem.p().isEmpty() || problem.budget().isPresent()) {
            return chosen;
        }
        boolean[] filled = chosen.clone();
        int left = instances.most();
        for (boolean each : chosen) {
            left -= each ? 1 : 0;
        }
        for (int site = 0; site < filled.length && left > 0; site++) {
            if (!filled[site]) {
                filled[site] = true;
                left--;
            }
        }
        return filled;
    }

    private SitingPlan plan(boolean[] chosen, Proof proof) {
        boolean[] open = openCandidates(chosen);
        List<String> selected = new ArrayList<>();
        for (int candidate = 0; candidate < open.length; candidate++) {
            String id = table.candidates().get(candidate);
            if (open[candidate] && !problem.existing().contains(id)) {
                selected.add(id);
            }
        }
        Map<String, String> assignment = new LinkedHashMap<>();
        List<String> uncovered = new ArrayList<>();
        double covered = 0;
        double total = 0;
        for (int target = 0; target < table.targets().size(); target++) {
            String id = table.targets().get(target);
            int pair = nearestOpen(target, open);
            if (pair >= 0) {
                assignment.put(id, table.candidates().get(table.candidate(pair)));
            }
            total += problem.weights()[target];
            if (covered(target, open)) {
                covered += problem.weights()[target];
            } else {
                uncovered.add(id);
            }
        }
        return new SitingPlan(proof, selected, assignment, covered, total, uncovered);
    }
}
