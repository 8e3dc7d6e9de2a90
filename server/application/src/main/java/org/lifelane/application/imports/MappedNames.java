package org.lifelane.application.imports;

import java.util.Map;
import org.lifelane.application.imports.values.ColumnNames;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema;

/** The attributes that {@code --map NAME=COLUMN} names. */
final class MappedNames {
    private MappedNames() {}

    /** @throws FaultyInputException if the layer has no such attribute */
    static void check(ColumnNames names, Map<String, String> columns, LayerSchema schema) {
        for (String attribute : columns.keySet()) {
            if (!names.known(attribute)) {
                throw new FaultyInputException(Fault.of(
                        "",
                        "--map " + attribute,
                        "map.unknown",
                        schema.name(),
                        "id, lon, lat, geometry, evidence, "
                                + String.join(
                                        ", ",
                                        schema.attributes().stream()
                                                .map(LayerSchema.Attribute::name)
                                                .toList())));
            }
        }
    }
}
