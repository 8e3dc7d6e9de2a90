package org.lifelane.application.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/** Attributes on which answers turn and that are unknown in too many rows, by {@code gis-data/checks/attributes.csv}. */
final class UnknownAttributes {
    private static final String TABLE = "gis-data/checks/attributes.csv";

    private record Tolerance(String layer, String attribute, double percent) {}

    private final List<Tolerance> tolerances = new ArrayList<>();

    UnknownAttributes() {
        try (InputStream stream = UnknownAttributes.class.getClassLoader().getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser parser = CSVParser.builder()
                    .setReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .setFormat(format)
                    .get()) {
                for (CSVRecord row : parser) {
                    tolerances.add(new Tolerance(
                            row.get("layer"), row.get("attribute"), Double.parseDouble(row.get("tolerated_pct"))));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
    }

    List<Finding> check(LayerSchema schema, List<Feature> rows) {
        List<Finding> findings = new ArrayList<>();
        for (Tolerance tolerance : tolerances) {
            if (tolerance.layer.equals(schema.name()) && !rows.isEmpty()) {
                long unknown = rows.stream()
                        .filter(row -> !row.attributes().containsKey(tolerance.attribute))
                        .count();
                if (100.0 * unknown > tolerance.percent * rows.size()) {
                    findings.add(Finding.of(
                            schema.name(),
                            "attribute.unknown",
                            tolerance.attribute,
                            unknown,
                            rows.size(),
                            Math.round(100.0 * unknown / rows.size())));
                }
            }
        }
        return findings;
    }
}
