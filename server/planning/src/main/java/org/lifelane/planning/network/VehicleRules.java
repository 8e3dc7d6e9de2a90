package org.lifelane.planning.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.Passage.Barrier;
import org.lifelane.planning.network.Passage.Bend;
import org.lifelane.planning.network.Passage.Doubt;
import org.lifelane.planning.network.Passage.Gate;
import org.lifelane.planning.network.Passage.Stop;

/**
 * Whether one vehicle passes a way or a node, how fast, and what of that is unknown. A known limit lets through what is
 * at most as large; an unknown one lets through and is counted.
 */
final class VehicleRules {
    private static final double METRES_PER_SECOND_PER_KMH = 1 / 3.6;
    private static final String STEPS = "steps";
    private static final String WIDTH = "width";
    /** Speed of a class that the table does not name. */
    private static final String FALLBACK_CLASS = "service";

    private final List<Way> ways;
    private final Vehicle vehicle;
    private final SearchOptions options;
    private final TravelNumbers numbers;

    VehicleRules(List<Way> ways, Vehicle vehicle, SearchOptions options, TravelNumbers numbers) {
        this.ways = ways;
        this.vehicle = vehicle;
        this.options = options;
        this.numbers = numbers;
    }

    boolean free() {
        return vehicle.onFoot() || options.ignoreHindrances();
    }

    /** Metres a second on a way, with the traffic. */
    double speed(Way way) {
        if (vehicle.onFoot()) {
            return METRES_PER_SECOND_PER_KMH
                    * numbers.factor(way.speedClass().equals(STEPS) ? "foot_steps_kmh" : "foot_kmh");
        }
        double kmh = vehicle.speedFactor()
                * numbers.kmh(way.speedClass())
                        .or(() -> numbers.kmh(FALLBACK_CLASS))
                        .orElseThrow();
        return METRES_PER_SECOND_PER_KMH * Math.min(kmh, way.maxspeedKmh().orElse(Double.POSITIVE_INFINITY));
    }

    /** Whether the vehicle could drive a way if nothing were blocked. */
    boolean usable(Way way) {
        return free()
                ? vehicle.onFoot() || way.carriageway()
                : way.carriageway()
                        && limit(way, way.widthM()).isEmpty()
                        && sideHindrance(way).isEmpty();
    }

    /** Whether the vehicle can drive a way now. */
    boolean passable(Way way) {
        return hindrance(way).isEmpty();
    }

    /** What keeps the vehicle from a way now. */
    Optional<Hindrance> hindrance(Way way) {
        if (vehicle.onFoot()) {
            return Optional.empty();
        }
        if (!way.carriageway()) {
            return Optional.of(at(way, "not_for_vehicles", OptionalDouble.empty(), OptionalDouble.empty()));
        }
        if (options.ignoreHindrances()) {
            return Optional.empty();
        }
        if (options.blocked().closes(way)) {
            return Optional.of(at(way, way.lane() ? "blocked" : "closed", OptionalDouble.empty(), vehicle.widthM()));
        }
        return limit(way, width(way)).or(() -> sideHindrance(way));
    }

    /** What keeps the vehicle from driving along an arc of a way; empty also where a one-way does. */
    Optional<Hindrance> hindrance(Way way, int arc) {
        return hindrance(way)
                .or(() -> free() ? Optional.empty() : limit(way, way.side(arc).limits()));
    }

    /** Whether the vehicle fits under the signs of one direction. */
    boolean fits(Way.OneSide side) {
        return free()
                || !exceeds(vehicle.widthM(), side.limits().widthM())
                        && !exceeds(vehicle.heightM(), side.limits().heightM())
                        && !exceeds(vehicle.weightT(), side.limits().weightT());
    }

    /** Empty where the vehicle fits in some direction in which it may drive, else what keeps it from one such. */
    private Optional<Hindrance> sideHindrance(Way way) {
        Optional<Hindrance> hindrance = Optional.empty();
        for (int side = 0; side < 2; side++) {
            if (options.emergencyPrivileges() || !way.against(side)) {
                if (fits(way.side(side))) {
                    return Optional.empty();
                }
                hindrance = limit(way, way.side(side).limits());
            }
        }
        return hindrance;
    }

    /** Clear width now: what is left of a blocked lane, its own otherwise; metres. */
    private OptionalDouble width(Way way) {
        return options.blocked().narrows(way) ? way.remainingWidthM() : way.widthM();
    }

