package org.lifelane.application.imports.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The members of one GeoJSON object that matter, in whatever order they come. */
final class GeoJsonObject {
    private String type = "";
    private Optional<String> id = Optional.empty();
    private @Nullable GeoJsonObject crs;
    private @Nullable Object coordinates;
    private @Nullable GeoJsonObject geometry;
    private final List<GeoJsonObject> geometries = new ArrayList<>();
    private Map<String, Object> properties = Map.of();
    private final Set<String> twice = new LinkedHashSet<>();

    /** The object that the parser stands at the beginning of; afterwards it stands at its end. */
    static GeoJsonObject parse(JsonParser parser) {
        GeoJsonObject object = new GeoJsonObject();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            object.take(member, parser);
        }
        return object;
    }

    /** Takes the value that the parser stands at. */
    void take(String member, JsonParser parser) {
        JsonToken token = parser.currentToken();
        switch (member) {
            case "type" -> type = token == JsonToken.VALUE_STRING ? parser.getString() : "";
            case "id" -> id = Optional.ofNullable(JsonValues.scalar(parser)).map(AttributeValues::plainText);
            case "coordinates" -> coordinates = JsonValues.nested(parser);
            case "geometry" -> {
                if (token == JsonToken.START_OBJECT) {
                    geometry = parse(parser);
                } else {
                    parser.skipChildren();
                }
            }
            case "geometries" -> takeGeometries(parser);
            case "properties" -> {
                if (token == JsonToken.START_OBJECT) {
                    properties = JsonValues.properties(parser, twice::add);
                } else {
                    parser.skipChildren();
                }
            }
            case "crs" -> {
                if (token == JsonToken.START_OBJECT) {
                    crs = parse(parser);
                }
            }
            default -> parser.skipChildren();
        }
    }

    private void takeGeometries(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                geometries.add(parse(parser));
            }
        }
    }

    Optional<String> type() {
        return Optional.of(type).filter(name -> !name.isEmpty());
    }

    /** The name in a {@code crs} member. */
    Optional<String> crs() {
        if (crs == null) {
            return Optional.empty();
        }
        Object code = crs.properties.get("code");
        return Optional.of(
                code == null
                        ? crs.properties.getOrDefault("name", crs.type).toString()
                        : "EPSG:" + AttributeValues.plainText(code));
    }

    boolean isFeature() {
        return type.equals("Feature");
    }

    boolean isGeometry() {
        return coordinates != null || type.equals("GeometryCollection");
    }

    /** The feature's own id, or that of its properties: whatever a person can look for. */
    Optional<String> bestId() {
        Object ofProperties = properties.get("id");
        return ofProperties == null ? id : Optional.of(AttributeValues.plainText(ofProperties));
    }

    /** Names that its properties give twice: which value is meant nobody can tell. */
    Optional<String> namedTwice() {
        return twice.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", twice));
    }

    RawRow row(String place) {
        return RawRow.of(place, id, this::shape, properties);
    }

    private Optional<Geometry> shape() throws Unread {
        if (isFeature()) {
            return geometry == null ? Optional.empty() : geometry.shape();
        }
        if (type.equals("GeometryCollection")) {
            List<Geometry> parts = new ArrayList<>();
            for (GeoJsonObject part : geometries) {
                part.shape().ifPresent(parts::add);
            }
            return Optional.of(GeoJsonGeometry.collection(parts));
        }
        if (coordinates == null) {
            throw new Unread("geometry.no-coordinates", type);
        }
        return GeoJsonGeometry.of(type, coordinates);
    }
}
