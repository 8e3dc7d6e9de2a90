package org.lifelane.application.server;

import java.util.List;
import java.util.Optional;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerSource;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The layers of a running server. */
final class ServedLayers implements LayerSource {
    private final RunningServer server;

    ServedLayers(RunningServer server) {
        this.server = server;
    }

    @Override
    public Dataset dataset() {
        JsonNode dataset = JsonMapper.builder()
                .build()
                .readTree(server.send(server.request("/api/v1/layers").build()))
                .path("dataset");
        return new Dataset(
                dataset.path("version").asLong(),
                dataset.path("edition").asString(),
                dataset.path("synthetic").asBoolean(),
                Optional.ofNullable(dataset.path("data_date").asString(null)));
    }

    @Override
    public List<Feature> rows(LayerSchema schema) {
        return new RowLines()
                .read(server.send(server.request("/api/v1/layers/" + schema.name() + "/rows")
                        .build()));
    }
}
