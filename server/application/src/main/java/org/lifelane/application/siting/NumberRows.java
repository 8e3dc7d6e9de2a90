package org.lifelane.application.siting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lifelane.application.imports.ReadLimits;
import org.lifelane.application.imports.sources.CsvSource;
import org.lifelane.application.imports.sources.RawRow;
import org.lifelane.application.imports.sources.RowSink;
import org.lifelane.application.imports.sources.SourceFile;
import org.lifelane.application.imports.sources.Sources;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** A CSV of ids and one number a row. Every fault is collected with its line, and all are thrown together. */
final class NumberRows {
    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final BiConsumer<NumberRows, RawRow> use;
    private List<String> columns = List.of();
    private long rows;

    private NumberRows(String file, BiConsumer<NumberRows, RawRow> use) {
        this.file = file;
        this.use = use;
    }

    /**
     * Reads a file row by row, for a matrix may have millions.
     *
     * @param use is handed the table, to take values and tell faults, and each row
     * @throws FaultyInputException if there was a fault, or no row at all
     */
    static void read(Path path, BiConsumer<NumberRows, RawRow> use) {
        NumberRows table = new NumberRows(path.toString(), use);
        SourceFile source =
                Sources.existing(new SourceFile(path, path.toString(), Optional.empty(), ReadLimits.ofEnvironment()));
        try {
            new CsvSource(source).read(table.new Sink());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        table.check();
    }

    /** The first of some columns that the file has; a fault where it has none of them. */
    String column(String... names) {
        for (String name : names) {
            if (columns.contains(name)) {
                return name;
            }
        }
        throw new FaultyInputException(Fault.of(file, "1", "table.no-column", String.join(", ", names)));
    }

    /** The text of a cell; empty, and a fault, where the cell is. */
    String text(RawRow row, String column) {
        Object value = row.values().get(column);
        if (value == null) {
            faults.add(Fault.of(file, row.place(), "table.empty-cell", column));
            return "";
        }
        return value.toString();
    }

    /** The number of a cell, at least 0; 0, and a fault, where it is none. */
    double number(RawRow row, String column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, with what is no number or out of range
        }
        faults.add(Fault.of(file, row.place(), "table.number", column, text));
        return 0;
    }

    void fault(RawRow row, String code, Object... arguments) {
        faults.add(Fault.of(file, row.place(), code, arguments));
    }

    private void check() {
        if (rows == 0 && faults.isEmpty()) {
            faults.add(Fault.of(file, "", "table.empty"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private final class Sink implements RowSink {
        @Override
        public void columns(List<String> names) {
            columns = List.copyOf(names);
        }

        @Override
        public void reference(String label, Supplier<Optional<CoordinateReference>> known) {
            // a table of numbers has no coordinates
        }

        @Override
        public void row(RawRow row) {
            rows++;
            use.accept(NumberRows.this, row);
        }

        @Override
        public void broken(RawRow row, String code, Object... arguments) {
            faults.add(Fault.of(file, row.place(), code, arguments));
        }

        @Override
        public void notice(String code, Object... arguments) {
            // nothing that a reader of numbers needs
        }
    }
}
