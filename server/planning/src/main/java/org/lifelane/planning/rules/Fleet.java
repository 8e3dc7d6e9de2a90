package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/**
 * The vehicles of a district.
 *
 * @param engines in the order of the rows, people on foot left out
 * @param foot people on foot
 */
public record Fleet(List<Engine> engines, Vehicle foot) {

    public Fleet {
        engines = List.copyOf(engines);
    }

    /**
     * The fleet of the rows of the {@code vehicles} layer.
     *
     * @param otherFoot people on foot where no row is
     */
    public static Fleet of(List<Feature> rows, Supplier<Vehicle> otherFoot) {
        List<Engine> all = rows.stream().map(Engine::of).toList();
        return new Fleet(
                all.stream().filter(engine -> !engine.vehicle().onFoot()).toList(),
                all.stream()
                        .map(Engine::vehicle)
                        .filter(Vehicle::onFoot)
                        .findFirst()
                        .orElseGet(otherFoot));
    }

    /** The engine of a name; empty where there is none, and for people on foot. */
    public Optional<Engine> engine(String name) {
        return engines.stream().filter(engine -> engine.name().equals(name)).findFirst();
    }
}
