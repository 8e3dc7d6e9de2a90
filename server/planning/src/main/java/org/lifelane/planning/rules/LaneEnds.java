package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/** Lanes that end blind: {@code lane-deadend} whether they need and have a turning area, {@code lane-turnaround} its size. */
final class LaneEnds {
    private static final String TURNAROUND = "turnaround_m";

    private LaneEnds() {}

    static List<RuleCheck> all() {
        return List.of(new TurningArea(), new TurningSquare());
    }

    /** A dead end longer than the clause allows needs somewhere to turn; a shorter one is met as it is. */
    private static final class TurningArea implements RuleCheck {
        @Override
        public String rule() {
            return "lane-deadend";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("most");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Tally tally = new Tally(building, rule);
            Requirement most = rule.requirement("most");
            for (Placed lane : building.lanes()) {
                OptionalDouble length = deadEnd(building, lane);
                if (length.isEmpty()) {
                    continue;
                }
                boolean needsNone = most.number() + tolerance(building) >= length.getAsDouble();
                OptionalDouble square = lane.row().number(TURNAROUND);
                if (!needsNone && square.isEmpty()) {
                    tally.unknown(lane, TURNAROUND);
                } else if (needsNone || square.getAsDouble() == 0) {
                    tally.measuredAtMost(most, length.getAsDouble(), lane.row().evidence("geometry"), lane.name());
                } else {
                    tally.met(
                            most,
                            Evidence.weakest(
                                    lane.row().evidence("geometry"), lane.row().evidence(TURNAROUND)),
                            lane.name());
                }
            }
            return tally.finding();
        }
    }

    /** The square at the end of a lane that needs one. The hardest clause that it breaks is told, else the largest square met. */
    private static final class TurningSquare implements RuleCheck {
        @Override
        public String rule() {
            return "lane-turnaround";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("least", "high_rise", "heavy", "heavy_over_t", "dead_end_over");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Tally tally = new Tally(building, rule);
            double longest = rule.number("dead_end_over") + tolerance(building);
            for (Placed lane : building.lanes()) {
                OptionalDouble length = deadEnd(building, lane);
                if (length.isEmpty() || length.getAsDouble() <= longest) {
                    continue;
                }
                OptionalDouble square = lane.row().number(TURNAROUND);
                if (square.isEmpty()) {
                    tally.unknown(lane, TURNAROUND);
                } else {
                    tally.atLeast(
                            clause(building, rule, square.getAsDouble()),
                            square.getAsDouble(),
                            lane.row().evidence(TURNAROUND),
                            lane.name());
                }
            }
            return tally.finding();
        }

        private static Requirement clause(BuildingCase building, Rule rule, double square) {
            Requirement least = rule.requirement("least");
            Requirement highRise = rule.requirement("high_rise");
            if (square < least.number() || building.building().knownLower()) {
                return least;
            }
            boolean heavy = building.district().fleet().stream()
                    .flatMapToDouble(engine -> engine.vehicle().weightT().stream())
                    .anyMatch(weight -> weight > rule.number("heavy_over_t"));
            return square < highRise.number() || !heavy ? highRise : rule.requirement("heavy");
        }
    }

    private static double tolerance(BuildingCase building) {
        return building.building().limits().toleranceM();
    }

    private static OptionalDouble deadEnd(BuildingCase building, Placed lane) {
        LaneNetwork lanes = building.district().lanes();
        OptionalInt way = lanes.way(lane);
        return way.isPresent() ? lanes.deadEnd(way.getAsInt()) : OptionalDouble.empty();
    }
}
