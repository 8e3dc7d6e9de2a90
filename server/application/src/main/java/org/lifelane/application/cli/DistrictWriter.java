package org.lifelane.application.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.imports.ImportBatch;
import org.lifelane.application.imports.ImportLines;
import org.lifelane.application.imports.ImportOutcome;
import org.lifelane.application.imports.LayerImport;
import org.lifelane.application.server.District;
import org.lifelane.application.server.RowLines;
import org.lifelane.application.server.RunningServer;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes a data folder's layers: through the server that runs there, else in the database. */
final class DistrictWriter {
    private DistrictWriter() {}

    /** @param environment the process's variables */
    static ImportOutcome apply(ImportBatch batch, Path dataDir, Map<String, String> environment) throws IOException {
        Optional<RunningServer> server = RunningServer.find(dataDir);
        if (server.isPresent()) {
            return through(server.get(), batch);
        }
        try (Database database = Database.open(DatabaseSettings.of(dataDir, environment))) {
            return new LayerImport(new LayerStore(database)).apply(batch);
        }
    }

    /** The vehicles that the data folder's district has; none where it is still to be made. */
    static List<Feature> vehicles(Path dataDir, Map<String, String> environment) {
        DatabaseSettings settings = DatabaseSettings.of(dataDir, environment);
        if (settings.embedded() && !Files.exists(dataDir.resolve("lifelane.mv.db"))) {
            return List.of();
        }
        try (District district = District.open(dataDir, environment)) {
            return district.rows(Layers.VEHICLES);
        }
    }

    private static ImportOutcome through(RunningServer server, ImportBatch batch) throws IOException {
        Path body = Files.createTempFile("lifelane-import", ".ndjson");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(body))) {
                ImportLines.write(batch, out);
            }
            HttpRequest request = server.request("/api/v1/layers?replace=" + batch.replace())
                    .header("Content-Type", RowLines.MEDIA_TYPE)
                    .POST(HttpRequest.BodyPublishers.ofFile(body))
                    .build();
            return outcome(JsonMapper.builder().build().readTree(server.send(request)));
        } finally {
            Files.delete(body);
        }
    }

    private static ImportOutcome outcome(JsonNode answer) {
        Map<String, ImportOutcome.Loaded> layers = new LinkedHashMap<>();
        answer.path("layers")
                .properties()
                .forEach(layer -> layers.put(
                        layer.getKey(),
                        new ImportOutcome.Loaded(
                                layer.getValue().path("added").asLong(),
                                layer.getValue().path("replaced").asLong(),
                                layer.getValue().path("total").asLong())));
        return new ImportOutcome(
                answer.path("version").asLong(), answer.path("sample_dropped").asBoolean(), layers);
    }
}
