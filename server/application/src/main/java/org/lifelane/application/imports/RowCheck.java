package org.lifelane.application.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/** Holds rows that come without their file, from another program, to what rows of files are held to. */
final class RowCheck {
    private RowCheck() {}

    /**
     * @param vehicles names that stations may list
     * @throws FaultyInputException with every row whose id repeats, whose geometry is not sound, or whose attributes are
     *     not what a file's could be
     */
    static void check(ImportBatch batch, Set<String> vehicles) {
        List<Fault> faults = new ArrayList<>();
        batch.rows().forEach((schema, rows) -> {
            Ids ids = new Ids(schema.name());
            GeometryCheck geometries = new GeometryCheck(schema, ReadLimits.ofEnvironment());
            AttributeValues values = new AttributeValues(schema, vehicles);
            for (Feature row : rows) {
                try {
                    ids.take(row.id(), row.id());
                    if (row.geometry().isPresent()) {
                        geometries.checked(row.shape(), CoordinateReference.WGS84);
                    }
                    if (!schema.internal()) {
                        check(values, schema, row);
                    }
                } catch (Unread unread) {
                    faults.add(new Fault(schema.name(), row.id(), unread.code(), unread.arguments()));
                }
            }
        });
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private static void check(AttributeValues values, LayerSchema schema, Feature row) throws Unread {
        for (LayerSchema.Attribute attribute : schema.attributes()) {
            Object value = row.attributes().get(attribute.name());
            if (value != null) {
                values.read(attribute, attribute.name(), value, Optional.empty());
            }
        }
    }
}
