package org.lifelane.application.ogc;

import java.util.Map;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.exports.GeoJsonGeometries;
import org.lifelane.planning.inventory.Feature;
import tools.jackson.core.JsonGenerator;

/** A row as a GeoJSON feature, as far as the reader sees it. */
final class FeatureJson {
    private FeatureJson() {}

    /** Begins the feature's object and leaves it open for further members. */
    static void begin(JsonGenerator json, Feature row, LayerView view) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.id());
        json.writeName("geometry");
        row.geometry().ifPresentOrElse(geometry -> new GeoJsonGeometries(json).write(geometry), json::writeNull);
        json.writeName("properties");
        json.writeStartObject();
        view.seen(row).forEach((name, value) -> property(json, name, value));
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, String name, Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumberProperty(name, number.longValue());
        } else if (value instanceof Double number) {
            json.writeNumberProperty(name, number);
        } else if (value instanceof Boolean flag) {
            json.writeBooleanProperty(name, flag);
        } else {
            json.writeStringProperty(name, value.toString());
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
