package org.lifelane.application.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.application.ogc.cql2.Queryables;
import org.lifelane.application.store.Form;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Shape;

/** What features of a layer look like, and what they can be filtered by, as JSON Schema, as far as the reader sees it. */
final class SchemaJson {
    static final Set<Form> NUMBERS = Set.of(Form.WHOLE, Form.NUMBER);

    private static final Map<Set<Shape>, String> GEOMETRIES = Map.of(
            Set.of(Shape.POINT), "geometry-point-or-multipoint",
            Set.of(Shape.LINE), "geometry-linestring-or-multilinestring",
            Set.of(Shape.POLYGON), "geometry-polygon-or-multipolygon");

    /** Which times the parameter {@code datetime} looks at (OGC API Features part 5). */
    private static final Map<String, Map<String, String>> ROLES = Map.of(
            "hazards", Map.of("found_on", "primary-instant"),
            "blockages", Map.of("reported_at", "primary-interval-start", "cleared_at", "primary-interval-end"));

    private SchemaJson() {}

    /** What may stand in filters. */
    static Map<String, Object> queryables(FeatureType type, Answer answer) {
        return schema(type, answer, "queryables");
    }

    /** What a collection is made of, whatever form it is given in. */
    static Map<String, Object> features(FeatureType type, Answer answer) {
        return schema(type, answer, "schema");
    }

    /** The GeoJSON object of one feature. */
    static Map<String, Object> geoJson(FeatureType type, Answer answer) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        type.properties().forEach(property -> attributes.put(property.name(), property(property, answer)));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", Map.of("type", "string", "enum", List.of("Feature")));
        members.put("id", Map.of("type", "string"));
        members.put("geometry", Map.of("title", answer.words().text("geometry")));
        members.put("properties", Map.of("type", "object", "properties", attributes));
        Map<String, Object> schema = head(type, answer, "schema/feature");
        schema.put("required", List.of("type", "id", "geometry", "properties"));
        schema.put("properties", members);
        return schema;
    }

    private static Map<String, Object> schema(FeatureType type, Answer answer, String kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> id = new LinkedHashMap<>();
        id.put("title", "id");
        id.put("type", "string");
        id.put("x-ogc-role", "id");
        properties.put("id", id);
        if (type.hasGeometry()) {
            Map<String, Object> geometry = new LinkedHashMap<>();
            geometry.put("title", answer.words().text("geometry"));
            geometry.put("format", GEOMETRIES.getOrDefault(type.schema().shapes(), "geometry-any"));
            geometry.put("x-ogc-role", "primary-geometry");
            properties.put(Queryables.GEOMETRY, geometry);
        }
        Map<String, String> roles = ROLES.getOrDefault(type.name(), Map.of());
        for (Property property : type.properties()) {
            Map<String, Object> described = property(property, answer);
            if (roles.containsKey(property.name())) {
                described.put("x-ogc-role", roles.get(property.name()));
            }
            properties.put(property.name(), described);
        }
        int place = 0;
        for (Object property : properties.values()) {
            ApiDocument.object(property).put("x-ogc-propertySeq", ++place);
        }
        Map<String, Object> schema = head(type, answer, kind);
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> head(FeatureType type, Answer answer, String kind) {
        LayerSchema layer = type.schema();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", answer.links().address("/collections/" + layer.name() + "/" + kind));
        schema.put("type", "object");
        schema.put("title", LayerTexts.title(layer, answer.words()));
        schema.put("description", LayerTexts.description(layer, answer.words()));
        return schema;
    }

    /** One type and at most one format: map clients read no more. */
    static Map<String, Object> property(Property property, Answer answer) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", PropertyTexts.title(property, answer.words()));
        described.put(
                "type",
                switch (property.form()) {
                    case WHOLE -> "integer";
                    case NUMBER -> "number";
                    case TRUTH -> "boolean";
                    case DATE, DATE_TIME, TEXT -> "string";
                });
        switch (property.form()) {
            case DATE -> described.put("format", "date");
            case DATE_TIME -> described.put("format", "date-time");
            default -> {}
        }
        PropertyTexts.unit(property).ifPresent(unit -> {
            described.put("x-ogc-unit", unit);
            described.put("x-ogc-unitLang", "UCUM");
        });
        if (!property.allowed().isEmpty()) {
            described.put("enum", property.allowed());
        }
        return described;
    }
}
