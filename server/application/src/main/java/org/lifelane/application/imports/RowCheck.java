package org.lifelane.application.imports;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;

/** Holds rows that come without their file, from another program, to what rows of files are held to. */
final class RowCheck {
    private RowCheck() {}

    /** @throws FaultyInputException with every row whose id repeats or whose geometry is not sound */
    static void check(ImportBatch batch) {
        List<Fault> faults = new ArrayList<>();
        batch.rows().forEach((schema, rows) -> {
            Ids ids = new Ids(schema.name());
            GeometryCheck geometries = new GeometryCheck(schema, ReadLimits.ofEnvironment());
            for (Feature row : rows) {
                try {
                    ids.take(row.id(), row.id());
                    if (row.geometry().isPresent()) {
                        geometries.checked(row.shape(), CoordinateReference.WGS84);
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
}