    private Optional<Hindrance> limit(Way way, OptionalDouble widthM) {
        return limit(way, new Way.Limits(widthM, way.heightM(), way.weightT()));
    }

    private Optional<Hindrance> limit(Way way, Way.Limits limits) {
        if (exceeds(vehicle.widthM(), limits.widthM())) {
            return Optional.of(at(way, WIDTH, limits.widthM(), vehicle.widthM()));
        }
        if (exceeds(vehicle.heightM(), limits.heightM())) {
            return Optional.of(at(way, "height", limits.heightM(), vehicle.heightM()));
        }
        if (exceeds(vehicle.weightT(), limits.weightT())) {
            return Optional.of(at(way, "weight", limits.weightT(), vehicle.weightT()));
        }
        return Optional.empty();
    }

    /**
     * Whether a lane has a limit that cannot be held against this vehicle, or a way a sign that cannot be settled. A road
     * without a sign has no limit.
     *
     * @param arc an even one along the line, an odd one against it
     */
    boolean unknown(Way way, int arc) {
        if (!way.lane()) {
            return !vehicle.onFoot() && way.side(arc).unsettled();
        }
        return !vehicle.onFoot()
                && (way.side(arc).unsettled()
                        || width(way).isEmpty()
                        || way.heightM().isEmpty()
                        || way.weightT().isEmpty()
                        || vehicle.widthM().isEmpty()
                        || vehicle.heightM().isEmpty()
                        || vehicle.weightT().isEmpty());
    }

    /**
     * The known limits of a way by which it lets the vehicle through with less than its margin.
     *
     * @param arc an even one along the line, an odd one against it
     */
    List<Hindrance> tight(Way way, int arc) {
        Way.Limits side = way.side(arc).limits();
        return tight(
                way.layer(),
                way.id(),
                way.name(),
                least(width(way), side.widthM()),
                least(way.heightM(), side.heightM()));
    }

    /** The same of a gate, or of a sign or barrier on a road's node. */
    List<Hindrance> tight(Passage passage) {
        if (passage instanceof Gate gate) {
            return tight(Layers.GATES.name(), gate.id(), gate.kind(), gate.widthM(), gate.heightM());
        }
        if (passage instanceof Barrier barrier) {
            return tight(Layers.ROAD_NODES.name(), barrier.id(), barrier.kind(), barrier.widthM(), barrier.heightM());
        }
        return List.of();
    }

    private List<Hindrance> tight(String layer, String id, String name, OptionalDouble widthM, OptionalDouble heightM) {
        if (free()) {
            return List.of();
        }
        return Stream.of(
                        new Hindrance(WIDTH, layer, id, name, widthM, vehicle.widthM()),
                        new Hindrance("height", layer, id, name, heightM, vehicle.heightM()))
                .filter(this::leavesLess)
                .toList();
    }

    private static OptionalDouble least(OptionalDouble one, OptionalDouble other) {
        return DoubleStream.concat(one.stream(), other.stream()).min();
    }

    /** Of decimals as they are written: 4 m leaves 0.05 m over 3.95 m, and not a little less. */
    private boolean leavesLess(Hindrance limit) {
        OptionalDouble margin = limit.code().equals(WIDTH) ? vehicle.widthMarginM() : vehicle.heightMarginM();
        return limit.value().isPresent()
                && limit.needed().isPresent()
                && BigDecimal.valueOf(limit.value().getAsDouble())
                                .subtract(BigDecimal.valueOf(limit.needed().getAsDouble()))
                                .compareTo(BigDecimal.valueOf(
                                        margin.orElseGet(() -> numbers.distance(limit.code() + "_margin_m"))))
                        < 0;
    }

    /** Whether a passage is met by a movement between two ways at its node. */
    static boolean meets(Passage passage, int wayIn, int wayOut) {
        if (passage instanceof Gate gate) {
            return gate.way() == wayIn || gate.way() == wayOut;
        }
        if (passage instanceof Bend bend) {
            return bend.way() == wayIn || bend.way() == wayOut;
        }
        return !(passage instanceof Doubt doubt) || doubt.meets(wayIn, wayOut);
    }

    /** Milliseconds that a passage costs. */
    int delayMs(Passage passage) {
        if (vehicle.onFoot()) {
            return 0;
        }
        if (passage instanceof Gate gate) {
            return gate.delayMs();
        }
        if (passage instanceof Barrier barrier) {
            return barrier.delayMs();
        }
        return passage instanceof Stop stop ? stop.delayMs() : 0;
    }

