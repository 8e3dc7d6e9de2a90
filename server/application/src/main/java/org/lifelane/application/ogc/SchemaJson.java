package org.lifelane.application.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.cql2.Queryables;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Shape;

/** What features of a layer look like, and what they can be filtered by, as JSON Schema, as far as the reader sees it. */
final class SchemaJson {
    private static final Map<Set<Shape>, String> GEOMETRIES = Map.of(
            Set.of(Shape.POINT), "geometry-point-or-multipoint",
            Set.of(Shape.LINE), "geometry-linestring-or-multilinestring",
            Set.of(Shape.POLYGON), "geometry-polygon-or-multipolygon");

    private SchemaJson() {}

    /** What may stand in filters. */
    static Map<String, Object> queryables(LayerView view, Answer answer) {
        return schema(view, answer, "queryables", false);
    }

    /** What stands in features; with an account also whatever else the input carried. */
    static Map<String, Object> features(LayerView view, Answer answer) {
        return schema(view, answer, "schema", view.others());
    }

    private static Map<String, Object> schema(LayerView view, Answer answer, String kind, boolean others) {
        LayerSchema layer = view.schema();
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> id = new LinkedHashMap<>();
        id.put("type", "string");
        id.put("x-ogc-role", "id");
        properties.put("id", id);
        if (!layer.shapes().isEmpty()) {
            Map<String, Object> geometry = new LinkedHashMap<>();
            geometry.put("format", GEOMETRIES.getOrDefault(layer.shapes(), "geometry-any"));
            geometry.put("x-ogc-role", "primary-geometry");
            properties.put(Queryables.GEOMETRY, geometry);
        }
        view.attributes().forEach(attribute -> properties.put(attribute.name(), property(attribute)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", answer.links().address("/collections/" + layer.name() + "/" + kind));
        schema.put("type", "object");
        schema.put("title", LayerTexts.title(layer, answer.words()));
        schema.put("description", LayerTexts.description(layer, answer.words()));
        schema.put("properties", properties);
        schema.put("additionalProperties", others);
        return schema;
    }

    private static Map<String, Object> property(Attribute attribute) {
        Map<String, Object> property = new LinkedHashMap<>();
        switch (attribute.type()) {
            case TEXT -> property.put("type", "string");
            case NUMBER -> property.put("type", "number");
            case BOOLEAN -> property.put("type", "boolean");
            case TIME -> {
                property.put("type", "string");
                property.put("anyOf", List.of(Map.of("format", "date"), Map.of("format", "date-time")));
            }
        }
        if (!attribute.allowed().isEmpty()) {
            property.put("enum", attribute.allowed());
        }
        return property;
    }
}
