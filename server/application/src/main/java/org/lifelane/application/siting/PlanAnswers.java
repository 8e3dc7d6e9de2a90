package org.lifelane.application.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.plan.BudgetCurve;
import org.lifelane.planning.plan.JointPlan;
import org.lifelane.planning.plan.RobustPlan;
import org.lifelane.planning.siting.StationTimes.FirstArrivals;

/** Plans for stations and lanes together, as the answer that files and addresses give. */
public final class PlanAnswers {
    private PlanAnswers() {}

    /**
     * Objective, bound, what is bought, what it costs and covers, and why.
     *
     * @param first who is there first once all is done, which tells the ways over blocked lanes, and those that are not
     *     known to be passable throughout
     */
    public static Map<String, @Nullable Object> plan(JointPlan plan, FirstArrivals first) {
        Map<String, @Nullable Object> map = summary(plan);
        map.put("covered", plan.covered());
        map.put(
                "covered_over_blocked",
                plan.covered().stream().filter(first.overBlocked()::contains).toList());
        map.put(
                "covered_unverified",
                plan.covered().stream().filter(first.unverified()::contains).toList());
        map.put("bought", bought(plan));
        map.put("uncovered", uncovered(plan));
        return map;
    }

    /** The same without the buildings, for what is shown beside. */
    public static Map<String, @Nullable Object> summary(JointPlan plan) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        Map<String, @Nullable Object> proof = SitingAnswer.proof(plan.proof());
        map.put("objective", proof.remove("objective"));
        map.put("baseline", SitingAnswer.number(plan.baseline()));
        map.putAll(proof);
        map.put("stations", plan.stations().stream().map(JointPlan.Bought::id).toList());
        map.put("lanes", plan.lanes().stream().map(JointPlan.Bought::id).toList());
        map.put("cost", SitingAnswer.money(plan.cost()));
        return map;
    }

    private static List<Map<String, @Nullable Object>> bought(JointPlan plan) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        plan.stations().forEach(each -> rows.add(row("stations", each)));
        plan.lanes().forEach(each -> rows.add(row("fire-lanes", each)));
        return rows;
    }

    private static Map<String, @Nullable Object> row(String layer, JointPlan.Bought bought) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("layer", layer);
        row.put("id", bought.id());
        row.put("cost", SitingAnswer.money(bought.price()));
        row.put("adds_alone", SitingAnswer.number(bought.addsAlone()));
        row.put("lost_without", SitingAnswer.number(bought.lostWithout()));
        return row;
    }

    private static List<Map<String, @Nullable Object>> uncovered(JointPlan plan) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (JointPlan.Uncovered left : plan.uncovered()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            boolean helped = Double.isFinite(left.price());
            row.put("target_id", left.target());
            row.put("station_id", left.station().isEmpty() ? null : left.station());
            row.put("lanes", left.lanes());
            row.put("cost", helped ? SitingAnswer.money(left.price()) : null);
            row.put("sets_capped", left.capped());
            rows.add(row);
        }
        return rows;
    }

    /** What each budget buys. */
    public static List<Map<String, @Nullable Object>> curve(List<BudgetCurve.Point> points) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (BudgetCurve.Point point : points) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("budget", SitingAnswer.money(point.budget()));
            row.putAll(summary(point.plan()));
            rows.add(row);
        }
        return rows;
    }

    /** Plans over sampled days. */
    public static Map<String, @Nullable Object> robust(RobustPlan plan) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("days", plan.days());
        map.put("seed", plan.seed());
        map.put("average", choice(plan.best()));
        map.put("worst_tenth", choice(plan.careful()));
        map.put("plain", score(plan.plain()));
        map.put("regret_average", SitingAnswer.number(plan.regretAverage()));
        map.put("regret_worst_tenth", SitingAnswer.number(plan.regretWorstTenth()));
        return map;
    }

    private static Map<String, @Nullable Object> choice(RobustPlan.Choice choice) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(SitingAnswer.proof(choice.proof()));
        map.put("stations", choice.stations());
        map.put("lanes", choice.lanes());
        map.put("cost", SitingAnswer.money(choice.cost()));
        map.putAll(score(choice.score()));
        return map;
    }

    private static Map<String, @Nullable Object> score(RobustPlan.Score score) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("average_covered", SitingAnswer.number(score.average()));
        map.put("worst_tenth_covered", SitingAnswer.number(score.worstTenth()));
        return map;
    }
}
