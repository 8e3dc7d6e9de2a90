package org.lifelane.application.imports.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV with a header; its delimiter, comma, semicolon or tab, is the one that the header has most of. */
public final class CsvSource implements RowSource {
    private static final int HEADER_CHARACTERS = 1 << 16;

    private final SourceFile file;

    public CsvSource(SourceFile file) {
        this.file = file;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        TextFile.read(file, sink, reader -> read(reader, sink));
    }

    private void read(Reader reader, RowSink sink) throws IOException {
        BufferedReader buffered = new BufferedReader(reader, HEADER_CHARACTERS);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Delimiter.of(head(buffered)))
                // Empty lines count when a person looks for a line.
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(buffered).setFormat(format).get()) {
            List<String> columns = List.of();
            long before = 0;
            for (CSVRecord row : parser) {
                String line = Long.toString(before + 1);
                before = parser.getCurrentLineNumber();
                if (blank(row)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = Header.of(file, row.toList());
                    sink.columns(columns);
                } else {
                    hand(row, line, columns, sink);
                }
            }
            if (columns.isEmpty()) {
                throw file.fault("file.empty");
            }
        } catch (UncheckedIOException wrapped) {
            // The parser's own fault; the characters have been tried before.
            String message = String.valueOf(wrapped.getMessage());
            // A quote that nothing closes before the end of the file is what is left of a truncated one.
            throw message.contains("EOF") ? file.fault("file.truncated") : file.fault("csv.malformed", message);
        }
    }

    private static String head(BufferedReader reader) throws IOException {
        reader.mark(HEADER_CHARACTERS);
        char[] head = new char[HEADER_CHARACTERS - 1];
        int length = Math.max(0, reader.read(head));
        reader.reset();
        return new String(head, 0, length);
    }

    private static boolean blank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static void hand(CSVRecord row, String line, List<String> columns, RowSink sink) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            if (!row.get(i).isBlank()) {
                values.put(columns.get(i), row.get(i).strip());
            }
        }
        RawRow raw = RawRow.of(line, Optional.empty(), Optional::empty, values);
        if (row.size() == columns.size()) {
            sink.row(raw);
        } else {
            sink.broken(raw, "csv.row-length", row.size(), columns.size());
        }
    }
}
