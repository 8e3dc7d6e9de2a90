package org.lifelane.application.inventory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.lifelane.application.server.RowLines;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerStore;
import org.lifelane.application.web.NotFoundException;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whole layers for the commands that run while the server has the database open. */
@RestController
final class LayerRowsController {
    private final LayerStore store;

    LayerRowsController(LayerStore store) {
        this.store = store;
    }

    /** @param rows number of rows by layer, the network's own included */
    record LayersSummary(Dataset dataset, Map<String, Long> rows) {}

    @GetMapping("/api/v1/layers")
    LayersSummary layers() {
        return store.consistently(() -> new LayersSummary(store.dataset(), store.counts()));
    }

    /** One JSON object a line; see {@link RowLines}. */
    @GetMapping("/api/v1/layers/{layer}/rows")
    void rows(@PathVariable("layer") String layer, HttpServletResponse response) throws IOException {
        LayerSchema schema = schema(layer);
        response.setContentType(RowLines.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        OutputStream out = response.getOutputStream();
        RowLines lines = new RowLines();
        store.read(schema, row -> lines.write(row, out));
        out.flush();
    }

    static LayerSchema schema(String name) {
        return Layers.named(name)
                .orElseThrow(() -> new NotFoundException(
                        "layer-unknown",
                        name,
                        Layers.all().stream().map(LayerSchema::name).collect(Collectors.joining(", "))));
    }
}
