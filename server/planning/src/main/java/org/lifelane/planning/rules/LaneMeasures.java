package org.lifelane.planning.rules;

import java.util.Comparator;
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
                        Set.of("least"),
                        (lane, building, rule, tally) -> atLeast(lane, "clearance_m", rule, tally),
                        (building, rule, tally) -> gates(building, rule, tally, "height_m", LaneMeasures::topM)),
                new EachLane("lane-slope", Set.of("should", "most"), LaneMeasures::slope),
                new EachLane("lane-load", Set.of("light", "middle", "heavy"), LaneMeasures::load),
                new EachLane("mark-kerb", Set.of("marked"), LaneMeasures::marking));
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

    /** The heaviest engine of the district, laden, rounded up to the next of the planning bins. */
    private static void load(Placed lane, BuildingCase building, Rule rule, Tally tally) {
        List<Engine> weightless = building.district().fleet().stream()
                .filter(engine -> engine.vehicle().weightT().isEmpty())
                .toList();
        double heaviest = building.district().fleet().stream()
                .flatMapToDouble(engine -> engine.vehicle().weightT().stream())
                .max()
                .orElse(0);
        Requirement bin = rule.all().stream()
                .filter(requirement -> requirement.number() >= heaviest)
                .min(Comparator.comparingDouble(Requirement::number))
                .orElse(rule.requirement("heavy"));
        OptionalDouble value = lane.row().number("load_t");
        if (value.isEmpty()) {
            tally.unknown(lane, "load_t");
        } else {
            tally.atLeast(
                    bin,
                    Math.max(bin.number(), heaviest),
                    value.getAsDouble(),
                    lane.row().evidence("load_t"),
                    lane.name());
        }
        weightless.forEach(engine -> tally.unknown(new MissingFact("vehicles", engine.name(), "weight_t")));
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
