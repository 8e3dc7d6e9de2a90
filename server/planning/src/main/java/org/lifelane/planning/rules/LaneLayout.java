package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;

/**
 * How lanes lie around a building: {@code lane-sides-m}, {@code lane-ring} and {@code lane-ring-relax}. A street is no
 * fire lane, however near.
 */
final class LaneLayout {
    private LaneLayout() {}

    static List<RuleCheck> all() {
        return List.of(new LongSides(), new Ring(), new OneSide());
    }

    /** What no side can be told without: empty where the sides can. */
    private static Optional<Tally> untold(BuildingCase building, Rule rule, Requirement none) {
        Tally tally = new Tally(building, rule);
        if (building.lanes().isEmpty()) {
            return Optional.of(
                    building.district().records(Layers.FIRE_LANES)
                            ? tally.atLeast(none, 0, building.building().row().evidence("geometry"))
                            : tally.unknown(Layers.FIRE_LANES));
        }
        return building.building().hasFootprint() ? Optional.empty() : Optional.of(tally.unknown(Building.FOOTPRINT));
    }

    /** The mandatory least: two long sides of a public building, one of a residential one. */
    private static final class LongSides implements RuleCheck {
        @Override
        public String rule() {
            return "lane-sides-m";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("one", "two", "along", "recess_m", "large_m2");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building own = building.building();
            Optional<Boolean> residential = own.residential();
            boolean large = own.shape().getArea() > rule.number("large_m2");
            if (own.knownLower() && (!large || residential.orElse(true))) {
                return Optional.empty();
            }
            Requirement one = rule.requirement("one");
            Requirement two = rule.requirement("two");
            Requirement needed = residential.orElse(true) ? one : two;
            return untold(building, rule, needed)
                    .orElseGet(() -> {
                        Tally tally = new Tally(building, rule);
                        LaneSides sides = LaneSides.of(building, rule);
                        boolean tells = residential.isPresent()
                                || sides.count() < one.number()
                                || sides.count() >= two.number();
                        return tells
                                ? tally.atLeast(needed, sides.count(), sides.evidence(), sides.names())
                                : tally.unknown("use");
                    })
                    .finding();
        }
    }

    /** A ring, or lanes along two long sides. Of a dwelling with lanes the relaxed clause decides instead. */
    private static final class Ring implements RuleCheck {
        @Override
        public String rule() {
            return "lane-ring";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("sides", "along", "recess_m");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building own = building.building();
            if (own.knownLower()) {
                return Optional.empty();
            }
            Requirement two = rule.requirement("sides");
            Tally tally = new Tally(building, rule);
            if (LaneCircuit.around(building).isPresent()) {
                return tally.met(two, Evidence.INFERRED).finding();
            }
            Optional<Tally> untold = untold(building, rule, two);
            if (untold.isPresent()) {
                return untold.get().finding();
            }
            LaneSides sides = LaneSides.of(building, rule);
            if (sides.count() < two.number() && own.residential().orElse(false)) {
                return Optional.empty();
            }
            boolean relaxedMay = own.residential().isEmpty() && sides.count() > 0 && sides.count() < two.number();
            return relaxedMay
                    ? tally.unknown("use").finding()
                    : tally.atLeast(two, sides.count(), sides.evidence(), sides.names())
                            .finding();
        }
    }

    /** A dwelling with neither: one long side will do, if it is the operating face. */
    private static final class OneSide implements RuleCheck {
        @Override
        public String rule() {
            return "lane-ring-relax";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("face", "along", "recess_m", "instead_of");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building own = building.building();
            boolean applies = own.residential().orElse(false)
                    && !own.knownLower()
                    && own.hasFootprint()
                    && !building.lanes().isEmpty();
            if (!applies || LaneCircuit.around(building).isPresent()) {
                return Optional.empty();
            }
            LaneSides sides = LaneSides.of(building, rule);
            if (sides.count() >= rule.number("instead_of")) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            Requirement face = rule.requirement("face");
            if (sides.count() == 0) {
                tally.broken(face, sides.evidence(), sides.names());
            } else if (building.sites().isEmpty() && !building.district().records(Layers.RESCUE_SITES)) {
                tally.unknown(Layers.RESCUE_SITES);
            } else if (sides.alongOperatingFace()) {
                tally.met(face, sides.evidence(), sides.names());
            } else {
                tally.broken(face, sides.evidence(), sides.names());
            }
            return tally.finding();
        }
    }
}
