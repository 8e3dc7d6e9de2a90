package org.lifelane.application.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.messages.FaultTexts;

/** The rows that were set aside, as a table beside the file they came from: their own columns, place, and reason. */
public final class RefusedRows {
    private static final String PLACE = "refused_at";
    private static final String REASON = "refused_because";

    private RefusedRows() {}

    /** {@code NAME.refused.csv} for {@code NAME.geojson}. */
    public static Path beside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.', 1);
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".refused.csv");
    }

    public static void write(List<RefusedRow> rows, FaultTexts texts, Writer out) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.values().keySet()));
        List<String> header = new ArrayList<>(columns);
        header.add(PLACE);
        header.add(REASON);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(new String[0]))
                .get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (RefusedRow row : rows) {
                List<String> cells = columns.stream()
                        .map(column -> row.values().containsKey(column)
                                ? AttributeValues.plainText(row.values().get(column))
                                : "")
                        .collect(Collectors.toCollection(ArrayList::new));
                cells.add(row.faults().get(0).place());
                cells.add(row.faults().stream().map(texts::text).collect(Collectors.joining(" | ")));
                printer.printRecord(cells);
            }
        }
    }
}