    /** What keeps the vehicle from passing. */
    Optional<Hindrance> hindrance(Passage passage) {
        if (free()) {
            return Optional.empty();
        }
        if (passage instanceof Gate gate) {
            return hindrance(gate);
        }
        if (passage instanceof Barrier barrier) {
            return hindrance(barrier);
        }
        return passage instanceof Bend bend ? hindrance(bend) : Optional.empty();
    }

    private Optional<Hindrance> hindrance(Gate gate) {
        if (gate.closed()) {
            return Optional.of(new Hindrance(
                    "gate_closed", "gates", gate.id(), gate.kind(), OptionalDouble.empty(), OptionalDouble.empty()));
        }
        if (exceeds(vehicle.widthM(), gate.widthM())) {
            return Optional.of(
                    new Hindrance("gate_width", "gates", gate.id(), gate.kind(), gate.widthM(), vehicle.widthM()));
        }
        if (exceeds(vehicle.heightM(), gate.heightM())) {
            return Optional.of(
                    new Hindrance("gate_height", "gates", gate.id(), gate.kind(), gate.heightM(), vehicle.heightM()));
        }
        return Optional.empty();
    }

    private Optional<Hindrance> hindrance(Barrier barrier) {
        boolean tooLarge = exceeds(vehicle.widthM(), barrier.widthM())
                || exceeds(vehicle.heightM(), barrier.heightM())
                || exceeds(vehicle.weightT(), barrier.weightT());
        return barrier.closed() || tooLarge
                ? Optional.of(new Hindrance(
                        "barrier",
                        "road-nodes",
                        barrier.id(),
                        barrier.kind(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()))
                : Optional.empty();
    }

    private Optional<Hindrance> hindrance(Bend bend) {
        Way lane = ways.get(bend.way());
        if (exceeds(vehicle.turnRadiusM(), lane.turnRadiusM())) {
            return Optional.of(at(lane, "bend_radius", lane.turnRadiusM(), vehicle.turnRadiusM()));
        }
        OptionalDouble swept = vehicle.sweptWidthM(bend.turnDegrees());
        if (exceeds(swept, width(lane))) {
            return Optional.of(at(lane, "bend_width", width(lane), swept));
        }
        return Optional.empty();
    }

    /**
     * Adds what of a passage is unknown for this vehicle: {@code layer/id} of the gate, of the lane that bends, of the
     * node whose sign cannot be settled, or of what may forbid the movement.
     */
    void addUnknown(Passage passage, Set<String> unknown) {
        if (vehicle.onFoot()) {
            return;
        }
        if (passage instanceof Gate gate) {
            if (gate.widthM().isEmpty()
                    || gate.heightM().isEmpty()
                    || vehicle.widthM().isEmpty()
                    || vehicle.heightM().isEmpty()) {
                unknown.add("gates/" + gate.id());
            }
        } else if (passage instanceof Barrier barrier) {
            if (barrier.unsettled()) {
                unknown.add(Layers.ROAD_NODES.name() + "/" + barrier.id());
            }
        } else if (passage instanceof Doubt doubt) {
            if (!doubt.ofLaw() || !options.emergencyPrivileges()) {
                unknown.add(doubt.layer() + "/" + doubt.id());
            }
        } else if (passage instanceof Bend bend) {
            Way lane = ways.get(bend.way());
            if (lane.turnRadiusM().isEmpty()
                    || width(lane).isEmpty()
                    || vehicle.sweptWidthM(bend.turnDegrees()).isEmpty()) {
                unknown.add(lane.layer() + "/" + lane.id());
            }
        }
    }

    /** All hindrances that a movement through a node meets. */
    List<Hindrance> hindrances(List<Passage> passages, int wayIn, int wayOut) {
        List<Hindrance> hindrances = new ArrayList<>();
        for (Passage passage : passages) {
            if (meets(passage, wayIn, wayOut)) {
                hindrance(passage).ifPresent(hindrances::add);
            }
        }
        return hindrances;
    }

    private static boolean exceeds(OptionalDouble measure, OptionalDouble limit) {
        return measure.isPresent() && limit.isPresent() && measure.getAsDouble() > limit.getAsDouble();
    }

    private static Hindrance at(Way way, String code, OptionalDouble value, OptionalDouble needed) {
        return new Hindrance(code, way.layer(), way.id(), way.name(), value, needed);
    }
}
