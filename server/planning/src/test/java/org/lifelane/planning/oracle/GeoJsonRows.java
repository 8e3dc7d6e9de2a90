package org.lifelane.planning.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Rows of the sample's layers: points, lines and polygons without holes, read plainly. */
public final class GeoJsonRows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private GeoJsonRows() {}

    public static List<Feature> read(Path file) {
        try {
            List<Feature> rows = new ArrayList<>();
            for (JsonNode feature : JSON.readTree(file.toFile()).get("features")) {
                rows.add(Feature.of(
                        feature.get("properties").get("id").asText(),
                        shape(feature.get("geometry")),
                        attributes(feature.get("properties"))));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> attributes(JsonNode properties) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        properties.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isNumber()) {
                attributes.put(entry.getKey(), value.asDouble());
            } else if (value.isBoolean()) {
                attributes.put(entry.getKey(), value.asBoolean());
            } else if (value.isTextual()) {
                attributes.put(entry.getKey(), value.asText());
            }
        });
        return attributes;
    }

    private static Geometry shape(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        return switch (geometry.get("type").asText()) {
            case "Point" -> SHAPES.createPoint(place(coordinates));
            case "LineString" -> SHAPES.createLineString(line(coordinates));
            case "Polygon" -> SHAPES.createPolygon(line(coordinates.get(0)));
            default -> throw new IllegalArgumentException("not in the sample: " + geometry.get("type"));
        };
    }

    private static Coordinate[] line(JsonNode coordinates) {
        Coordinate[] line = new Coordinate[coordinates.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = place(coordinates.get(i));
        }
        return line;
    }

    private static Coordinate place(JsonNode pair) {
        return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
    }
}
