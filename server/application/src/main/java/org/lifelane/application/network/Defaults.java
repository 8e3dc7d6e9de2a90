package org.lifelane.application.network;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.GisData;
import org.lifelane.planning.network.TravelNumbers;

/** The numbers that come with the program, and those that a district has put in their place. */
public final class Defaults {
    /** What is packed with the program. */
    public static final GisData DATA = GisData.of(Defaults.class.getClassLoader());

    private static final String OWN = "LIFELANE_SPEEDS";

    private Defaults() {}

    /**
     * The program's speeds, delays, factors and distances, with those of a file or folder in their place.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if it cannot be read as that
     */
    public static TravelNumbers numbers(Optional<Path> own) {
        return own.map(DATA::travelNumbers).orElseGet(DATA::travelNumbers);
    }

    /** The same with those that the environment's {@code LIFELANE_SPEEDS} names. */
    public static TravelNumbers numbers(Map<String, String> environment) {
        return numbers(Optional.ofNullable(environment.get(OWN))
                .filter(name -> !name.isBlank())
                .map(Path::of));
    }

    /** People on foot, as the default table has them. */
    public static Vehicle foot() {
        return DATA.vehicle(Vehicle.FOOT).orElseThrow();
    }
}
