package org.lifelane.planning.inventory;

import java.util.OptionalDouble;

/**
 * A vehicle, or firefighters on foot.
 *
 * @param name as options and stations call it
 * @param widthM over the mirrors folded in, metres
 * @param heightM metres
 * @param weightT laden, tonnes
 * @param turnRadiusM radius of the outer front wheel's track at full lock, metres
 * @param frontM rear axle to front bumper, metres
 * @param widthMarginM room beside it, metres, below which a way that it fits is tight; empty: the default of all vehicles
 * @param heightMarginM the same above it
 * @param speedFactor on the speed of each road class
 * @param onFoot people with gear: no limits, own speed
 */
public record Vehicle(
        String name,
        OptionalDouble widthM,
        OptionalDouble heightM,
        OptionalDouble weightT,
        OptionalDouble turnRadiusM,
        OptionalDouble frontM,
        OptionalDouble widthMarginM,
        OptionalDouble heightMarginM,
        double speedFactor,
        boolean onFoot) {

    /** The name under which people on foot stand in the vehicle table. */
    public static final String FOOT = "foot";

    /** The vehicle of a row of the {@code vehicles} layer; its name is {@code name}, else the row's id. */
    public static Vehicle of(Feature row) {
        String name = row.text("name").orElse(row.id());
        return new Vehicle(
                name,
                row.number("width_m"),
                row.number("height_m"),
                row.number("weight_t"),
                row.number("turn_radius_m"),
                row.number("front_m"),
                row.number("width_margin_m"),
                row.number("height_margin_m"),
                row.number("speed_factor").orElse(1),
                name.equals(FOOT));
    }

    /**
     * Width in metres of the corridor that the vehicle sweeps on a bend of a right angle or more:
     * {@code w + R − √(R² − L²)} with L from the rear axle to the front bumper; empty where a measure is unknown.
     *
     * @param turnDegrees angle of the bend; the widening is scaled by it up to 90°
     */
    public OptionalDouble sweptWidthM(double turnDegrees) {
        if (widthM.isEmpty() || turnRadiusM.isEmpty() || frontM.isEmpty()) {
            return OptionalDouble.empty();
        }
        double radius = turnRadiusM.getAsDouble();
        double front = frontM.getAsDouble();
        double widening = radius - Math.sqrt(Math.max(0, radius * radius - front * front));
        return OptionalDouble.of(widthM.getAsDouble() + widening * Math.min(1, turnDegrees / 90));
    }
}
