package org.lifelane.application.ogc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A layer in a file that GDAL wrote, read without GDAL and without our own readers. */
final class Table {
    private static final Set<String> OWN = Set.of("fid", "geom", "id");
    /** Bytes of the envelope in a GeoPackage's geometry, by the bits 1 to 3 of its flags. */
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    private static final int HEADER = 8;
    private static final int FLAGS = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Table() {}

    /** @param values those that are not null */
    record Row(Optional<Geometry> geometry, Map<String, Object> values) {}

    static Map<String, Row> read(Path geoPackage, String layer) throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + geoPackage);
                Statement statement = file.createStatement();
                ResultSet found = statement.executeQuery("select * from \"" + layer + "\"")) {
            while (found.next()) {
                rows.put(found.getString("id"), row(found));
            }
        }
        return rows;
    }

    private static Row row(ResultSet found) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Geometry> geometry = Optional.empty();
        for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
            String name = found.getMetaData().getColumnName(at);
            Object value = found.getObject(at);
            if (name.equals("geom") && value != null) {
                geometry = Optional.of(geometry((byte[]) value));
            } else if (value != null && !OWN.contains(name)) {
                values.put(name, value);
            }
        }
        return new Row(geometry, values);
    }

    private static Geometry geometry(byte[] blob) {
        int envelope = ENVELOPES[(ByteBuffer.wrap(blob).get(FLAGS) >> 1) & 7];
        try {
            return new WKBReader().read(Arrays.copyOfRange(blob, HEADER + envelope, blob.length));
        } catch (ParseException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The properties of each feature, nulls left out. */
    static Map<String, Map<String, Object>> readGeoJson(Path file) throws IOException {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (JsonNode feature : JSON.readTree(Files.readString(file)).path("features")) {
            Map<String, Object> values = JSON.convertValue(
                    feature.path("properties"), new TypeReference<LinkedHashMap<String, Object>>() {});
            values.values().removeIf(Objects::isNull);
            rows.put(String.valueOf(values.getOrDefault("id", feature.path("id").asString(""))), values);
        }
        return rows;
    }
}
