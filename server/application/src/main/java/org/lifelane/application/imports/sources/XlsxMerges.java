package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Sheet;

/** The merged cells of a sheet, which the library does not read: only the first cell of each holds what all of it shows. */
final class XlsxMerges {
    private static final URI WORKBOOK = URI.create("/xl/workbook.xml");

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
        try (ZipFile parts = new ZipFile(file.path().toFile())) {
            Optional<ZipEntry> part = target(parts, sheet.getId()).map(parts::getEntry);
            return new XlsxMerges(
                    part.isEmpty()
                            ? List.of()
                            : attributes(parts, part.get(), "mergeCell", "ref").stream()
                                    .map(Merge::of)
                                    .toList());
        } catch (XMLStreamException malformed) {
            throw file.fault("xlsx.malformed", String.valueOf(malformed.getMessage()));
        }
    }

    /** Those that reach into a row. */
    List<Merge> in(int row) {
        return merges.stream().filter(merge -> merge.spansRow(row)).toList();
    }

    /** The part of the archive that holds the sheet of a relation. */
    private static Optional<String> target(ZipFile parts, String relation) throws IOException, XMLStreamException {
        ZipEntry relations = parts.getEntry("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            return Optional.empty();
        }
        List<String> ids = attributes(parts, relations, "Relationship", "Id");
        int place = ids.indexOf(relation);
        return place < 0
                ? Optional.empty()
                : Optional.of(WORKBOOK.resolve(attributes(parts, relations, "Relationship", "Target")
                                .get(place))
                        .getPath()
                        .substring(1));
    }

    private static List<String> attributes(ZipFile parts, ZipEntry part, String element, String attribute)
            throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> values = new ArrayList<>();
        try (InputStream bytes = parts.getInputStream(part)) {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    values.add(String.valueOf(reader.getAttributeValue(null, attribute)));
                }
            }
        }
        return values;
    }
}
