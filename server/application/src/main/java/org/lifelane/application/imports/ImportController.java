package org.lifelane.application.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lifelane.application.network.Vehicles;
import org.lifelane.application.server.RowLines;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the imports of commands that run while the server has the database open. */
@RestController
final class ImportController {
    private final LayerStore store;
    private final LayerImport imports;

    ImportController(LayerStore store) {
        this.store = store;
        this.imports = new LayerImport(store);
    }

    /** The body is {@link ImportLines}. */
    @PostMapping(path = "/api/v1/layers", consumes = RowLines.MEDIA_TYPE)
    ImportOutcome load(
            @RequestParam(name = "replace", defaultValue = "false") boolean replace, HttpServletRequest request)
            throws IOException {
        ImportBatch batch = ImportLines.read(request.getInputStream(), replace);
        List<Feature> vehicles = new ArrayList<>(store.rows(Layers.VEHICLES));
        vehicles.addAll(batch.rows().getOrDefault(Layers.VEHICLES, List.of()));
        return imports.apply(RowCheck.checked(batch, Vehicles.names(vehicles)));
    }
}
