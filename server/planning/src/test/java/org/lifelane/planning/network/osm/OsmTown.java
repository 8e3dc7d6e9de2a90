package org.lifelane.planning.network.osm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/** A hand-made OpenStreetMap file of the test resources, read. */
record OsmTown(OsmExtract extract) {

    static OsmTown read(String name, OsmSelection selection, Path folder) {
        try (InputStream resource = Objects.requireNonNull(OsmTown.class.getResourceAsStream(name))) {
            Path file = folder.resolve(name);
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
            return new OsmTown(OsmFile.read(file, selection));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Feature> rows(LayerSchema layer) {
        return extract.layer(layer).stream().collect(Collectors.toMap(Feature::id, Function.identity()));
    }

    Feature row(LayerSchema layer, String id) {
        return Objects.requireNonNull(rows(layer).get(id), () -> "no row " + id + " in " + layer.name());
    }

    List<Object> note(String code) {
        return extract.notes().stream()
                .filter(note -> note.code().equals(code))
                .map(Fault::arguments)
                .findFirst()
                .orElse(List.of());
    }
}
