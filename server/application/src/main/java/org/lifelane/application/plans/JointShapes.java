package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.siting.Areas;
import org.lifelane.application.siting.Candidates;
import org.lifelane.application.siting.PlanAnswers;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.plan.BudgetCurve;
import org.lifelane.planning.plan.JointPlan;
import org.lifelane.planning.plan.JointProblem;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;

/** What the map draws of stations and lanes bought together: of the plan, and of what other sums of money buy. */
record JointShapes(
        PlanQuestion question,
        NetworkSnapshot snapshot,
        Candidates candidates,
        List<Crew> crews,
        JointProblem problem) {

    /** Who is there first once all of it is bought. */
    StationTimes.FirstArrivals first(JointPlan plan) {
        return StationTimes.first(
                PlanGround.cleared(crews, ids(plan.lanes())), snapshot.index(), snapshot.targets(), open(plan));
    }

    private Set<String> open(JointPlan plan) {
        Set<String> open = new HashSet<>(candidates.existing());
        open.addAll(ids(plan.stations()));
        return open;
    }

    /** The ground that the stations are responsible for once all of it is bought. */
    List<Map<String, @Nullable Object>> jurisdictions(JointPlan plan) {
        Areas areas = Areas.standard(
                snapshot.rows(Layers.STATIONS),
                snapshot.targets(),
                snapshot.network().plane());
        return SitingAnswer.rows(areas.held(open(plan), first(plan).stations()));
    }

    List<Map<String, Object>> stations(JointPlan plan) {
        return PlanShapes.stations(
                candidates,
                new HashSet<>(ids(plan.stations())),
                question.moved().keySet());
    }

    List<Map<String, @Nullable Object>> targets(JointPlan plan) {
        return PlanShapes.targets(
                problem.targets(), problem.coveredBefore(), new HashSet<>(plan.covered()), first(plan));
    }

    /** What each sum of money buys, and which buildings that covers. */
    List<Map<String, @Nullable Object>> curve(List<BudgetCurve.Point> points) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> answers = PlanAnswers.curve(points);
        for (int i = 0; i < points.size(); i++) {
            rows.add(bundle(answers.get(i), points.get(i).plan()));
        }
        return rows;
    }

    /** An answer with the buildings that a purchase newly covers, and all covered ones whose way is not plain. */
    Map<String, @Nullable Object> bundle(Map<String, @Nullable Object> answer, JointPlan plan) {
        Set<String> before = problem.coveredBefore();
        StationTimes.FirstArrivals first = first(plan);
        Map<String, @Nullable Object> bundle = new LinkedHashMap<>(answer);
        bundle.put(
                "newly_covered",
                plan.covered().stream().filter(id -> !before.contains(id)).toList());
        bundle.put(
                "covered_over_blocked",
                plan.covered().stream().filter(first.overBlocked()::contains).toList());
        bundle.put(
                "covered_unverified",
                plan.covered().stream().filter(first.unverified()::contains).toList());
        return bundle;
    }

    private static List<String> ids(List<JointPlan.Bought> bought) {
        return bought.stream().map(JointPlan.Bought::id).collect(Collectors.toList());
    }
}
