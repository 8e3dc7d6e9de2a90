package org.lifelane.application.exports;

import java.io.Closeable;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a feature collection by RFC 7946, feature by feature: WGS 84 longitude and latitude, rings right-handed.
 * Properties are texts, numbers, truths, nulls, and lists and maps of these; a {@link BigDecimal} keeps its decimals.
 */
public final class GeoJsonWriter implements Closeable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    /** Beyond it a double no longer tells whole numbers apart. */
    private static final double WHOLE = 1L << 53;

    private final JsonGenerator json;
    private final GeoJsonGeometries geometries;

    /** @param out closed with the collection */
    public GeoJsonWriter(Writer out) {
        this(out, Map.of());
    }

    /** @param members of the collection itself, beside its features */
    public GeoJsonWriter(Writer out, Map<String, ? extends @Nullable Object> members) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        geometries = new GeoJsonGeometries(json);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        members.forEach(this::member);
        json.writeArrayPropertyStart("features");
    }

    public void feature(Feature feature) {
        feature(Optional.of(feature.id()), feature.geometry(), feature.attributes());
    }

    /** @param geometry WGS 84; {@code null} is written where there is none */
    public void feature(
            Optional<String> id, Optional<Geometry> geometry, Map<String, ? extends @Nullable Object> properties) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        id.ifPresent(name -> json.writeStringProperty("id", name));
        json.writeName("geometry");
        geometry.ifPresentOrElse(geometries::write, json::writeNull);
        json.writeObjectPropertyStart("properties");
        properties.forEach(this::member);
        json.writeEndObject();
        json.writeEndObject();
        // A line each, so that a person finds a feature by the number of its line.
        json.writeRaw('\n');
    }

    private void member(String name, @Nullable Object value) {
        json.writeName(name);
        value(value);
    }

    private void value(@Nullable Object value) {
        if (value == null || (value instanceof Double number && !Double.isFinite(number))) {
            json.writeNull();
        } else if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < WHOLE) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> member(String.valueOf(name), member));
            json.writeEndObject();
        } else if (value instanceof Iterable<?> elements) {
            json.writeStartArray();
            elements.forEach(this::value);
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
