package org.lifelane.application.imports.sources;

import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of a Shapefile, {@code .dbf}, with its rows that are marked as deleted. */
final class ShapefileTable {
    /** Every byte is a character, so that the bytes can be had back once the encoding is known. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final int HEAD = 12;
    private static final int ROWS_AT = 4;
    private static final int HEADER_LENGTH_AT = 8;
    private static final int ROW_LENGTH_AT = 10;

    private final List<String> columns;
    private final List<Object[]> rows;
    private final Charset charset;

    private ShapefileTable(List<String> columns, List<Object[]> rows, Charset charset) {
        this.columns = columns;
        this.rows = rows;
        this.charset = charset;
    }

    static ShapefileTable none() {
        return new ShapefileTable(List.of(), List.of(), StandardCharsets.UTF_8);
    }

    static ShapefileTable read(SourceFile shp, Path dbf, Optional<Path> cpg, RowSink sink) throws IOException {
        SourceFile file = shp.at(dbf, sibling(shp.name(), dbf));
        checkWhole(file);
        List<String> columns = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(dbf), 1 << 16)) {
            DbfDates dates = DbfDates.of(stream);
            DBFReader reader = new DBFReader(dates.asTexts(), BYTES, true);
            for (int i = 0; i < reader.getFieldCount(); i++) {
                columns.add(reader.getField(i).getName());
            }
            for (Object[] row = reader.nextRecord(); row != null; row = reader.nextRecord()) {
                dates.read(row);
                rows.add(row);
            }
        } catch (DBFException malformed) {
            throw file.fault("dbf.malformed", String.valueOf(malformed.getMessage()));
        }
        Charset charset = DbfEncoding.of(file, cpg, texts(columns, rows), sink);
        columns.replaceAll(name -> decoded(name, charset).strip());
        return new ShapefileTable(columns, rows, charset);
    }

    private static void checkWhole(SourceFile file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file.path())) {
            head = stream.readNBytes(HEAD);
        }
        ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (head.length < HEAD
                || Files.size(file.path())
                        < (header.getShort(HEADER_LENGTH_AT) & 0xFFFF)
                                + (header.getInt(ROWS_AT) & 0xFFFFFFFFL) * (header.getShort(ROW_LENGTH_AT) & 0xFFFF)) {
            throw file.fault("file.truncated");
        }
    }

    private static String sibling(String name, Path dbf) {
        String ending = dbf.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.')) + ending.substring(ending.lastIndexOf('.'));
    }

    private static List<byte[]> texts(List<String> columns, List<Object[]> rows) {
        List<byte[]> texts = new ArrayList<>();
        columns.forEach(name -> texts.add(name.getBytes(BYTES)));
        for (Object[] row : rows) {
            for (Object cell : row) {
                if (cell instanceof String text) {
                    texts.add(text.getBytes(BYTES));
                }
            }
        }
        return texts;
    }

    int size() {
        return rows.size();
    }

    /** Whether the row is only marked as deleted; its shape then stands in the file, too. */
    boolean deleted(int row) {
        return row < rows.size() && Boolean.TRUE.equals(rows.get(row)[0]);
    }

    Map<String, Object> values(int row) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (row < rows.size()) {
            Object[] cells = rows.get(row);
            // The first says whether the row is deleted.
            for (int i = 1; i < cells.length; i++) {
                Object value = value(cells[i]);
                if (value != null) {
                    values.put(columns.get(i), value);
                }
            }
        }
        return values;
    }

    private @Nullable Object value(@Nullable Object cell) {
        if (cell instanceof String text) {
            String decoded = decoded(text, charset).replace("\0", "").strip();
            return decoded.isEmpty() ? null : decoded;
        }
        if (cell instanceof Number number) {
            return number.doubleValue();
        }
        return cell instanceof Boolean ? cell : null;
    }

    private static String decoded(String bytes, Charset charset) {
        return new String(bytes.getBytes(BYTES), charset);
    }
}
