package org.lifelane.application.imports.sources;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.lifelane.application.imports.sources.XlsxMerges.Merge;

/**
 * A row of a sheet as a person sees it: a merged cell holds for each row that it spans.
 *
 * @param number as Excel counts it, from 1
 * @param own what stands in the row's own cells, by column from 0
 * @param shown the same, and what merged cells from above hold for this row
 * @param merges those that reach into the row
 * @param hidden whether the sheet does not show it, by a filter or by hand
 */
record XlsxRow(
        int number,
        SortedMap<Integer, Object> own,
        SortedMap<Integer, Object> shown,
        List<Merge> merges,
        boolean hidden) {

    /** A merged cell whose value stands in this row under several of the named columns; it may be meant for any of them. */
    Optional<Merge> across(List<String> columns) {
        return merges.stream()
                .filter(merge -> shown.containsKey(merge.firstColumn()))
                .filter(merge -> IntStream.rangeClosed(merge.firstColumn(), merge.lastColumn())
                                .filter(column -> column < columns.size() && Header.named(columns.get(column)))
                                .count()
                        > 1)
                .findFirst();
    }

    /** The rows of a sheet that have something of their own, one after another. */
    static final class Reading implements Iterator<XlsxRow> {
        private final Iterator<Row> rows;
        private final XlsxMerges merges;
        private SortedMap<Integer, Object> above = new TreeMap<>();
        private Optional<XlsxRow> next;

        Reading(Iterator<Row> rows, XlsxMerges merges) {
            this.rows = rows;
            this.merges = merges;
            this.next = advance();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public XlsxRow next() {
            XlsxRow row = next.orElseThrow(NoSuchElementException::new);
            next = advance();
            return row;
        }

        /** The row that comes next, which stays to be read. */
        Optional<XlsxRow> peek() {
            return next;
        }

        private Optional<XlsxRow> advance() {
            while (rows.hasNext()) {
                XlsxRow row = read(rows.next());
                if (!row.own.isEmpty()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        }

        private XlsxRow read(Row row) {
            SortedMap<Integer, Object> own = new TreeMap<>();
            for (Cell cell : row) {
                if (cell != null) {
                    XlsxCell.value(cell).ifPresent(value -> own.put(cell.getColumnIndex(), value));
                }
            }
            List<Merge> spanning = merges.in(row.getRowNum());
            SortedMap<Integer, Object> shown = new TreeMap<>(own);
            SortedMap<Integer, Object> kept = new TreeMap<>();
            for (Merge merge : spanning) {
                int column = merge.firstColumn();
                Object value = (merge.firstRow() == row.getRowNum() ? own : above).get(column);
                if (value != null) {
                    shown.put(column, value);
                    kept.put(column, value);
                }
            }
            above = kept;
            return new XlsxRow(row.getRowNum(), own, shown, spanning, row.isHidden());
        }
    }
}
