package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.LayerSchema;

/** A zip file that holds a Shapefile, or one file of another form. */
public final class ArchiveSource implements RowSource {
    private static final Set<String> LAYERS =
            Set.of("shp", "geojson", "json", "ndjson", "geojsonl", "gpkg", "csv", "xlsx", "xlsm");

    private final SourceFile file;
    private final LayerSchema schema;

    public ArchiveSource(SourceFile file, LayerSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        Path folder = Files.createTempDirectory("lifelane-zip");
        try {
            new Archive(file).unpackTo(folder);
            Path layer = layer(folder);
            SourceFile inside = file.at(layer, file.name() + "/" + folder.relativize(layer));
            Sources.open(inside, schema).read(sink);
        } finally {
            delete(folder);
        }
    }

    private Path layer(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    // The Mac's archiver puts a shadow beside each file.
                    .filter(path -> !path.toString().contains("__MACOSX"))
                    .sorted()
                    .toList();
        }
        List<Path> layers = files.stream().filter(ArchiveSource::isLayer).toList();
        if (layers.isEmpty()) {
            throw file.fault("archive.nothing", names(folder, files));
        }
        if (layers.size() == 1) {
            return layers.get(0);
        }
        List<Path> named = layers.stream().filter(this::bearsName).toList();
        if (named.size() != 1) {
            throw file.fault("archive.several", names(folder, layers));
        }
        return named.get(0);
    }

    private static boolean isLayer(Path path) {
        return LAYERS.contains(extension(path));
    }

    private boolean bearsName(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(schema.name() + ".") || name.startsWith(schema.table() + ".");
    }

    private static String extension(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String names(Path folder, List<Path> files) {
        return files.stream().map(path -> folder.relativize(path).toString()).collect(Collectors.joining(", "));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
