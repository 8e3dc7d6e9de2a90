package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.Passage.Gate;
import org.lifelane.planning.rules.WaysIn.Verdict;

/** What is done with lanes in use: {@code lane-keep-clear} parked up or posted, {@code law-28} sealed by a lock. */
final class LaneUse {
    private static final String CLEAR = "clear";
    private static final String BOLLARD = "bollard";
    /** What stands on a lane or a site that is to be kept clear. */
    private static final Set<String> OCCUPYING = Set.of("parking", BOLLARD, "planter");

    private LaneUse() {}

    static List<RuleCheck> all() {
        return List.of(
                new EachLane("lane-keep-clear", Set.of(CLEAR, "half_width"), LaneUse::lane, LaneUse::siteAndPosts),
                new EachLane("law-28", Set.of("open"), (lane, building, rule, tally) -> {}, LaneUse::sealed));
    }

    private static void lane(Placed lane, BuildingCase building, Rule rule, Tally tally) {
        Requirement clear = rule.requirement(CLEAR);
        Optional<Boolean> blocked = lane.row().flag("blocked");
        if (blocked.isEmpty()) {
            tally.unknown(lane, "blocked");
        } else if (blocked.get()) {
            tally.broken(clear, lane.row().evidence("blocked"), lane.name());
        } else {
            tally.met(clear, lane.row().evidence("blocked"), lane.name());
        }
        OptionalDouble width = lane.row().number("width_m");
        double half = width.isPresent() ? width.getAsDouble() / 2 : rule.number("half_width");
        for (Placed thing : building.ownObstacles()) {
            boolean on = occupies(thing)
                    && thing.shape().distance(lane.shape())
                            < half - building.building().limits().toleranceM();
            if (on) {
                tally.broken(clear, standing(thing, lane), thing.name(), lane.name());
            }
        }
    }

    private static boolean occupies(Placed thing) {
        return thing.row().text("kind").filter(OCCUPYING::contains).isPresent();
    }

    private static Evidence standing(Placed thing, Placed ground) {
        return Evidence.weakest(thing.row().evidence("geometry"), ground.row().evidence("geometry"));
    }

    private static void siteAndPosts(BuildingCase building, Rule rule, Tally tally) {
        Requirement clear = rule.requirement(CLEAR);
        for (Placed site : building.sites()) {
            if (!building.district().records(Layers.OBSTACLES)) {
                tally.unknown(Layers.OBSTACLES);
            }
            building.ownObstacles().stream()
                    .filter(LaneUse::occupies)
                    .filter(thing -> thing.shape().intersects(site.shape()))
                    .forEach(thing -> tally.broken(clear, standing(thing, site), thing.name(), site.name()));
        }
        posts(building, clear, tally);
    }

    /** Where a post that cannot be lowered stands in every way in. */
    private static void posts(BuildingCase building, Requirement clear, Tally tally) {
        WaysIn.Result ways = new WaysIn(building)
                .judge(gate -> gate.kind().equals(BOLLARD) && gate.closed() ? Verdict.BAD : Verdict.GOOD);
        ways.gates().forEach(gate -> tally.broken(clear, evidence(building, gate, "kind"), name(gate)));
    }

    /** Where a lock hangs in every way in: the lanes are sealed, however soon somebody brings the key. */
    private static void sealed(BuildingCase building, Rule rule, Tally tally) {
        Requirement open = rule.requirement("open");
        WaysIn.Result ways = new WaysIn(building).judge(gate -> locked(building, gate));
        if (ways.verdict() == Verdict.GOOD) {
            tally.met(open, Evidence.INFERRED);
        }
        for (Gate gate : ways.gates()) {
            if (ways.verdict() == Verdict.BAD) {
                tally.broken(open, evidence(building, gate, "locked"), name(gate));
            } else {
                tally.unknown(new MissingFact(Layers.GATES.name(), gate.id(), "locked"));
            }
        }
    }

    private static Verdict locked(BuildingCase building, Gate gate) {
        if (gate.kind().equals("arch") || gate.kind().equals(BOLLARD)) {
            return Verdict.GOOD;
        }
        Optional<Boolean> locked = building.district().lanes().gate(gate.id()).flatMap(row -> row.flag("locked"));
        return locked.map(lock -> lock ? Verdict.BAD : Verdict.GOOD).orElse(Verdict.UNKNOWN);
    }

    private static Evidence evidence(BuildingCase building, Gate gate, String attribute) {
        Optional<Feature> row = building.district().lanes().gate(gate.id());
        return row.map(known -> known.evidence(attribute)).orElse(Evidence.INFERRED);
    }

    private static String name(Gate gate) {
        return "gates/" + gate.id();
    }
}
