package org.lifelane.planning.network.osm;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderElement.Type;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMFileHeader;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** The objects of an {@code .osm} file, with their versions and whether an editor or the history deleted them. */
final class XmlObjects {
    private static final Set<String> CHANGES = Set.of("action", "create", "modify", "delete");

    private final String source;
    private final Set<Type> kinds;
    private final Consumer<OsmObject> taker;
    private final XMLStreamReader xml;

    private XmlObjects(String source, Set<Type> kinds, Consumer<OsmObject> taker, XMLStreamReader xml) {
        this.source = source;
        this.kinds = kinds;
        this.taker = taker;
        this.xml = xml;
    }

    /** @param source the file's name, for faults */
    static void read(InputStream in, String source, Set<Type> kinds, Consumer<OsmObject> taker)
            throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            new XmlObjects(source, kinds, taker, xml).read();
        } finally {
            xml.close();
        }
    }

    private void read() throws XMLStreamException {
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw fault("osm.file.not-osm");
            } else if (event == XMLStreamConstants.START_ELEMENT && !inside) {
                root();
                inside = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                child(xml.getLocalName());
            }
        }
    }

    private void root() {
        String name = xml.getLocalName();
        if (name.equals("osmChange")) {
            throw fault("osm.file.changes");
        } else if (!name.equals("osm")) {
            throw fault("osm.file.not-osm");
        }
        attribute("timestamp").ifPresent(this::date);
    }

    private void date(String date) {
        OSMFileHeader header = new OSMFileHeader();
        header.setTag("timestamp", date);
        if (kinds.contains(Type.FILEHEADER)) {
            taker.accept(new OsmObject(header, 0, true));
        }
    }

    private void child(String name) throws XMLStreamException {
        if (CHANGES.contains(name)) {
            throw fault("osm.file.changes");
        } else if (name.equals("remark")) {
            String remark = xml.getElementText().strip();
            if (remark.toLowerCase(Locale.ROOT).contains("error")) {
                throw fault("osm.file.incomplete", remark);
            }
        } else if (name.equals("node")) {
            object(Type.NODE, node());
        } else if (name.equals("way")) {
            object(Type.WAY, new ReaderWay(id("id")));
        } else if (name.equals("relation")) {
            object(Type.RELATION, new ReaderRelation(id("id")));
        }
    }

    /** A deleted node may have no place. */
    private ReaderNode node() {
        return new ReaderNode(
                id("id"),
                attribute("lat").map(Double::parseDouble).orElse(Double.NaN),
                attribute("lon").map(Double::parseDouble).orElse(Double.NaN));
    }

    private void object(Type kind, ReaderElement element) throws XMLStreamException {
        int version = attribute("version").map(Integer::parseInt).orElse(0);
        boolean there = !attribute("visible").equals(Optional.of("false"))
                && !attribute("action").equals(Optional.of("delete"));
        boolean wanted = kinds.contains(kind);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (wanted) {
                    part(element, xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (wanted) {
            taker.accept(new OsmObject(element, version, there));
        }
    }

    private void part(ReaderElement element, String name) {
        if (name.equals("tag")) {
            element.setTag(required("k"), required("v"));
        } else if (name.equals("nd") && element instanceof ReaderWay way) {
            way.getNodes().add(id("ref"));
        } else if (name.equals("member") && element instanceof ReaderRelation relation) {
            Type type = Type.valueOf(required("type").toUpperCase(Locale.ROOT));
            relation.add(
                    new ReaderRelation.Member(type, id("ref"), attribute("role").orElse("")));
        }
    }

    private long id(String name) {
        return OsmIds.of(Long.parseLong(required(name)));
    }

    private String required(String name) {
        return attribute(name)
                .orElseThrow(() -> fault("osm.file.faulty", "<" + xml.getLocalName() + "> without " + name));
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private FaultyInputException fault(String code, Object... arguments) {
        return new FaultyInputException(
                Fault.of(source, String.valueOf(xml.getLocation().getLineNumber()), code, arguments));
    }
}
