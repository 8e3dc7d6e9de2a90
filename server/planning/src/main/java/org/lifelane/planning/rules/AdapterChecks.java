package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.rules.HydrantsNear.Near;
import org.locationtech.jts.geom.Point;

/** Pump adapters of a high-rise: {@code adapter-need, adapter-works, adapter-flow, adapter-dist}. */
final class AdapterChecks {
    private static final String FAILED = "failed";
    private static final String SYSTEM = "system";

    private AdapterChecks() {}

    static List<RuleCheck> all() {
        return List.of(
                new Check("adapter-need", Set.of("one"), AdapterChecks::need),
                new Check("adapter-works", Set.of("works"), AdapterChecks::works),
                new Check("adapter-flow", Set.of("least"), AdapterChecks::flow),
                new Check("adapter-dist", Set.of("least", "most"), AdapterChecks::distance));
    }

    /** Looks at a high-rise's adapters. */
    @FunctionalInterface
    private interface Judge {
        void look(BuildingCase building, Rule rule, Tally tally);
    }

    private record Check(String rule, Set<String> requirements, Judge judge) implements RuleCheck {
        @Override
        public Optional<Finding> check(BuildingCase building, Rule found) {
            if (building.building().knownLower()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, found);
            if (!building.district().records(Layers.ADAPTERS)) {
                return tally.unknown(Layers.ADAPTERS).finding();
            }
            judge.look(building, found, tally);
            return tally.finding();
        }
    }

    private static void need(BuildingCase building, Rule rule, Tally tally) {
        List<Placed> feeding = feedingStandpipes(building);
        if (feeding.isEmpty()) {
            tally.broken(
                    rule.first(),
                    building.building().row().evidence("geometry"),
                    building.adapters().stream().map(Placed::name).toArray(String[]::new));
        }
        feeding.forEach(adapter -> tally.met(
                rule.first(), Evidence.weakest(adapter.row().evidence("geometry"), system(adapter)), adapter.name()));
    }

    /** Those of sprinklers feed no hose inside. */
    static List<Placed> feedingStandpipes(BuildingCase building) {
        return building.adapters().stream()
                .filter(adapter -> !adapter.row().text(SYSTEM).equals(Optional.of("sprinkler")))
                .toList();
    }

    /** How it is known what an adapter feeds; the standpipes, it is inferred where nobody has recorded it. */
    static Evidence system(Placed adapter) {
        return adapter.row().text(SYSTEM).isPresent() ? adapter.row().evidence(SYSTEM) : Evidence.INFERRED;
    }

    private static void works(BuildingCase building, Rule rule, Tally tally) {
        for (Placed adapter : building.adapters()) {
            switch (adapter.row().text("status").orElse("unknown")) {
                case "ok" -> tally.met(rule.first(), adapter.row().evidence("status"), adapter.name());
                case FAILED -> tally.broken(rule.first(), adapter.row().evidence("status"), adapter.name());
                default -> tally.unknown(adapter, "status");
            }
        }
    }

    private static void flow(BuildingCase building, Rule rule, Tally tally) {
        for (Placed adapter : building.adapters()) {
            OptionalDouble flow = adapter.row().number("flow_lps");
            if (flow.isEmpty()) {
                tally.unknown(adapter, "flow_lps");
            } else {
                tally.atLeast(rule.first(), flow.getAsDouble(), adapter.row().evidence("flow_lps"), adapter.name());
            }
        }
    }

    /** Some working hydrant stands neither too near to an adapter for an engine between them nor too far for its hose. */
    private static void distance(BuildingCase building, Rule rule, Tally tally) {
        if (!building.district().records(Layers.HYDRANTS)) {
            tally.unknown(Layers.HYDRANTS);
            return;
        }
        for (Placed adapter : building.adapters()) {
            if (adapter.shape() instanceof Point place) {
                distance(adapter, place, building, rule, tally);
            }
        }
    }

    private static void distance(Placed adapter, Point place, BuildingCase building, Rule rule, Tally tally) {
        double tolerance = building.building().limits().toleranceM();
        Requirement most = rule.requirement("most");
        // Farther off than this no hydrant suits it.
        HoseLines hose = HoseLines.to(place, building, most.number() + tolerance);
        HydrantsNear near = HydrantsNear.of(building.hydrants(), hose);
        Predicate<Near> suits = each -> each.hoseM() >= rule.number("least") - tolerance;
        List<Near> doubtful = near.doubtful().stream().filter(suits).toList();
        Evidence evidence = adapter.row().evidence("geometry");
        Optional<Near> suitable = near.working().stream().filter(suits).min(Comparator.comparingDouble(Near::hoseM));
        if (suitable.isPresent()) {
            Placed hydrant = suitable.get().hydrant();
            tally.measuredAtMost(
                    most,
                    suitable.get().hoseM(),
                    Evidence.weakest(
                            evidence,
                            hydrant.row().evidence("geometry"),
                            hydrant.row().evidence("status")),
                    adapter.name(),
                    hydrant.name());
        } else if (doubtful.isEmpty()) {
            tally.broken(most, evidence, adapter.name());
        } else {
            doubtful.forEach(each -> tally.unknown(each.hydrant(), "status"));
        }
    }
}
