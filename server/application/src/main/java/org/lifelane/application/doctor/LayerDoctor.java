package org.lifelane.application.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.network.Vehicles;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerSource;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;

/** Looks at a district's layers and says what is wrong with them. */
public final class LayerDoctor {
    /** Without them no arrival can be computed. */
    private static final List<LayerSchema> NEEDED = List.of(Layers.ROADS, Layers.STATIONS, Layers.HIGH_RISES);

    private LayerDoctor() {}

    /**
     * @param counts rows by the layer's name, in the order in which layers are listed
     * @param findings in the same order, those that the network shows last
     */
    public record Report(Dataset dataset, Map<String, Integer> counts, List<Finding> findings) {}

    public static Report examine(LayerSource layers) {
        Map<LayerSchema, List<Feature>> rows = new LinkedHashMap<>();
        Layers.all().forEach(schema -> rows.put(schema, layers.rows(schema)));
        UnknownAttributes unknown = new UnknownAttributes();
        RowChecks checks = new RowChecks(rows);
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (LayerSchema schema : Layers.open()) {
            List<Feature> own = rows.getOrDefault(schema, List.of());
            counts.put(schema.name(), own.size());
            if (own.isEmpty() && NEEDED.contains(schema)) {
                findings.add(Finding.of(schema.name(), "layer.empty", schema.name()));
            }
            findings.addAll(unknown.check(schema, own));
            findings.addAll(checks.check(schema));
        }
        if (!rows.getOrDefault(Layers.ROADS, List.of()).isEmpty()) {
            // The first is the district's common engine; stations and buildings are looked at by its roads.
            Vehicle vehicle = Vehicle.of(Vehicles.byName(rows.getOrDefault(Layers.VEHICLES, List.of()))
                    .values()
                    .iterator()
                    .next());
            findings.addAll(new NetworkChecks(rows, vehicle, Defaults.numbers(System.getenv())).check());
        }
        return new Report(layers.dataset(), counts, findings);
    }
}
