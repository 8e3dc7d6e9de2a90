package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.siting.Candidates;
import org.lifelane.application.siting.ClearingFiles;
import org.lifelane.application.siting.ClearingWords;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.application.siting.Stakes;
import org.lifelane.planning.clearing.ClearingBudget;
import org.lifelane.planning.clearing.ClearingPlan;
import org.lifelane.planning.clearing.CompoundGains;
import org.lifelane.planning.clearing.LaneGains;
import org.lifelane.planning.clearing.LaneSelection;
import org.lifelane.planning.clearing.LaneSet;
import org.lifelane.planning.clearing.LaneSets;
import org.lifelane.planning.clearing.LaneWays;
import org.lifelane.planning.clearing.SearchCaps;
import org.lifelane.planning.clearing.Stake;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;
import org.springframework.stereotype.Component;

/** Which blocked lanes to clear first: what each brings, and the best together within a number or a budget. */
@Component
final class ClearingSolver implements PlanSolver {
    private final PlanGround ground;

    ClearingSolver(PlanGround ground) {
        this.ground = ground;
    }

    @Override
    public PlanKind kind() {
        return PlanKind.CLEARING;
    }

    @Override
    public void check(PlanQuestion question) {
        List<Fault> faults = new ArrayList<>();
        NetworkSnapshot snapshot = ground.current();
        snapshot.vehicle(question.vehicle());
        if (question.limitS().isEmpty()) {
            faults.add(Fault.of("", "limit_s", "plans.missing"));
        }
        if (question.lanes().isPresent() == question.budget().isPresent()) {
            faults.add(Fault.of("", "lanes", "plans.lanes-or-budget"));
        }
        if (snapshot.targets().isEmpty()) {
            faults.add(Fault.of("targets", "", "siting.no-targets"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        Stakes.known(standing(question, snapshot).existing(), snapshot.rows(Layers.STATIONS));
    }

    private static Candidates standing(PlanQuestion question, NetworkSnapshot snapshot) {
        return Candidates.of(
                snapshot.rows(Layers.STATIONS),
                question.existing(),
                snapshot.network(),
                snapshot.index(),
                snapshot.rows(Layers.PREMISES));
    }

    @Override
    public Map<String, @Nullable Object> solve(PlanQuestion question, PlanRun run) {
        PlanGround.Basis basis = ground.basis(question, run);
        NetworkSnapshot snapshot = basis.snapshot();
        Candidates candidates = standing(question, snapshot);
        List<Station> stations = candidates.stations().stream()
                .filter(station -> !candidates.free(station))
                .toList();
        run.begin("sets");
        ReachAnalysis now = new ReachAnalysis(
                ground.graph(question, snapshot, question.vehicle()),
                snapshot.index(),
                stations,
                new ReachOptions(question.limitMs(), OptionalLong.empty(), StationTimes.STATUSES));
        LaneSets sets = new LaneSets(
                now,
                snapshot.index(),
                snapshot.network().numbers(),
                snapshot.targets(),
                SearchCaps.STANDARD,
                run.control());
        LaneWays ways = sets.fromAll();
        List<Stake> stakes = Stakes.of(snapshot.targets(), snapshot.rows(Layers.HIGH_RISES), basis.weights());
        run.begin("solve");
        ClearingPlan plan =
                LaneSelection.best(sets, ways, stakes, budget(question, snapshot), run.control(question.timeLimitS()));
        run.stage("explain");
        Crew crew = new Crew(now.graph(), stations, question.limitMs(), OptionalLong.empty());
        StationTimes.FirstArrivals first = StationTimes.first(
                PlanGround.cleared(List.of(crew), plan.selected()),
                snapshot.index(),
                snapshot.targets(),
                candidates.existing());
        Map<String, @Nullable Object> result =
                new LinkedHashMap<>(ClearingFiles.plan(plan, first, basis.weights(), PlanGround.lanePrices(snapshot)));
        result.put(
                "total_weight",
                SitingAnswer.number(stakes.stream().mapToDouble(Stake::weight).sum()));
        result.put("capped", ways.capped().length);
        ClearingWords words = new ClearingWords(question.vehicle(), question.limitMs(), ways.capped().length > 0);
        result.put("gains", ClearingFiles.rows(LaneGains.of(sets, ways, stakes), words));
        result.put("other_blocked", OtherBlocked.rows(now.graph(), sets));
        result.put("compounds", ClearingFiles.compounds(CompoundGains.of(sets, ways, stakes), words));
        result.put("stations", PlanShapes.stations(candidates, Set.of(), Set.of()));
        result.put(
                "targets",
                PlanShapes.targets(
                        sets.targets().stream().map(target -> target.id()).toList(),
                        before(sets, ways),
                        new HashSet<>(plan.covered()),
                        first));
        return result;
    }

    private static ClearingBudget budget(PlanQuestion question, NetworkSnapshot snapshot) {
        return question.lanes().isPresent()
                ? new ClearingBudget.Lanes(question.lanes().getAsInt())
                : new ClearingBudget.Money(question.budget().orElse(0), PlanGround.lanePrices(snapshot));
    }

    private static Set<String> before(LaneSets sets, LaneWays ways) {
        return IntStream.range(0, ways.targets())
                .filter(target -> ways.minimalSets(target).contains(LaneSet.NONE))
                .mapToObj(target -> sets.targets().get(target).id())
                .collect(Collectors.toSet());
    }
}
