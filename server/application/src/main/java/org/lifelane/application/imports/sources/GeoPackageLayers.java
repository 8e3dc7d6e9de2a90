package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** The layers that a GeoPackage holds a table of. */
public final class GeoPackageLayers {
    private GeoPackageLayers() {}

    /** @throws org.lifelane.planning.inventory.FaultyInputException if the file is no GeoPackage, or holds none */
    public static List<LayerSchema> of(SourceFile file) throws IOException {
        if (!Form.promised(file).equals(Optional.of(Form.GEOPACKAGE))) {
            throw file.fault("form.one-layer");
        }
        Form.GEOPACKAGE.check(file);
        try (Connection connection = GeoPackageSource.open(file.path())) {
            List<String> names = GeoPackageTable.names(connection);
            List<LayerSchema> layers = Layers.open().stream()
                    .filter(schema -> names.contains(schema.table()) || names.contains(schema.name()))
                    .toList();
            if (layers.isEmpty()) {
                throw file.fault("gpkg.no-layer", String.join(", ", names));
            }
            return layers;
        } catch (SQLException broken) {
            throw file.fault("gpkg.malformed", String.valueOf(broken.getMessage()));
        }
    }
}
