package org.lifelane.application.imports.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of {@code gis-data/words}, which a district may replace. */
final class DataTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private DataTable() {}

    static List<CSVRecord> rows(String name) {
        String resource = "gis-data/words/" + name;
        try (InputStream stream = DataTable.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            try (CSVParser parser = CSVParser.builder()
                    .setReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .setFormat(FORMAT)
                    .get()) {
                return parser.getRecords();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
