package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.Passage.Gate;
import org.lifelane.planning.rules.WaysIn.Verdict;

/** What the numbers of a lane's row say: {@code lane-width, lane-clearance, lane-slope, lane-load}; and its marking. */
final class LaneMeasures {
    /** Kinds of gates that leave the sky open. */
    private static final Set<String> WITHOUT_TOP = Set.of("bollard", "chain");

    private LaneMeasures() {}

    static List<RuleCheck> all() {
        return List.of(
                new EachLane(
                        "lane-width",
                        Set.of("least"),
                        (lane, building, rule, tally) -> atLeast(lane, "width_m", rule, tally),
                        (building, rule, tally) -> gates(building, rule, tally, "width_m", Gate::widthM)),
                new EachLane(
                        "lane-clearance",
                        Set.of("least", "half_width"),
                        LaneMeasures::clearance,
                        (building, rule, tally) -> gates(building, rule, tally, "height_m", LaneMeasures::topM)),
                new EachLane("lane-slope", Set.of("should", "most"), LaneMeasures::slope),
                new EachLane("lane-load", Set.of("light", "middle", "heavy"), LoadBin::judge),
                new EachLane("mark-kerb", Set.of("marked"), LaneMeasures::marking));
    }

    private static void clearance(Placed lane, BuildingCase building, Rule rule, Tally tally) {
        atLeast(lane, "clearance_m", rule, tally);
        OverLane.judge(lane, building, rule.requirement("least"), rule.number("half_width"), tally);
    }

    private static void atLeast(Placed lane, String attribute, Rule rule, Tally tally) {
        OptionalDouble value = lane.row().number(attribute);
        if (value.isEmpty()) {
            tally.unknown(lane, attribute);
        } else {
            tally.atLeast(
                    rule.requirement("least"), value.getAsDouble(), lane.row().evidence(attribute), lane.name());
        }
    }

    /** A lane is as wide and as high as the gate that every way to it passes. */
    private static void gates(
            BuildingCase building, Rule rule, Tally tally, String attribute, Function<Gate, OptionalDouble> measure) {
        double least = rule.number("least");
        WaysIn.Result ways = new WaysIn(building).judge(gate -> {
            OptionalDouble value = measure.apply(gate);
            if (value.isEmpty()) {
                return Verdict.UNKNOWN;
            }
            return value.getAsDouble() >= least ? Verdict.GOOD : Verdict.BAD;
        });
        for (Gate gate : ways.gates()) {
            if (ways.verdict() == Verdict.UNKNOWN) {
                tally.unknown(new MissingFact("gates", gate.id(), attribute));
            } else {
                Optional<Feature> row = building.district().lanes().gate(gate.id());
                tally.atLeast(
                        rule.requirement("least"),
                        measure.apply(gate).orElseThrow(),
                        row.map(known -> known.evidence(attribute)).orElse(Evidence.INFERRED),
                        "gates/" + gate.id());
            }
        }
    }

    private static OptionalDouble topM(Gate gate) {
        return WITHOUT_TOP.contains(gate.kind()) ? OptionalDouble.of(Double.POSITIVE_INFINITY) : gate.heightM();
    }

    /** Past the hard stop that clause is broken, the softer one below it is not told. */
    private static void slope(Placed lane, BuildingCase building, Rule rule, Tally tally) {
        OptionalDouble value = lane.row().number("slope_pct");
        if (value.isEmpty()) {
            tally.unknown(lane, "slope_pct");
            return;
        }
        Requirement most = rule.requirement("most");
        tally.atMost(
                value.getAsDouble() > most.number() ? most : rule.requirement("should"),
                value.getAsDouble(),
                lane.row().evidence("slope_pct"),
                lane.name());
    }

    private static void marking(Placed lane, BuildingCase building, Rule rule, Tally tally) {
        Requirement marked = rule.requirement("marked");
        Optional<Boolean> value = lane.row().flag("marked");
        if (value.isEmpty()) {
            tally.unknown(lane, "marked");
        } else if (value.get()) {
            tally.met(marked, lane.row().evidence("marked"), lane.name());
        } else {
            tally.broken(marked, lane.row().evidence("marked"), lane.name());
        }
    }
}
