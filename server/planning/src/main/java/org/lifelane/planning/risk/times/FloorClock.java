package org.lifelane.planning.risk.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.risk.times.FloorTime.Part;
import org.lifelane.planning.risk.times.FloorTime.Reading;
import org.lifelane.planning.rules.Building;
import org.lifelane.planning.rules.Engine;

/**
 * Reckons the time from the alarm to the fire floor: alarm handling, turnout, travel, to the entrance, setting up, the
 * way up, deploying. The fire is on the top floor unless another is asked for: nobody knows where it will be, and the
 * top floor is the worst case of a building and the one that parts tall from low.
 *
 * <p>The ground floor is floor 1, so floor f is f − 1 flights up. The lift runs at the speed that takes it from the
 * ground to the top floor in {@code lift_top} seconds, and is left {@code lift_stops_below} floors below the fire; the
 * rest is climbed. A flight costs by the floor it leads to. Where the lift would be left on the ground floor nobody
 * takes it.
 */
public final class FloorClock {
    private final FloorNumbers numbers;
    private final double setupS;
    private final OptionalInt fireFloor;

    /**
     * @param engine the vehicle that is sent
     * @param fireFloor the floor that burns, in buildings that have it; empty for the top floor
     */
    public FloorClock(FloorNumbers numbers, Engine engine, OptionalInt fireFloor) {
        this.numbers = numbers;
        this.setupS = engine.setupS().orElse(numbers.of("setup_unknown"));
        this.fireFloor = fireFloor;
    }

    /** The time for one building; empty where the engine does not come or the number of floors is not known. */
    public Optional<FloorTime> of(Building building, Arrival arrival) {
        OptionalDouble floors = building.floors();
        if (floors.isEmpty() || arrival.reach().isEmpty()) {
            return Optional.empty();
        }
        int top = (int) Math.max(1, Math.round(floors.getAsDouble()));
        int floor = Math.max(1, Math.min(top, fireFloor.orElse(top)));
        Optional<Boolean> lift = building.row().flag("fire_lift");
        FloorTime byStairs = time(floor, Reading.STAIRS, arrival.reach().get(), stairs(1, floor));
        if (lift.equals(Optional.of(false))) {
            return Optional.of(byStairs);
        }
        FloorTime byLift = time(floor, Reading.LIFT, arrival.reach().get(), lift(floor, top));
        if (lift.isPresent()) {
            return Optional.of(byLift);
        }
        return Optional.of(new FloorTime(
                floor, Reading.LIFT_UNKNOWN, byStairs.parts(), Math.min(byStairs.totalS(), byLift.totalS())));
    }

    private FloorTime time(int floor, Reading reading, Arrival.Reach reach, List<Part> up) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("alarm_handling", numbers.of("alarm_handling")));
        parts.add(new Part("turnout", (reach.totalMs() - reach.travelMs()) / 1000.0));
        parts.add(new Part("travel", reach.travelMs() / 1000.0));
        parts.add(new Part(
                "entrance", Math.max(numbers.of("entrance"), reach.access().distanceM() / numbers.of("walking"))));
        parts.add(new Part("setting_up", setupS));
        parts.addAll(up);
        parts.add(new Part("deploying", numbers.of("deploying")));
        return new FloorTime(
                floor, reading, parts, parts.stream().mapToDouble(Part::seconds).sum());
    }

    private List<Part> lift(int floor, int top) {
        int leave = floor - (int) numbers.of("lift_stops_below");
        if (leave <= 1) {
            return stairs(1, floor);
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("lift_takeover", numbers.of("lift_takeover")));
        parts.add(new Part("lift_ride", numbers.of("lift_top") * (leave - 1) / (top - 1)));
        parts.addAll(stairs(leave, floor));
        return parts;
    }

    private List<Part> stairs(int from, int to) {
        double seconds = 0;
        for (int floor = from + 1; floor <= to; floor++) {
            seconds += numbers.of(
                    floor <= numbers.of("stairs_low_to")
                            ? "stairs_low"
                            : floor <= numbers.of("stairs_middle_to") ? "stairs_middle" : "stairs_high");
        }
        return List.of(new Part("stairs", seconds));
    }
}
