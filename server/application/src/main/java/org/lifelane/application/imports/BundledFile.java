package org.lifelane.application.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lifelane.planning.inventory.LayerSchema;

/** Layer files that come with the program, under {@code gis-data/}. */
public final class BundledFile {
    private BundledFile() {}

    /** @param name such as {@code gis-data/vehicles/vehicles.csv} */
    public static ReadResult read(LayerSchema schema, String name) {
        try (InputStream stream = BundledFile.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            Path copy = Files.createTempFile("lifelane", "-" + Path.of(name).getFileName());
            try {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
                return LayerFiles.read(schema, copy, ReadOptions.defaults());
            } finally {
                Files.delete(copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
