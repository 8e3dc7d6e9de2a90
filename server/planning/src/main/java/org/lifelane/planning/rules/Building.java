package org.lifelane.planning.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** A high-rise as rules see it. */
public final class Building {

    /** The name of its layer in findings. */
    public static final String LAYER = "high-rises";

    /** The attribute of its floor area. */
    static final String FLOOR_AREA = "floor_area_m2";

    /** The name of its outline among missing facts: it is known as a point alone. */
    public static final String FOOTPRINT = "footprint";

    /** The name of its way in for engines among missing facts: neither a lane to it nor a site beside one is recorded. */
    public static final String ACCESS = "access";

    /** The attribute that tells whether a public high-rise is class I, {@code 1}, or class II, {@code 2}. */
    public static final String FIRE_CLASS = "fire_class";

    private final Feature row;
    private final Geometry shape;
    private final Optional<LocalDate> codeInForce;
    private final ClassLimits limits;
    private final Once<Facade> facade;

    /**
     * @param shape footprint or point, metres, in the plane of the network
     * @param codeInForce the day on which the code that it was designed by came into force, where {@code design_code}
     *     names a known one
     */
    public Building(Feature row, Geometry shape, Optional<LocalDate> codeInForce, ClassLimits limits) {
        this.row = row;
        this.shape = shape;
        this.codeInForce = codeInForce;
        this.limits = limits;
        this.facade = new Once<>(() -> Facade.of(shape));
    }

    public Feature row() {
        return row;
    }

    /** Footprint or point, metres, in the plane of the network. */
    public Geometry shape() {
        return shape;
    }

    public ClassLimits limits() {
        return limits;
    }

    public String id() {
        return row.id();
    }

    /** Whether its outline is known, not its place alone. */
    public boolean hasFootprint() {
        return shape instanceof Polygonal && !shape.isEmpty();
    }

    /** Its façades. There are some where its outline is known. */
    Facade facade() {
        return facade.get();
    }

    /** Height in metres: {@code height_m}, else floors times a storey's height; empty where both are unknown. */
    public OptionalDouble heightM() {
        OptionalDouble height = row.number("height_m");
        OptionalDouble floors = row.number("floors");
        return height.isPresent() || floors.isEmpty()
                ? height
                : OptionalDouble.of(floors.getAsDouble() * limits.storeyM());
    }

    /** How the height is known; reckoned from floors it is inferred. */
    public Evidence heightEvidence() {
        return row.number("height_m").isPresent() ? row.evidence("height_m") : Evidence.INFERRED;
    }

    /** Storeys: {@code floors}, else the height over a storey's height, rounded; empty where both are unknown. */
    public OptionalDouble floors() {
        OptionalDouble floors = row.number("floors");
        OptionalDouble height = row.number("height_m");
        return floors.isPresent() || height.isEmpty()
                ? floors
                : OptionalDouble.of(Math.round(height.getAsDouble() / limits.storeyM()));
    }

    /** Floor area in square metres: {@code floor_area_m2}, else outline times storeys; empty where those are unknown. */
    public OptionalDouble floorAreaM2() {
        OptionalDouble area = row.number(FLOOR_AREA);
        return area.isPresent() || floors().isEmpty() || !hasFootprint()
                ? area
                : OptionalDouble.of(shape.getArea() * floors().getAsDouble());
    }

    /** How the floor area is known; not recorded it is inferred. */
    public Evidence floorAreaEvidence() {
        return row.number(FLOOR_AREA).isPresent() ? row.evidence(FLOOR_AREA) : Evidence.INFERRED;
    }

    /** {@code use} is residential; a mixed building counts as public. Empty where unknown. */
    public Optional<Boolean> residential() {
        return row.text("use").map(use -> use.equals("residential"));
    }

    /**
     * Whether it would be class I as a public high-rise (GB 50016-2014 (2018) Table 5.1.1). Above 50 m it is. Up to there
     * that hangs on what is in it: a storey above 24 m of more than 1,000 m² is too much for shops, exhibitions, telecom,
     * post or finance and not for offices, and a hospital or an important public building is class I with any storeys.
     * So neither floor area nor outline settles it, and neither does {@code use}; {@code fire_class} alone does. Empty where
     * unknown.
     */
    public Optional<Boolean> publicClassOne() {
        OptionalDouble height = heightM();
        return height.isPresent() && height.getAsDouble() > limits.classOnePublicM()
                ? Optional.of(true)
                : row.text(FIRE_CLASS).map(name -> name.equals("1"));
    }

    /** Whether its known height keeps it from being a high-rise: 27 m or less residential, 24 m or less any other. */
    public boolean knownLower() {
        OptionalDouble height = row.number("height_m");
        if (height.isEmpty()) {
            return false;
        }
        double least = residential().orElse(false) ? limits.highRiseResidentialM() : limits.highRiseOtherM();
        return height.getAsDouble() <= least;
    }

    /**
     * Whether a clause was in force for it. A duty in use binds every building. A design clause binds one designed by
     * its code or a later one; where the code is unknown, one built in a year after that in which the code came into
     * force. The year itself settles nothing.
     */
    public boolean boundBy(Requirement requirement) {
        LocalDate inForce = requirement.code().inForce();
        if (requirement.binds() == Requirement.Binding.USE) {
            return true;
        }
        if (codeInForce.isPresent()) {
            return !codeInForce.get().isBefore(inForce);
        }
        OptionalDouble year = row.number("built_year");
        return year.isPresent() && year.getAsDouble() > inForce.getYear();
    }
}
