package org.lifelane.application.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.store.StoredGeometry;
import org.lifelane.planning.inventory.Feature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows on their way from the server to a command, a JSON object a line: {@code id}, {@code attributes}, and {@code wkb},
 * the geometry as well-known binary in Base64, so that no digit is lost.
 */
public final class RowLines {
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private final StoredGeometry geometries = new StoredGeometry();

    public void write(Feature row, OutputStream out) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id());
        row.geometry()
                .ifPresent(geometry -> line.put("wkb", Base64.getEncoder().encodeToString(geometries.write(geometry))));
        line.put("attributes", row.attributes());
        try {
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Reads to the end and closes. */
    public List<Feature> read(InputStream in) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Feature> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(read(line));
            }
            return rows;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** One line's row. */
    public Feature read(String text) {
        Map<String, Object> line = JSON.readValue(text, OBJECT);
        Map<String, Object> attributes = new LinkedHashMap<>();
        ((Map<?, ?>) line.getOrDefault("attributes", Map.of()))
                .forEach((name, value) -> attributes.put(
                        String.valueOf(name), value instanceof Number number ? (Object) number.doubleValue() : value));
        return new Feature(
                String.valueOf(line.get("id")),
                Optional.ofNullable(line.get("wkb"))
                        .map(wkb -> geometries.read(Base64.getDecoder().decode(wkb.toString()))),
                attributes);
    }
}
