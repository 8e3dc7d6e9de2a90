package org.lifelane.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every file of the sample: {@code GenerateSample FOLDER}. */
public final class GenerateSample {

    private GenerateSample() {}

    /**
     * @param args the folder to write into, {@code gis-data/liangping} from the project's root
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("give the folder to write into, for example gis-data/liangping");
        }
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        Inventory inventory = District.build().inventory();
        Files.createDirectories(folder);
        for (Layer layer : Layer.values()) {
            GeoJsonFile.write(folder.resolve(layer.file() + ".geojson"), layer, inventory.rows(layer));
        }
        PlantedFile.write(folder.resolve("planted.csv"), inventory.troubles());
    }
}
