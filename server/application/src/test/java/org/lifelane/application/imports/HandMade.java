package org.lifelane.application.imports;

import static org.lifelane.application.imports.Reading.write;

import java.nio.file.Path;
import java.util.Locale;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.inventory.Fault;

/** Small files of a few rows, written row by row, and a fault as an English reader is told it. */
final class HandMade {
    private HandMade() {}

    /** One feature a line, from line 2 on. */
    static Path geojson(Path folder, String... features) {
        return write(
                folder,
                "layer.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n");
    }

    static String feature(String id, String type, String coordinates, String properties) {
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    static String point(String id, String coordinates) {
        return feature(id, "Point", coordinates, "");
    }

    static Path csv(Path folder, String... lines) {
        return write(folder, "layer.csv", String.join("\n", lines) + "\n");
    }

    static String english(Fault fault) {
        return new FaultTexts(Locale.ENGLISH).line(fault);
    }
}
