package org.lifelane.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A layer as RFC 7946 GeoJSON: one feature a line so that changes read, seven decimals, marked synthetic. */
final class GeoJsonFile {
    private static final JsonFactory JSON = new JsonFactory();

    private GeoJsonFile() {}

    static void write(Path file, Layer layer, List<Row> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("{\"type\":\"FeatureCollection\",\"name\":\"" + layer.file() + " " + layer.title()
                    + " 示例数据 synthetic\",\"synthetic\":true,\"features\":[\n");
            for (int i = 0; i < rows.size(); i++) {
                out.write(feature(rows.get(i)));
                out.write(i + 1 < rows.size() ? ",\n" : "\n");
            }
            out.write("]}\n");
        }
    }

    private static String feature(Row row) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            json.writeStringProperty("id", row.id());
            json.writeName("properties");
            json.writeStartObject();
            json.writeStringProperty("id", row.id());
            row.attributes().forEach((name, value) -> property(json, name, value));
            json.writeEndObject();
            json.writeName("geometry");
            json.writeStartObject();
            json.writeStringProperty("type", row.shape().getGeometryType());
            json.writeName("coordinates");
            coordinates(json, row.shape());
            json.writeEndObject();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void property(JsonGenerator json, String name, Object value) {
        json.writeName(name);
        if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void coordinates(JsonGenerator json, Geometry shape) {
        switch (shape.getGeometryType()) {
            case Geometry.TYPENAME_POINT -> position(json, shape.getCoordinate());
            case Geometry.TYPENAME_LINESTRING -> positions(json, shape.getCoordinates());
            case Geometry.TYPENAME_POLYGON -> {
                json.writeStartArray();
                positions(json, ((Polygon) shape).getExteriorRing().getCoordinates());
                json.writeEndArray();
            }
            default -> throw new IllegalStateException("no layer of the sample holds a " + shape.getGeometryType());
        }
    }

    private static void positions(JsonGenerator json, Coordinate[] coordinates) {
        json.writeStartArray();
        for (Coordinate coordinate : coordinates) {
            position(json, coordinate);
        }
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, Coordinate at) {
        json.writeStartArray();
        json.writeNumber(degrees(at.x));
        json.writeNumber(degrees(at.y));
        json.writeEndArray();
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(Math.round(value * 1e7), 7).toPlainString();
    }
}
