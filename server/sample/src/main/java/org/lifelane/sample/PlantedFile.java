package org.lifelane.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list of planted troubles as CSV, against which what the rules find is counted. */
final class PlantedFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("layer", "id", "trouble", "related_id", "detail")
            .setRecordSeparator('\n')
            .get();

    private PlantedFile() {}

    static void write(Path file, Iterable<Trouble> troubles) throws IOException {
        try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT)) {
            for (Trouble trouble : troubles) {
                csv.printRecord(List.of(
                        trouble.layer().file(), trouble.id(), trouble.trouble(), trouble.related(), trouble.detail()));
            }
        }
    }
}
