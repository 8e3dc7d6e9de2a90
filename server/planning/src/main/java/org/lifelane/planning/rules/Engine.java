package org.lifelane.planning.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/**
 * A vehicle with what counts once it stands.
 *
 * @param lengthM metres
 * @param workingHeightM height that its platform or ladder reaches, metres; empty for an engine without one
 * @param outreachM farthest reach sideways from its turntable, metres
 * @param outriggerM width over its outriggers, metres
 * @param setupS seconds from standing to working
 */
public record Engine(
        Vehicle vehicle,
        OptionalDouble lengthM,
        OptionalDouble workingHeightM,
        OptionalDouble outreachM,
        OptionalDouble outriggerM,
        OptionalDouble setupS) {

    /** The engine of a row of the {@code vehicles} layer. */
    public static Engine of(Feature row) {
        return new Engine(
                Vehicle.of(row),
                row.number("length_m"),
                row.number("working_height_m"),
                row.number("outreach_m"),
                row.number("outrigger_m"),
                row.number("setup_s"));
    }

    public String name() {
        return vehicle.name();
    }

    /** Whether it lifts people to a façade: 举高消防车. */
    public boolean aerial() {
        return workingHeightM.isPresent();
    }

    /** Whether it is known where it fits and how far it reaches. */
    boolean measured() {
        return lengthM.isPresent() && outriggerM.isPresent() && workingHeightM.isPresent() && outreachM.isPresent();
    }

    /** What of that is not known. */
    List<MissingFact> unmeasured() {
        Map<String, OptionalDouble> measures = new LinkedHashMap<>();
        measures.put("length_m", lengthM);
        measures.put("outrigger_m", outriggerM);
        measures.put("outreach_m", outreachM);
        return measures.entrySet().stream()
                .filter(measure -> measure.getValue().isEmpty())
                .map(measure -> new MissingFact("vehicles", name(), measure.getKey()))
                .toList();
    }
}
