package org.lifelane.application.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;

/** The vehicles of a district: its own, or those that come with the program where it has none. */
public final class Vehicles {
    private static final List<Feature> BUNDLED = Defaults.DATA.vehicles();

    private Vehicles() {}

    /** By name; the bundled names come first, in the bundled order. */
    public static Map<String, Feature> byName(List<Feature> rows) {
        Map<String, Feature> own = new LinkedHashMap<>();
        (rows.isEmpty() ? BUNDLED : rows).forEach(row -> own.put(name(row), row));
        Map<String, Feature> ordered = new LinkedHashMap<>();
        for (Feature bundled : BUNDLED) {
            Feature known = own.remove(name(bundled));
            if (known != null) {
                ordered.put(name(known), known);
            }
        }
        ordered.putAll(own);
        return ordered;
    }

    /** The names that a station may list: those of some rows, and those that come with the program. */
    public static Set<String> names(List<Feature> rows) {
        Set<String> names = new LinkedHashSet<>();
        BUNDLED.forEach(row -> names.add(name(row)));
        rows.forEach(row -> names.add(name(row)));
        return names;
    }

    static Feature required(Map<String, Feature> vehicles, String name) {
        Feature vehicle = vehicles.get(name);
        if (vehicle == null) {
            throw new FaultyInputException(
                    Fault.of("", "vehicle", "vehicle.unknown", name, String.join(", ", vehicles.keySet())));
        }
        return vehicle;
    }

    private static String name(Feature row) {
        return row.text("name").orElse(row.id());
    }
}
