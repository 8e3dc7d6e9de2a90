package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Sheet;

/** The merged cells of a sheet, which the library does not read: only the first cell of each holds what all of it shows. */
final class XlsxMerges {
    private final List<Merge> merges;

    private XlsxMerges(List<Merge> merges) {
        this.merges = List.copyOf(merges);
    }

    /**
     * One block of cells, all bounds inclusive, rows from 1 and columns from 0.
     *
     * @param name as Excel writes it, {@code G2:G4}
     */
    record Merge(String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        static Merge of(String name) {
            String[] corners = name.split(":", -1);
            CellAddress first = new CellAddress(corners[0]);
            CellAddress last = new CellAddress(corners[corners.length - 1]);
            return new Merge(name, first.getRow() + 1, last.getRow() + 1, first.getColumn(), last.getColumn());
        }

        boolean spansRow(int row) {
            return row >= firstRow && row <= lastRow;
        }

        boolean spansColumn(int column) {
            return column >= firstColumn && column <= lastColumn;
        }

        boolean severalColumns() {
            return lastColumn > firstColumn;
        }
    }

    /** Those of one sheet of a workbook. */
    static XlsxMerges of(SourceFile file, Sheet sheet) throws IOException {
        List<Merge> merges = new ArrayList<>();
        try (XlsxParts parts = new XlsxParts(file)) {
            Optional<String> part = parts.sheet(sheet);
            if (part.isPresent()) {
                parts.read(part.get(), element -> {
                    if (element.getLocalName().equals("mergeCell")) {
                        merges.add(Merge.of(String.valueOf(element.getAttributeValue(null, "ref"))));
                    }
                });
            }
        } catch (XMLStreamException malformed) {
            throw file.fault("xlsx.malformed", String.valueOf(malformed.getMessage()));
        }
        return new XlsxMerges(merges);
    }

    /** Those that reach into a row. */
    List<Merge> in(int row) {
        return merges.stream().filter(merge -> merge.spansRow(row)).toList();
    }
}
