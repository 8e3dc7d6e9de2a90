package org.lifelane.application.imports.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.Sheet;

/** The parts of a workbook's archive, for what the library does not read of them. */
final class XlsxParts implements Closeable {
    private static final URI WORKBOOK = URI.create("/xl/workbook.xml");
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final ZipFile archive;

    XlsxParts(SourceFile file) throws IOException {
        this.archive = new ZipFile(file.path().toFile());
    }

    /** Takes what stands in an element, of which the reader is at the start. */
    @FunctionalInterface
    interface Taker {
        void take(XMLStreamReader element) throws XMLStreamException;
    }

    /** The name of the part that holds a sheet. */
    Optional<String> sheet(Sheet sheet) throws IOException, XMLStreamException {
        return related("Id", sheet.getId());
    }

    /** The name of the workbook's part of a kind, such as {@code styles}. */
    Optional<String> ofKind(String kind) throws IOException, XMLStreamException {
        return related("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind)
                .or(() -> Optional.of("xl/" + kind + ".xml"));
    }

    private Optional<String> related(String attribute, String value) throws IOException, XMLStreamException {
        String[] found = new String[1];
        read(RELATIONS, element -> {
            if (element.getLocalName().equals("Relationship")
                    && value.equals(element.getAttributeValue(null, attribute))) {
                found[0] = element.getAttributeValue(null, "Target");
            }
        });
        return Optional.ofNullable(found[0])
                .map(target -> WORKBOOK.resolve(target).getPath().substring(1));
    }

    /** Gives every element of a part, in its order; none where the archive has no such part. */
    void read(String part, Taker taker) throws IOException, XMLStreamException {
        ZipEntry entry = archive.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = archive.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    taker.take(reader);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
