package org.lifelane.application.imports.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lifelane.application.imports.sources.XlsxMerges.Merge;

/**
 * The header of a sheet, below its titles. Where cells of its first row are merged it may be several rows high: then the
 * lowest name counts, {@code 净宽} of {@code 尺寸} over {@code 净宽} and {@code 净高}, with those above before it only where
 * that alone would stand twice.
 *
 * @param columns one name a column
 * @param held rows of a table of one column, read in search of a header with more
 */
record XlsxHeader(List<String> columns, List<XlsxRow> held) {
    private static final String BETWEEN = "/";

    /** Reads as many rows as the header takes; rows of one cell above one with more are titles. */
    static XlsxHeader read(SourceFile file, XlsxRow.Reading rows) {
        List<XlsxRow> singles = new ArrayList<>();
        while (rows.peek().filter(row -> row.own().size() == 1).isPresent()) {
            singles.add(rows.next());
        }
        if (!rows.hasNext()) {
            return new XlsxHeader(Header.of(file, names(singles.subList(0, 1))), singles.subList(1, singles.size()));
        }
        List<XlsxRow> header = new ArrayList<>(List.of(rows.next()));
        while (rows.peek().filter(row -> named(header, row)).isPresent()) {
            header.add(rows.next());
        }
        return new XlsxHeader(Header.of(file, names(header)), List.of());
    }

    /** Whether a row names columns, too: a cell of the header reaches into it, or it stands under grouping cells alone. */
    private static boolean named(List<XlsxRow> header, XlsxRow next) {
        XlsxRow last = header.get(header.size() - 1);
        boolean reaches = next.merges().stream().anyMatch(merge -> merge.spansRow(last.number()));
        return reaches
                || next.own().keySet().stream()
                        .allMatch(column -> last.merges().stream()
                                .anyMatch(merge -> merge.severalColumns() && merge.spansColumn(column)));
    }

    private static List<String> names(List<XlsxRow> header) {
        int width = header.stream().mapToInt(XlsxHeader::width).max().orElse(0);
        List<List<String>> levels = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            levels.add(levels(header, column));
        }
        List<String> lowest = levels.stream()
                .map(names -> names.isEmpty() ? "" : names.get(names.size() - 1))
                .toList();
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String name = lowest.get(column);
            boolean alone = lowest.indexOf(name) == lowest.lastIndexOf(name);
            columns.add(alone ? name : String.join(BETWEEN, levels.get(column)));
        }
        return columns;
    }

    private static int width(XlsxRow row) {
        return row.shown().isEmpty() ? 0 : row.shown().lastKey() + 1;
    }

    /** What stands over a column, from the top; a cell that is no group, though over several columns, names the first. */
    private static List<String> levels(List<XlsxRow> header, int column) {
        int lowest = header.get(header.size() - 1).number();
        List<String> names = new ArrayList<>();
        for (XlsxRow row : header) {
            Optional<Merge> merge = row.merges().stream()
                    .filter(block -> block.spansColumn(column))
                    .findFirst();
            if (merge.filter(block -> block.firstColumn() < column && block.lastRow() >= lowest)
                    .isPresent()) {
                continue;
            }
            Object name = row.shown().get(merge.map(Merge::firstColumn).orElse(column));
            if (name != null && !names.contains(name.toString())) {
                names.add(name.toString());
            }
        }
        return names;
    }
}
