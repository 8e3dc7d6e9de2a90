package org.lifelane.planning.oracle;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/** Which ways, gates, barriers and bends a vehicle passes, and where a limit for it is unknown. */
final class Passing {
    private final Vehicle vehicle;
    private final Optional<java.util.Set<String>> listed;

    /** What holds now. */
    Passing(Vehicle vehicle, Orders orders) {
        this(vehicle, orders.blocked());
    }

    private Passing(Vehicle vehicle, Optional<java.util.Set<String>> listed) {
        this.vehicle = vehicle;
        this.listed = listed;
    }

    /** What would hold if nothing were blocked. */
    static Passing cleared(Vehicle vehicle) {
        return new Passing(vehicle, Optional.of(java.util.Set.of()));
    }

    boolean way(PlainWay way) {
        if (vehicle.onFoot()) {
            return true;
        }
        Feature row = way.row;
        if (closed(way)) {
            return false;
        }
        if (way.lane) {
            return fits(width(row), vehicle.widthM())
                    && fits(row.number("clearance_m"), vehicle.heightM())
                    && fits(row.number("load_t"), vehicle.weightT());
        }
        return way.carriageway()
                && fits(row.number("max_width_m"), vehicle.widthM())
                && fits(row.number("max_height_m"), vehicle.heightM())
                && fits(row.number("max_weight_t"), vehicle.weightT());
    }

    private boolean closed(PlainWay way) {
        if (listed.isPresent()) {
            String id = way.row.id();
            return listed.get().contains(id) || listed.get().contains((way.lane ? "fire-lanes/" : "roads/") + id);
        }
        return blocked(way.row)
                && (!way.lane || way.row.number("remaining_width_m").isEmpty());
    }

    /** Whether a lane is blocked at all, open or closed; people on foot pass. */
    boolean occupied(PlainWay way) {
        return way.lane && !vehicle.onFoot() && (closed(way) || listed.isEmpty() && blocked(way.row));
    }

    private static boolean blocked(Feature row) {
        return row.flag("blocked").orElse(false);
    }

    private OptionalDouble width(Feature lane) {
        OptionalDouble left = lane.number("remaining_width_m");
        OptionalDouble own = lane.number("width_m");
        if (listed.isPresent() || !blocked(lane) || left.isEmpty()) {
            return own;
        }
        return OptionalDouble.of(Math.min(left.getAsDouble(), own.orElse(Double.POSITIVE_INFINITY)));
    }

    private static boolean fits(OptionalDouble limit, OptionalDouble measure) {
        return limit.isEmpty() || measure.isEmpty() || limit.getAsDouble() >= measure.getAsDouble();
    }

    boolean unknownOn(PlainWay way) {
        return way.lane
                && !vehicle.onFoot()
                && (width(way.row).isEmpty()
                        || way.row.number("clearance_m").isEmpty()
                        || way.row.number("load_t").isEmpty());
    }

    boolean tightOn(PlainWay way) {
        Feature row = way.row;
        return way.lane
                ? tight(width(row), row.number("clearance_m"))
                : tight(row.number("max_width_m"), row.number("max_height_m"));
    }

    boolean tightAt(Feature gate) {
        return tight(gate.number("width_m"), gate.number("height_m"));
    }

    boolean tightThing(Feature thing) {
        return tight(OptionalDouble.empty(), thing.number("max_height_m"));
    }

    /** Less than half a metre beside it, or than five centimetres above; counted in whole tenths of a millimetre. */
    private boolean tight(OptionalDouble widthM, OptionalDouble heightM) {
        return !vehicle.onFoot() && (room(widthM, vehicle.widthM()) < 5000 || room(heightM, vehicle.heightM()) < 500);
    }

    private static long room(OptionalDouble limit, OptionalDouble measure) {
        return limit.isEmpty() || measure.isEmpty()
                ? Long.MAX_VALUE
                : Math.round(1e4 * limit.getAsDouble()) - Math.round(1e4 * measure.getAsDouble());
    }

    boolean gate(Feature gate) {
        if (vehicle.onFoot()) {
            return true;
        }
        boolean raised = gate.text("kind").equals(Optional.of("bollard"))
                && gate.number("delay_s").isEmpty();
        return !raised
                && fits(gate.number("width_m"), vehicle.widthM())
                && fits(gate.number("height_m"), vehicle.heightM());
    }

    boolean unknownAt(Feature gate) {
        return !vehicle.onFoot()
                && (gate.number("width_m").isEmpty() || gate.number("height_m").isEmpty());
    }

    /** A barrier, signal or crossing of OpenStreetMap on a node. */
    boolean thing(Feature thing) {
        if (vehicle.onFoot()) {
            return true;
        }
        return switch (thing.text("barrier").orElse("")) {
            case "bollard", "block", "chain" -> false;
            case "height_restrictor" -> fits(thing.number("max_height_m"), vehicle.heightM());
            default -> true;
        };
    }

    boolean bends(Cut cut) {
        return cut.bends().stream().allMatch(degrees -> bend(cut.way.row, degrees));
    }

    private boolean bend(Feature lane, double degrees) {
        return vehicle.onFoot()
                || fits(lane.number("turn_radius_m"), vehicle.turnRadiusM())
                        && fits(width(lane), OptionalDouble.of(swept(degrees)));
    }

    private double swept(double degrees) {
        double turning = vehicle.turnRadiusM().orElseThrow();
        double front = vehicle.frontM().orElseThrow();
        return vehicle.widthM().orElseThrow()
                + (turning - Math.sqrt(turning * turning - front * front)) * Math.min(1, degrees / 90);
    }

    boolean unknownBend(Cut cut) {
        return !vehicle.onFoot()
                && !cut.bends().isEmpty()
                && (width(cut.way.row).isEmpty()
                        || cut.way.row.number("turn_radius_m").isEmpty());
    }
}
