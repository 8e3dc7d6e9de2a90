package org.lifelane.application.imports.sources;

import java.nio.file.Files;
import org.lifelane.planning.inventory.LayerSchema;

/** The right source for a file. */
public final class Sources {
    private Sources() {}

    /**
     * The file itself.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if there is no such file
     */
    public static SourceFile existing(SourceFile file) {
        if (Files.isDirectory(file.path())) {
            throw file.fault("file.folder");
        }
        if (!Files.exists(file.path())) {
            throw file.fault("file.absent");
        }
        return file;
    }

    /** @throws org.lifelane.planning.inventory.FaultyInputException if the file is of no known form */
    public static RowSource open(SourceFile file, LayerSchema schema) {
        return switch (file.extension()) {
            case "geojson", "json", "ndjson", "geojsonl", "geojsons" -> new GeoJsonSource(file);
            case "csv", "tsv", "txt" -> new CsvSource(file);
            default -> throw file.fault("form.unknown", file.extension());
        };
    }
}
