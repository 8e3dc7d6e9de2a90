package org.lifelane.application.imports.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The days of a {@code .dbf}. Its reader makes a day of whatever stands there, the zeros that other programs write for none
 * among it (the year −1), and days that no month has. So dates are read as the texts that they are in the file.
 */
final class DbfDates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String NONE = "[0\\s\\x00]*";

    private static final int VERSION = 7;
    /** Its fields are described at another length; no Shapefile has it. */
    private static final int DBASE_7 = 4;

    private static final int HEADER_LENGTH_AT = 8;
    private static final int FIELDS_AT = 32;
    private static final int FIELD_LENGTH = 32;
    private static final int TYPE_AT = 11;
    private static final int END_OF_FIELDS = 0x0D;

    private final InputStream asTexts;
    private final BitSet columns;

    private DbfDates(InputStream asTexts, BitSet columns) {
        this.asTexts = asTexts;
        this.columns = columns;
    }

    /** @param table from its first byte on */
    static DbfDates of(InputStream table) throws IOException {
        byte[] start = table.readNBytes(FIELDS_AT);
        int length = start.length < FIELDS_AT || (start[0] & VERSION) == DBASE_7
                ? 0
                : start[HEADER_LENGTH_AT] & 0xFF | (start[HEADER_LENGTH_AT + 1] & 0xFF) << 8;
        byte[] fields = table.readNBytes(Math.max(0, length - FIELDS_AT));
        BitSet columns = new BitSet();
        for (int at = 0; at + TYPE_AT < fields.length && fields[at] != END_OF_FIELDS; at += FIELD_LENGTH) {
            if (fields[at + TYPE_AT] == 'D') {
                fields[at + TYPE_AT] = 'C';
                columns.set(at / FIELD_LENGTH);
            }
        }
        byte[] header = Arrays.copyOf(start, start.length + fields.length);
        System.arraycopy(fields, 0, header, start.length, fields.length);
        return new DbfDates(new SequenceInputStream(new ByteArrayInputStream(header), table), columns);
    }

    /** The table with its dates as texts. */
    InputStream asTexts() {
        return asTexts;
    }

    /**
     * Writes the days of a row as ISO 8601; what is no day stays as it stands, to be refused.
     *
     * @param row of which the first cell says whether it is deleted
     */
    void read(@Nullable Object[] row) {
        columns.stream()
                .map(column -> column + 1)
                .filter(cell -> cell < row.length)
                .forEach(cell -> {
                    if (row[cell] instanceof String text) {
                        row[cell] = text.matches(NONE) ? null : day(text);
                    }
                });
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY).toString();
        } catch (DateTimeException noDay) {
            return text;
        }
    }
}
