package org.lifelane.planning.network;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.osm.OsmSpeed;
import org.locationtech.jts.geom.Geometry;

/**
 * A road or a fire lane as the network sees it.
 *
 * @param lane whether it is a row of {@code fire-lanes}
 * @param speedClass key of the speed table
 * @param carriageway open to engines by its class and access; otherwise to people on foot alone
 * @param maxspeedKmh km/h; caps the class's speed
 * @param widthM clear width a vehicle must fit, metres: a lane's {@code width_m}, a road's {@code max_width_m}
 * @param heightM clear height, metres
 * @param weightT bearing load, tonnes
 * @param along what holds along the line alone
 * @param against what holds against it alone
 * @param turnRadiusM turning radius that a lane's bends allow, metres
 * @param remainingWidthM clear width left while a lane is blocked, metres
 */
public record Way(
        boolean lane,
        String id,
        String name,
        Optional<String> compound,
        String speedClass,
        boolean carriageway,
        OptionalDouble maxspeedKmh,
        Direction direction,
        OptionalDouble widthM,
        OptionalDouble heightM,
        OptionalDouble weightT,
        OneSide along,
        OneSide against,
        OptionalDouble turnRadiusM,
        boolean blocked,
        OptionalDouble remainingWidthM,
        Geometry shape) {

    /** Which way traffic may run along a line. */
    public enum Direction {
        BOTH,
        FORWARD,
        BACKWARD
    }

    /**
     * What holds in one direction alone.
     *
     * @param limits on top of those of both directions
     * @param unsettled whether a sign that binds there cannot be held against a vehicle
     */
    public record OneSide(Limits limits, boolean unsettled) {}

    /** Clear width and height in metres, load in tonnes, of what fits. */
    public record Limits(OptionalDouble widthM, OptionalDouble heightM, OptionalDouble weightT) {}

    /** What holds on the side of an arc: an even one runs along the line, an odd one against it. */
    public OneSide side(int arc) {
        return (arc & 1) == 0 ? along : against;
    }

    /** Whether a one-way forbids an arc. */
    boolean against(int arc) {
        return switch (direction) {
            case BOTH -> false;
            case FORWARD -> (arc & 1) == 1;
            case BACKWARD -> (arc & 1) == 0;
        };
    }

    /** The name of its layer. */
    public String layer() {
        return lane ? Layers.FIRE_LANES.name() : Layers.ROADS.name();
    }

    /** A row of {@code fire-lanes}. */
    public static Way lane(Feature row) {
        return new Way(
                true,
                row.id(),
                row.text("name").orElse(""),
                row.text("compound"),
                TravelNumbers.FIRE_LANE,
                true,
                row.number("maxspeed"),
                Tags.direction(row.text("oneway")),
                row.number("width_m"),
                row.number("clearance_m"),
                row.number("load_t"),
                RoadSigns.ofLane(row),
                RoadSigns.ofLane(row),
                row.number("turn_radius_m"),
                row.flag("blocked").orElse(false),
                left(row),
                row.shape());
    }

    /** Clear width left of a row of {@code fire-lanes} while it is blocked, metres: no more can be left than it is wide. */
    public static OptionalDouble left(Feature row) {
        OptionalDouble left = row.number("remaining_width_m");
        OptionalDouble width = row.number("width_m");
        return left.isPresent() && width.isPresent() && width.getAsDouble() < left.getAsDouble() ? width : left;
    }

    /** A row of {@code roads}; empty for what nobody can use, such as a road that is only planned. */
    public static Optional<Way> road(Feature row) {
        String highway = row.text("highway").orElse("unclassified").toLowerCase(Locale.ROOT);
        if (Tags.unbuilt(highway)) {
            return Optional.empty();
        }
        return Optional.of(new Way(
                false,
                row.id(),
                row.text("name").orElse(""),
                Optional.empty(),
                highway,
                Tags.carriageway(highway) && !row.text("access").equals(Optional.of("no")),
                row.text("maxspeed").map(OsmSpeed::kmh).orElse(OptionalDouble.empty()),
                Tags.direction(row.text("oneway")),
                row.number("max_width_m"),
                row.number("max_height_m"),
                row.number("max_weight_t"),
                RoadSigns.along(row),
                RoadSigns.against(row),
                OptionalDouble.empty(),
                row.flag("blocked").orElse(false),
                OptionalDouble.empty(),
                row.shape()));
    }
}
