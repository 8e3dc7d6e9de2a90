package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a lane or a site must bear: the heaviest engine of the district, laden, rounded up to the next of the planning
 * bins of {@code standards}: 20, 30 and 50 t (GB 50016 7.1.9 asks for the loaded heavy engine, the bins are derived).
 */
final class LoadBin {
    private LoadBin() {}

    /** Judges {@code load_t} of a lane or a site. */
    static void judge(Placed placed, BuildingCase building, Rule rule, Tally tally) {
        List<Engine> fleet = building.district().fleet();
        double heaviest = fleet.stream()
                .flatMapToDouble(engine -> engine.vehicle().weightT().stream())
                .max()
                .orElse(0);
        Requirement bin = rule.all().stream()
                .filter(requirement -> requirement.number() >= heaviest)
                .min(Comparator.comparingDouble(Requirement::number))
                .orElse(rule.requirement("heavy"));
        OptionalDouble value = placed.row().number("load_t");
        if (value.isEmpty()) {
            tally.unknown(placed, "load_t");
        } else {
            tally.atLeast(
                    bin,
                    Math.max(bin.number(), heaviest),
                    value.getAsDouble(),
                    placed.row().evidence("load_t"),
                    placed.name());
        }
        fleet.stream()
                .filter(engine -> engine.vehicle().weightT().isEmpty())
                .forEach(engine -> tally.unknown(new MissingFact("vehicles", engine.name(), "weight_t")));
    }
}
