package org.lifelane.planning.oracle;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/** How fast a vehicle goes along an arc, and whether the law lets it. */
final class Pace {
    private static final double KM_PER_MILE = 1.609344;

    private final Vehicle vehicle;
    private final boolean privileges;
    private final Numbers numbers;

    Pace(Vehicle vehicle, Orders orders, Numbers numbers) {
        this.vehicle = vehicle;
        this.privileges = orders.privileges();
        this.numbers = numbers;
    }

    boolean allows(Arc arc) {
        return vehicle.onFoot() || privileges || !contraflow(arc);
    }

    long ms(Arc arc, double metres) {
        return Math.round(1000 * metres / (kmh(arc) / 3.6));
    }

    private double kmh(Arc arc) {
        Feature row = arc.way().row;
        String highway = row.text("highway").orElse("");
        if (vehicle.onFoot()) {
            return numbers.factors().get(highway.equals("steps") ? "foot_steps_kmh" : "foot_kmh");
        }
        double kmh = arc.way().lane ? numbers.kmh().get("fire_lane") : classSpeed(highway);
        kmh *= vehicle.speedFactor();
        OptionalDouble sign = arc.way().lane ? OptionalDouble.empty() : sign(row);
        if (sign.isPresent()) {
            kmh = Math.min(kmh, sign.getAsDouble());
        }
        return contraflow(arc) ? kmh * numbers.factors().get("contraflow_factor") : kmh;
    }

    private double classSpeed(String highway) {
        return highway.endsWith("_link")
                ? numbers.factors().get("link_factor") * numbers.kmh().get(highway.replace("_link", ""))
                : numbers.kmh().get(highway);
    }

    private static OptionalDouble sign(Feature row) {
        Optional<String> text = row.text("maxspeed");
        if (text.isEmpty() || text.get().equals("none")) {
            return OptionalDouble.empty();
        }
        return text.get().endsWith(" mph")
                ? OptionalDouble.of(KM_PER_MILE * Double.parseDouble(text.get().replace(" mph", "")))
                : OptionalDouble.of(Double.parseDouble(text.get()));
    }

    private static boolean contraflow(Arc arc) {
        return switch (arc.way().row.text("oneway").orElse("no")) {
            case "yes", "true", "1", "1.0" -> !arc.forward;
            case "-1", "-1.0" -> arc.forward;
            default -> false;
        };
    }
}
