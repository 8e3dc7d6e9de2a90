package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.lifelane.planning.inventory.LayerSchema;

/** The sheet of an Excel workbook that bears the layer's name, else its first; a title above the header is passed over. */
public final class XlsxSource implements RowSource {
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
                read(rows.filter(row -> filled(row) > 0).iterator(), sink);
            }
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
        if (sheets.isEmpty()) {
            throw file.fault("file.empty");
        }
        if (sheets.size() > 1) {
            sink.notice("xlsx.first-sheet", sheets.get(0).getName(), sheets.size());
        }
        return sheets.get(0);
    }

    private void read(Iterator<Row> rows, RowSink sink) {
        if (!rows.hasNext()) {
            throw file.fault("file.empty");
        }
        Row header = rows.next();
        Optional<Row> held = Optional.empty();
        while (filled(header) == 1 && rows.hasNext() && held.isEmpty()) {
            Row next = rows.next();
            if (filled(next) > 1) {
                header = next;
            } else {
                held = Optional.of(next);
            }
        }
        List<String> columns = Header.of(file, texts(header));
        sink.columns(columns);
        held.ifPresent(row -> hand(row, columns, sink));
        while (rows.hasNext()) {
            hand(rows.next(), columns, sink);
        }
    }

    private static void hand(Row row, List<String> columns, RowSink sink) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean beyond = false;
        for (Cell cell : row) {
            Optional<Object> value = cell == null ? Optional.empty() : XlsxCell.value(cell);
            if (value.isPresent() && cell != null) {
                beyond |= cell.getColumnIndex() >= columns.size();
                values.put(
                        cell.getColumnIndex() < columns.size()
                                ? columns.get(cell.getColumnIndex())
                                : "#" + (cell.getColumnIndex() + 1),
                        value.get());
            }
        }
        RawRow raw = RawRow.of(Integer.toString(row.getRowNum()), Optional.empty(), Optional::empty, values);
        if (beyond) {
            sink.broken(raw, "xlsx.beyond-header", columns.size());
        } else {
            sink.row(raw);
        }
    }

    private static long filled(Row row) {
        return row.stream()
                .filter(cell -> cell != null && XlsxCell.value(cell).isPresent())
                .count();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i)
                    .flatMap(XlsxCell::value)
                    .map(Object::toString)
                    .orElse(""));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }
}
