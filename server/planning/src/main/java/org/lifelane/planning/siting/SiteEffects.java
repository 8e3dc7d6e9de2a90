package org.lifelane.planning.siting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.optimum.SolveControl;

/** Why a plan is as it is: what each chosen site brings, and what would serve those left out. */
public final class SiteEffects {
    /** For all of them together, where limits of ground make each one a solve of its own. */
    private static final Duration TIME = Duration.ofSeconds(5);

    /**
     * One chosen site, in the model's own measure: weight covered, number of targets covered by set covering, weighted or
     * greatest cost saved.
     *
     * @param addsAlone what it would bring if it were the only one beside the existing stations; empty where all targets
     *     have to be served and it alone does not, or where nothing stands to compare with; with limits of ground also
     *     where it was not worked out in time
     * @param lostWithout what the plan would lose without it; empty where somebody would then not be served who has to be
     */
    public record Effect(String id, OptionalDouble addsAlone, OptionalDouble lostWithout) {}

    /**
     * The cheapest single candidate that would serve a target that is left out.
     *
     * @param price of the candidate
     * @param cost of serving the target from it
     */
    public record Mend(String targetId, String candidateId, double price, double cost) {}

    private final SitingProblem problem;
    private final CostTable table;
    private final Optional<AreaMerit> areas;

    private SiteEffects(SitingProblem problem) {
        this.problem = problem;
        this.table = problem.costs();
        this.areas = problem.areas().map(limits -> new AreaMerit(problem, SolveControl.within(TIME)));
    }

    /** What each selected site brings, in the plan's order. */
    public static List<Effect> of(SitingProblem problem, SitingPlan plan) {
        SiteEffects effects = new SiteEffects(problem);
        OptionalDouble nothing = effects.merit(Set.of());
        OptionalDouble everything = effects.merit(new HashSet<>(plan.selected()));
        List<Effect> all = new ArrayList<>();
        for (String id : plan.selected()) {
            Set<String> others = new HashSet<>(plan.selected());
            others.remove(id);
            all.add(new Effect(
                    id, difference(effects.merit(Set.of(id)), nothing), difference(everything, effects.merit(others))));
        }
        return all;
    }

    private static OptionalDouble difference(OptionalDouble more, OptionalDouble less) {
        return more.isPresent() && less.isPresent()
                ? OptionalDouble.of(more.getAsDouble() - less.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The more the better; empty where a target that has to be served is not. */
    private OptionalDouble merit(Set<String> selected) {
        boolean[] open = new boolean[table.candidates().size()];
        for (int candidate = 0; candidate < open.length; candidate++) {
            String id = table.candidates().get(candidate);
            open[candidate] = selected.contains(id) || problem.existing().contains(id);
        }
        return areas.isPresent() ? areas.get().of(open) : merit(open);
    }

    private OptionalDouble merit(boolean[] open) {
        double covered = 0;
        double sum = 0;
        double greatest = 0;
        for (int target = 0; target < table.targets().size(); target++) {
            int engines = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
                if (open[table.candidate(pair)]) {
                    engines++;
                    least = Math.min(least, table.cost(pair));
                }
            }
            double weight = problem.model() == SitingModel.LSCP ? 1 : problem.weights()[target];
            covered += engines >= problem.engines() ? weight : 0;
            sum += weight * least;
            greatest = Math.max(greatest, least);
        }
        double merit = switch (problem.model()) {
            case MCLP, LSCP -> covered;
            case P_MEDIAN -> -sum;
            case P_CENTER -> -greatest;
        };
        return Double.isFinite(merit) ? OptionalDouble.of(merit) : OptionalDouble.empty();
    }

    /** For each target left out that a single further candidate would cover: the cheapest, then the soonest there. */
    public static List<Mend> mends(SitingProblem problem, SitingPlan plan) {
        CostTable table = problem.costs();
        Set<String> taken = new HashSet<>(plan.selected());
        taken.addAll(problem.existing());
        Set<String> left = new HashSet<>(plan.uncovered());
        List<Mend> mends = new ArrayList<>();
        for (int target = 0; target < table.targets().size(); target++) {
            if (left.contains(table.targets().get(target))) {
                new SiteEffects(problem).mend(target, taken).ifPresent(mends::add);
            }
        }
        return mends;
    }

    private Optional<Mend> mend(int target, Set<String> taken) {
        int engines = 1;
        List<Mend> further = new ArrayList<>();
        for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
            int candidate = table.candidate(pair);
            String id = table.candidates().get(candidate);
            if (taken.contains(id)) {
                engines++;
            } else if (problem.areas().isEmpty() || problem.areas().get().holds(candidate, target)) {
                further.add(new Mend(table.targets().get(target), id, problem.prices()[candidate], table.cost(pair)));
            }
        }
        return engines < problem.engines()
                ? Optional.empty()
                : further.stream().min(Comparator.comparingDouble(Mend::price).thenComparingDouble(Mend::cost));
    }
}
