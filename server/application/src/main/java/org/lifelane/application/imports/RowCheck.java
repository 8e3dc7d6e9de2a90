package org.lifelane.application.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/** Holds rows that come without their file, from another program, to what rows of files are held to. */
final class RowCheck {
    /** What OpenStreetMap's own reader has read is left as it is. */
    private static final Pattern OPENSTREETMAP = Pattern.compile("(?:node|way|relation)/\\d.*");

    private RowCheck() {}

    /**
     * The same rows, their words and vehicles by the names that the layers use.
     *
     * @param vehicles names that stations may list
     * @throws FaultyInputException with every row whose id repeats, whose geometry is not sound, or whose attributes are
     *     not what a file's could be
     */
    static ImportBatch checked(ImportBatch batch, Set<String> vehicles) {
        List<Fault> faults = new ArrayList<>();
        Map<LayerSchema, List<Feature>> read = new LinkedHashMap<>();
        batch.rows().forEach((schema, rows) -> {
            Ids ids = new Ids(schema.name());
            GeometryCheck geometries = new GeometryCheck(schema, ReadLimits.ofEnvironment());
            AttributeValues values = new AttributeValues(schema, vehicles);
            List<Feature> checked = new ArrayList<>();
            for (Feature row : rows) {
                try {
                    ids.take(row.id(), row.id());
                    if (row.geometry().isPresent()) {
                        geometries.checked(row.shape(), CoordinateReference.WGS84);
                    }
                    checked.add(checked(values, schema, row));
                } catch (Unread unread) {
                    faults.add(new Fault(schema.name(), row.id(), unread.code(), unread.arguments()));
                }
            }
            read.put(schema, checked);
        });
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return new ImportBatch(read, batch.replace());
    }

    private static Feature checked(AttributeValues values, LayerSchema schema, Feature row) throws Unread {
        if (schema.internal() || OPENSTREETMAP.matcher(row.id()).matches()) {
            return row;
        }
        Map<String, Object> attributes = new LinkedHashMap<>(row.attributes());
        for (LayerSchema.Attribute attribute : schema.attributes()) {
            Object value = attributes.get(attribute.name());
            if (value != null) {
                Optional<Object> known = values.read(attribute, attribute.name(), value, Optional.empty());
                known.ifPresentOrElse(
                        same -> attributes.put(attribute.name(), same), () -> attributes.remove(attribute.name()));
            }
        }
        return new Feature(row.id(), row.geometry(), attributes);
    }
}
