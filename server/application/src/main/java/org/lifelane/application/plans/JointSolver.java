package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.siting.Candidates;
import org.lifelane.application.siting.CrewLanes;
import org.lifelane.application.siting.LaneShares;
import org.lifelane.application.siting.PlanAnswers;
import org.lifelane.application.siting.ScreeningRows;
import org.lifelane.application.siting.Sentence;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.plan.BudgetCurve;
import org.lifelane.planning.plan.JointPlan;
import org.lifelane.planning.plan.JointPlanning;
import org.lifelane.planning.plan.JointProblem;
import org.lifelane.planning.plan.Limits;
import org.lifelane.planning.plan.RobustPlan;
import org.lifelane.planning.plan.RobustPlanning;
import org.lifelane.planning.siting.StationTimes.Crew;
import org.springframework.stereotype.Component;

/** Stations and lanes together under one budget, beside either alone, and what each sum of money buys. */
@Component
final class JointSolver implements PlanSolver {
    private static final int STEPS = 10;

    private final PlanGround ground;

    JointSolver(PlanGround ground) {
        this.ground = ground;
    }

    @Override
    public PlanKind kind() {
        return PlanKind.PLAN;
    }

    @Override
    public void check(PlanQuestion question) {
        List<Fault> faults = new ArrayList<>();
        NetworkSnapshot snapshot = ground.current();
        snapshot.vehicle(question.vehicle());
        question.tiers().values().forEach(tier -> snapshot.vehicle(tier.vehicle()));
        if (question.limitS().isEmpty()) {
            faults.add(Fault.of("", "limit_s", "plans.missing"));
        }
        if (question.budget().isEmpty()) {
            faults.add(Fault.of("", "budget", "plans.missing"));
        }
        if (snapshot.targets().isEmpty()) {
            faults.add(Fault.of("targets", "", "siting.no-targets"));
        }
        Candidates candidates = SitingCase.candidates(question, snapshot);
        faults.addAll(SitingCase.ids(question, candidates));
        for (Station station : candidates.without(question.excluded())) {
            if (candidates.free(station) && !candidates.prices().containsKey(station.id())) {
                faults.add(Fault.of("stations", station.id(), "plans.price-missing"));
            }
        }
        if (question.budget().isPresent()) {
            faults.addAll(limits(question).faults(candidates.prices()));
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    @Override
    public Map<String, @Nullable Object> solve(PlanQuestion question, PlanRun run) {
        PlanGround.Basis basis = ground.basis(question, run);
        NetworkSnapshot snapshot = basis.snapshot();
        Candidates candidates = SitingCase.candidates(question, snapshot);
        List<Crew> crews = ground.crews(question, snapshot, candidates.without(question.excluded()));
        run.begin("sets");
        JointProblem problem = problem(snapshot, candidates, crews, basis, run.control());
        Limits limits = limits(question);
        run.begin("solve");
        JointPlan plan = JointPlanning.best(problem, limits, run.control(question.timeLimitS()));
        run.stage("beside");
        JointPlan stationsOnly = JointPlanning.best(problem, limits.stationsOnly(), run.control(question.timeLimitS()));
        JointPlan lanesOnly = JointPlanning.best(problem, limits.lanesOnly(), run.control(question.timeLimitS()));
        run.stage("curve");
        List<BudgetCurve.Point> curve =
                BudgetCurve.of(problem, limits, STEPS, () -> run.control(question.timeLimitS()), done -> {});
        Optional<RobustPlan> robust = robust(question, snapshot, problem, plan, run);
        run.stage("explain");
        JointShapes shapes = new JointShapes(question, snapshot, candidates, crews, problem);
        Map<String, @Nullable Object> result = new LinkedHashMap<>(PlanAnswers.plan(plan, shapes.first(plan)));
        result.put("selected", result.get("stations"));
        result.put("budget", SitingAnswer.money(question.budget().orElse(0)));
        result.put("total_weight", SitingAnswer.number(problem.totalWeight()));
        result.put("weights", basis.weights().source());
        result.putAll(ScreeningRows.of(candidates.screened(), candidates.remarks(), Sentence::kept));
        result.put("jurisdictions", shapes.jurisdictions(plan));
        result.put("lanes_without_cost", problem.lanesWithoutPrice());
        result.put("stations_only", shapes.bundle(PlanAnswers.summary(stationsOnly), stationsOnly));
        result.put("lanes_only", shapes.bundle(PlanAnswers.summary(lanesOnly), lanesOnly));
        result.put("curve", shapes.curve(curve));
        robust.ifPresent(found -> result.put("robust", PlanAnswers.robust(found)));
        result.put("stations", shapes.stations(plan));
        result.put("targets", shapes.targets(plan));
        return result;
    }

    /** Empty where it is not asked for, or where the run was cancelled before there was anything of it to show. */
    private static Optional<RobustPlan> robust(
            PlanQuestion question, NetworkSnapshot snapshot, JointProblem problem, JointPlan plan, PlanRun run) {
        if (question.robustDays().isEmpty()) {
            return Optional.empty();
        }
        run.stage("robust");
        try {
            return Optional.of(RobustPlanning.of(
                    problem,
                    limits(question),
                    plan,
                    LaneShares.of(snapshot.lanes(), snapshot.blockages()),
                    question.robustDays().getAsInt(),
                    question.seed(),
                    () -> run.control(question.timeLimitS())));
        } catch (CancellationException nothingYet) {
            return Optional.empty();
        }
    }

    private static Limits limits(PlanQuestion question) {
        return new Limits(
                question.budget().orElse(0),
                question.p().orElse(Integer.MAX_VALUE),
                question.lanes().orElse(Integer.MAX_VALUE),
                question.required());
    }

    private static JointProblem problem(
            NetworkSnapshot snapshot,
            Candidates candidates,
            List<Crew> crews,
            PlanGround.Basis basis,
            SolveControl control) {
        return JointProblem.of(
                CrewLanes.of(crews, snapshot.index(), snapshot.targets(), control),
                candidates.existing(),
                basis.weights()
                        .of(snapshot.targets().stream()
                                .map(target -> target.id())
                                .toList()),
                candidates.prices(),
                PlanGround.lanePrices(snapshot),
                control);
    }
}
