package org.lifelane.application.ogc;

import java.math.BigDecimal;
import java.util.Map;
import org.lifelane.application.exports.GeoJsonGeometries;
import org.lifelane.planning.inventory.Feature;
import tools.jackson.core.JsonGenerator;

/**
 * A row as a GeoJSON feature, as far as the reader sees it. What is unknown is {@code null} and stands there all the
 * same: clients that know no schema take a collection's attributes from its first features.
 */
final class FeatureJson {
    private FeatureJson() {}

    /** Begins the feature's object and leaves it open for further members. */
    static void begin(JsonGenerator json, Feature row, FeatureType type) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.id());
        json.writeName("geometry");
        row.geometry().ifPresentOrElse(geometry -> new GeoJsonGeometries(json).write(geometry), json::writeNull);
        json.writeName("properties");
        json.writeStartObject();
        Map<Property, Object> known = type.known(row);
        for (Property property : type.properties()) {
            Object value = known.get(property);
            if (value == null) {
                json.writeNullProperty(property.name());
            } else {
                write(json, property.name(), property.written(value));
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Object value) {
        json.writeName(name);
        if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    static void links(JsonGenerator json, Iterable<Map<String, Object>> links) {
        json.writeName("links");
        json.writeStartArray();
        for (Map<String, Object> link : links) {
            json.writeStartObject();
            link.forEach((name, value) -> json.writeStringProperty(name, value.toString()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
