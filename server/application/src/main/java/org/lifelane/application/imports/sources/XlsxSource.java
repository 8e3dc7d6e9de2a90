package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.lifelane.application.imports.sources.XlsxMerges.Merge;
import org.lifelane.planning.inventory.LayerSchema;

/** The sheet of an Excel workbook that bears the layer's name, else the first that is shown; titles above the header are passed over. */
public final class XlsxSource implements RowSource {
    /** So many rows are named one by one. */
    private static final int NAMED = 20;

    private final SourceFile file;
    private final LayerSchema schema;

    public XlsxSource(SourceFile file, LayerSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        new Archive(file).check();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(file.path().toFile(), new ReadingOptions(styled(), true))) {
            Sheet sheet = sheet(workbook, sink);
            try (Stream<Row> rows = sheet.openStream()) {
                read(new XlsxRow.Reading(rows.iterator(), XlsxMerges.of(file, sheet)), sink);
            }
            tellStruck(XlsxStrikes.rows(file, sheet), sink);
        } catch (ExcelReaderException | UncheckedIOException malformed) {
            throw file.fault("xlsx.malformed", String.valueOf(malformed.getMessage()));
        }
    }

    /** A workbook may do without styles, and the reader asks for formats in vain there; dates are written with one. */
    private boolean styled() throws IOException {
        try (ZipFile parts = new ZipFile(file.path().toFile())) {
            ZipEntry types = parts.getEntry("[Content_Types].xml");
            return types != null
                    && new String(parts.getInputStream(types).readAllBytes(), StandardCharsets.UTF_8)
                            .contains("spreadsheetml.styles+xml");
        }
    }

    private Sheet sheet(ReadableWorkbook workbook, RowSink sink) {
        List<Sheet> sheets = workbook.getSheets().toList();
        Optional<Sheet> named = sheets.stream()
                .filter(sheet -> sheet.getName().equalsIgnoreCase(schema.name())
                        || sheet.getName().equalsIgnoreCase(schema.table()))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        Sheet first = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .or(() -> sheets.stream().findFirst())
                .orElseThrow(() -> file.fault("file.empty"));
        if (sheets.size() > 1) {
            sink.notice("xlsx.first-sheet", first.getName(), sheets.size());
        }
        return first;
    }

    private void read(XlsxRow.Reading rows, RowSink sink) {
        if (!rows.hasNext()) {
            throw file.fault("file.empty");
        }
        XlsxHeader header = XlsxHeader.read(file, rows);
        sink.columns(header.columns());
        header.held().forEach(row -> hand(row, header.columns(), sink));
        int hidden = 0;
        while (rows.hasNext()) {
            XlsxRow row = rows.next();
            hidden += row.hidden() ? 1 : 0;
            hand(row, header.columns(), sink);
        }
        if (hidden > 0) {
            sink.notice("xlsx.hidden-rows", hidden);
        }
    }

    private static void tellStruck(SortedSet<Integer> rows, RowSink sink) {
        if (!rows.isEmpty()) {
            String first = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            sink.notice("xlsx.struck-rows", rows.size(), rows.size() > NAMED ? first + ", …" : first);
        }
    }

    private static void hand(XlsxRow row, List<String> columns, RowSink sink) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.shown()
                .forEach((column, value) ->
                        values.put(column < columns.size() ? columns.get(column) : "#" + (column + 1), value));
        RawRow raw = RawRow.of(Integer.toString(row.number()), Optional.empty(), Optional::empty, values);
        Optional<Merge> across = row.across(columns);
        if (across.isPresent() && row.own().size() == 1 && row.shown().size() == 1) {
            sink.notice(
                    "xlsx.note-row",
                    row.number(),
                    raw.values().values().iterator().next());
        } else if (across.isPresent()) {
            sink.broken(raw, "xlsx.merged-columns", across.get().name());
        } else if (row.shown().lastKey() >= columns.size()) {
            sink.broken(raw, "xlsx.beyond-header", columns.size());
        } else {
            sink.row(raw);
        }
    }
}
