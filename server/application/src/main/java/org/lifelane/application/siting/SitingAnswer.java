package org.lifelane.application.siting;

import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.siting.Screening.Remark;
import org.lifelane.planning.siting.SiteEffects;
import org.lifelane.planning.siting.SitingPlan;
import org.lifelane.planning.siting.SitingProblem;
import org.lifelane.planning.siting.StationTimes.FirstArrivals;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan of sites as the answer that files and addresses give.
 *
 * @param limitS seconds, or another unit of a matrix; empty for none
 * @param first who is there first once the plan is done; of nobody on a matrix
 * @param overBlocked covered targets whose way goes over blocked lanes at the width they leave; empty on a matrix
 * @param unverified covered targets whose way is not known to be passable throughout; empty on a matrix
 * @param solveS seconds that the solve took
 */
public record SitingAnswer(
        SitingProblem problem,
        SitingPlan plan,
        OptionalDouble limitS,
        Weights weights,
        Ground ground,
        FirstArrivals first,
        Set<String> overBlocked,
        Set<String> unverified,
        double solveS) {

    /**
     * What is known of the ground that a matrix does not tell.
     *
     * @param screened whether the candidates were held against the rules on where a station may stand
     * @param remarks of the screening
     * @param first given the ids of the stations that stand, the first arrivals in time
     * @param areas how much ground a station is and may be responsible for, whether or not the plan keeps to it
     */
    public record Ground(
            boolean screened, List<Remark> remarks, Function<Set<String>, FirstArrivals> first, Optional<Areas> areas) {
        public Ground {
            remarks = List.copyOf(remarks);
        }

        /** Of a matrix, which tells nothing of it. */
        public static Ground unknown() {
            return unknown(Optional.empty());
        }

        /** The same, where it is known how much of it a station is responsible for. */
        public static Ground unknown(Optional<Areas> areas) {
            return new Ground(false, List.of(), open -> new FirstArrivals(Map.of()), areas);
        }
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static SitingAnswer of(
            SitingProblem problem,
            SitingPlan plan,
            OptionalDouble limitS,
            Weights weights,
            Ground ground,
            double solveS) {
        Set<String> open = new HashSet<>(problem.existing());
        open.addAll(plan.selected());
        FirstArrivals first = ground.first().apply(open);
        Set<String> overBlocked = new TreeSet<>(first.overBlocked());
        Set<String> unverified = new TreeSet<>(first.unverified());
        plan.uncovered().forEach(overBlocked::remove);
        plan.uncovered().forEach(unverified::remove);
        return new SitingAnswer(problem, plan, limitS, weights, ground, first, overBlocked, unverified, solveS);
    }

    /** How many targets are covered. */
    public int covered() {
        return problem.costs().targets().size() - plan.uncovered().size();
    }

    /**
     * The answer by name, in the order in which it is written.
     *
     * @param say how a sentence stands in it
     */
    public Map<String, @Nullable Object> toMap(Function<Sentence, Object> say) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("model", problem.model().text());
        map.put("p", problem.p().isPresent() ? problem.p().getAsInt() : null);
        map.put("budget", money(problem.budget()));
        map.put("limit", number(limitS));
        map.putAll(proof(plan.proof()));
        map.put("selected", plan.selected());
        map.put("existing", new TreeSet<>(problem.existing()));
        map.put("cost", money(problem.price(Set.copyOf(plan.selected()))));
        map.put("assignment", plan.assignment());
        map.put("covered_weight", number(plan.coveredWeight()));
        map.put("covered_weight_over_blocked", number(weightOf(overBlocked)));
        map.put("covered_weight_unverified", number(weightOf(unverified)));
        map.put("total_weight", number(plan.totalWeight()));
        map.put("weights", weights.source());
        map.put("covered", covered());
        map.put("covered_over_blocked", overBlocked.size());
        map.put("covered_unverified", unverified.size());
        map.put("uncovered", plan.uncovered());
        map.putAll(ScreeningRows.of(ground.screened(), ground.remarks(), say));
        map.put(
                "area_limits",
                problem.areas().isPresent() ? ground.areas().map(Areas::source).orElse("") : "none");
        ground.areas().ifPresent(areas -> {
            map.put("jurisdictions", rows(held()));
            if (problem.areas().isPresent()) {
                map.put("ground_km2", new TreeMap<>(areas.ground()));
            }
        });
        map.put("sites", sites());
        map.put("mends", mends());
        map.put("solve_s", BigDecimal.valueOf(solveS).setScale(3, RoundingMode.HALF_UP));
        return map;
    }

    /** Objective, bound, gap and whether the optimum is proven. */
    static Map<String, @Nullable Object> proof(Proof proof) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("objective", number(proof.objective()));
        map.put("bound", Double.isInfinite(proof.bound()) ? null : number(proof.bound()));
        map.put("gap", Double.isInfinite(proof.bound()) ? null : proof.gap());
        map.put("proven_optimal", proof.optimal());
        return map;
    }

    private double weightOf(Set<String> some) {
        Map<String, Double> weightOf = new HashMap<>();
        List<String> targets = problem.costs().targets();
        for (int i = 0; i < targets.size(); i++) {
            weightOf.put(targets.get(i), problem.weights()[i]);
        }
        return some.stream().mapToDouble(id -> weightOf.getOrDefault(id, 0.0)).sum();
    }

    /** The ground that the existing and the chosen sites are responsible for; empty where none is known. */
    public List<Areas.Held> held() {
        Set<String> open = new HashSet<>(problem.existing());
        open.addAll(plan.selected());
        return ground.areas().map(areas -> areas.held(open, plan.assignment())).orElse(List.of());
    }

    /** The ground that stations are responsible for, as rows of an answer. */
    public static List<Map<String, @Nullable Object>> rows(List<Areas.Held> held) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Areas.Held each : held) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", each.id());
            row.put("area_km2", BigDecimal.valueOf(each.km2()).setScale(6, RoundingMode.HALF_UP));
            row.put("limit_km2", Double.isInfinite(each.mostKm2()) ? null : number(each.mostKm2()));
            row.put("within", each.within());
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, @Nullable Object>> sites() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SiteEffects.Effect effect : SiteEffects.of(problem, plan)) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", effect.id());
            row.put("adds_alone", number(effect.addsAlone()));
            row.put("lost_without", number(effect.lostWithout()));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, @Nullable Object>> mends() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SiteEffects.Mend mend : SiteEffects.mends(problem, plan)) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("target_id", mend.targetId());
            row.put("candidate_id", mend.candidateId());
            row.put("cost", money(mend.price()));
            row.put("total_s", number(mend.cost()));
            rows.add(row);
        }
        return rows;
    }

    /** Null where there is none. */
    public static @Nullable Object number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : null;
    }

    /** A whole number without decimals. */
    public static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1L << 53 ? (Object) (long) value : (Object) value;
    }

    /** A sum of money as it was written: a whole number without decimals, others without an exponent. */
    public static @Nullable Object money(OptionalDouble value) {
        return value.isPresent() ? money(value.getAsDouble()) : null;
    }

    /** The same. */
    public static Object money(double value) {
        Object whole = number(value);
        return whole instanceof Double ? new BigDecimal(LeastUnit.text(value)) : whole;
    }

    /** Writes an answer as JSON. */
    public static void write(Map<String, ? extends @Nullable Object> map, Writer out) {
        JSON.writeValue(out, map);
    }
}
