package org.lifelane.application.imports.sources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Geometry;

/**
 * One row as its file has it.
 *
 * @param place the line, row or feature by which a person finds it in the file
 * @param id that the form itself gives a row, apart from its columns
 * @param geometry in the file's own reference
 * @param geometryFault why the geometry could not be read; then {@code geometry} is empty
 * @param values by column; {@code String}, {@code Double} or {@code Boolean}; nothing where a cell is empty
 */
public record RawRow(
        String place,
        Optional<String> id,
        Optional<Geometry> geometry,
        Optional<Unread> geometryFault,
        Map<String, Object> values) {

    public RawRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** How a geometry is read where that can fail. */
    interface GeometryReading {
        Optional<Geometry> read() throws Unread;
    }

    static RawRow of(String place, Optional<String> id, GeometryReading geometry, Map<String, Object> values) {
        try {
            return new RawRow(place, id, geometry.read(), Optional.empty(), values);
        } catch (Unread unread) {
            return new RawRow(place, id, Optional.empty(), Optional.of(unread), values);
        }
    }
}
