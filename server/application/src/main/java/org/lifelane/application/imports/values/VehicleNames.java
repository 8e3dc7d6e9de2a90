package org.lifelane.application.imports.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.inventory.VehicleList;

/** The names of vehicles that a station may list: those of the vehicle table, in any case of letters, or a word for one. */
final class VehicleNames {
    static final String ATTRIBUTE = "vehicles";

    private static final String LAYER = "stations";

    private final Words words;
    private final Set<String> known = new LinkedHashSet<>();

    VehicleNames(Words words, Iterable<String> known) {
        this.words = words;
        known.forEach(this.known::add);
    }

    /** The list, each by the name in the vehicle table. */
    String read(String column, String text) throws Unread {
        List<VehicleList.Some> vehicles = new ArrayList<>();
        for (VehicleList.Some some : VehicleList.of(text)) {
            String name = name(some.name())
                    .orElseThrow(() -> new Unread("vehicle.unlisted", column, some.name(), String.join(", ", known)));
            vehicles.add(new VehicleList.Some(name, some.count()));
        }
        return VehicleList.text(vehicles);
    }

    private Optional<String> name(String written) {
        return known.stream()
                .filter(name -> Keys.same(name, written))
                .findFirst()
                .or(() -> known.stream()
                        .filter(name -> Keys.of(name).equalsIgnoreCase(Keys.of(written)))
                        .findFirst())
                .or(() -> words.meaning(LAYER, ATTRIBUTE, written).filter(known::contains));
    }
}
