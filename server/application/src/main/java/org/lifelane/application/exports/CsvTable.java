package org.lifelane.application.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file by RFC 4180 with a header; a null value is an empty field. */
public final class CsvTable implements Closeable {
    private final CSVPrinter printer;

    /** @param out closed with the table */
    public CsvTable(Writer out, String... header) throws IOException {
        printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(header).get());
    }

    /** One row, in the order of the header. */
    public void row(@org.jspecify.annotations.Nullable Object... values) throws IOException {
        printer.printRecord(values);
    }

    /** Whole milliseconds as seconds with three decimals. */
    public static String seconds(long ms) {
        long rest = Math.abs(ms % 1000);
        String sign = ms < 0 ? "-" : "";
        return sign + Math.abs(ms / 1000) + (rest < 10 ? ".00" : rest < 100 ? ".0" : ".") + rest;
    }

    /** Whole milliseconds as seconds with three decimals; empty where there are none. */
    public static String seconds(OptionalLong ms) {
        return ms.isPresent() ? seconds(ms.getAsLong()) : "";
    }

    /** Metres with three decimals. */
    public static String metres(double metres) {
        return String.format(Locale.ROOT, "%.3f", metres);
    }

    /** A degree with seven decimals: about a centimetre. */
    public static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.7f", degrees);
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
