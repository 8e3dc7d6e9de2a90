package org.lifelane.application.inventory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.network.Vehicles;
import org.lifelane.application.server.BaseMap;
import org.lifelane.application.server.ServerSettings;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerStore;
import org.lifelane.application.web.Languages;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the map needs to begin: how much there is, where it lies, and what can be chosen. */
@RestController
final class SummaryController {
    private final LayerStore store;
    private final ServerSettings settings;

    SummaryController(LayerStore store, ServerSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * @param openstreetmap whether there are rows of OpenStreetMap among them
     * @param dataDate the day of the last change of the data, which says nothing of when anybody looked
     * @param bounds west, south, east, north in degrees; absent while there is no row
     * @param limits seconds that a reader may choose from
     */
    record Summary(
            boolean synthetic,
            boolean openstreetmap,
            long version,
            Optional<String> dataDate,
            Optional<List<Double>> bounds,
            Map<String, Long> layers,
            List<VehicleSummary> vehicles,
            List<Integer> limits,
            List<BaseMap> basemaps) {}

    /** Measures in metres and tonnes; absent where unknown. */
    record VehicleSummary(
            String name,
            String label,
            OptionalDouble lengthM,
            OptionalDouble widthM,
            OptionalDouble heightM,
            OptionalDouble weightT,
            OptionalDouble turnRadiusM,
            OptionalDouble workingHeightM) {
        static VehicleSummary of(String name, Feature row, Languages.Words words) {
            return new VehicleSummary(
                    name,
                    words.textOr("vehicle." + name, name),
                    row.number("length_m"),
                    row.number("width_m"),
                    row.number("height_m"),
                    row.number("weight_t"),
                    row.number("turn_radius_m"),
                    row.number("working_height_m"));
        }
    }

    @GetMapping("/api/v1/summary")
    Summary summary(HttpServletRequest request) {
        Languages.Words words = Languages.of(request);
        return store.consistently(() -> read(words));
    }

    private Summary read(Languages.Words words) {
        Dataset dataset = store.dataset();
        Map<String, Long> counts = store.counts();
        Map<String, Long> layers = new LinkedHashMap<>();
        for (LayerSchema schema : Layers.open()) {
            layers.put(schema.name(), counts.getOrDefault(schema.name(), 0L));
        }
        List<VehicleSummary> vehicles = Vehicles.byName(store.rows(Layers.VEHICLES)).entrySet().stream()
                .map(vehicle -> VehicleSummary.of(vehicle.getKey(), vehicle.getValue(), words))
                .toList();
        return new Summary(
                dataset.synthetic(),
                store.holdsOpenStreetMap(),
                dataset.version(),
                dataset.dataDate(),
                store.bounds().map(SummaryController::corners),
                layers,
                vehicles,
                Defaults.DATA.limits(),
                settings.baseMaps());
    }

    private static List<Double> corners(Envelope box) {
        return List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
