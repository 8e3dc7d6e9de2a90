package org.lifelane.planning.inventory;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/**
 * A fire station.
 *
 * @param place longitude and latitude in degrees, WGS 84
 * @param status {@code existing}, {@code planned} or {@code candidate}; {@link #UNLESS_SAID} where the row says nothing
 * @param vehicles names, one an engine: two of a kind stand twice; empty where the row lists none
 * @param turnoutS seconds from alarm to leaving
 */
public record Station(
        String id,
        String name,
        Coordinate place,
        Optional<String> tier,
        String status,
        List<String> vehicles,
        OptionalDouble turnoutS) {

    /** A list of stations that says nothing of their status lists those that stand. */
    public static final String UNLESS_SAID = "existing";

    private static final String MICRO = "micro";
    private static final Set<String> MICRO_SENDS = Set.of(MICRO, Vehicle.FOOT);

    public Station {
        vehicles = List.copyOf(vehicles);
    }

    public static Station of(Feature row) {
        return new Station(
                row.id(),
                row.text("name").orElse(row.id()),
                row.shape().getCentroid().getCoordinate(),
                row.text("tier"),
                row.text("status").orElse(UNLESS_SAID),
                row.text("vehicles").map(VehicleList::engines).orElse(List.of()),
                row.number("turnout_s"));
    }

    /** Whether it is a micro station: a few people of a compound or firm with a light vehicle. */
    public boolean micro() {
        return tier.equals(Optional.of(MICRO));
    }

    /** Whether it sends such a vehicle: those it lists; any where it lists none, a micro station only its own kinds. */
    public boolean sends(String vehicle) {
        if (vehicles.isEmpty()) {
            return !micro() || MICRO_SENDS.contains(vehicle);
        }
        return vehicles.contains(vehicle);
    }

    /** How many such vehicles it sends: as many as it lists; one where it lists none at all and sends the kind. */
    public int engines(String vehicle) {
        return vehicles.isEmpty() ? (sends(vehicle) ? 1 : 0) : Collections.frequency(vehicles, vehicle);
    }
}
