package org.lifelane.application.imports.sources;

import java.io.IOException;
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

    /**
     * @param schema by whose name a table is chosen where the file has several
     * @throws org.lifelane.planning.inventory.FaultyInputException if the file is of no known form, or of another than its
     *     name says
     */
    public static RowSource open(SourceFile file, LayerSchema schema) throws IOException {
        Form form = Form.promised(file).orElseThrow(() -> unknown(file));
        form.check(file);
        return switch (form) {
            case GEOJSON -> new GeoJsonSource(file);
            case CSV -> new CsvSource(file);
            case XLSX -> new XlsxSource(file, schema);
            case GEOPACKAGE -> new GeoPackageSource(file, schema);
            case SHAPEFILE -> new ShapefileSource(file);
            case ARCHIVE -> new ArchiveSource(file, schema);
        };
    }

    private static RuntimeException unknown(SourceFile file) {
        return switch (file.extension()) {
            case "xls" -> file.fault("form.xls");
            case "dbf", "prj", "shx", "cpg" -> file.fault("form.beside-shp", file.extension());
            default -> file.fault("form.unknown", file.extension());
        };
    }
}
