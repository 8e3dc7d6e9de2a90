package org.lifelane.planning.network.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderElement.Type;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMFileHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.openstreetmap.osmosis.osmbinary.BinaryParser;
import org.openstreetmap.osmosis.osmbinary.Osmformat;
import org.openstreetmap.osmosis.osmbinary.file.BlockInputStream;
import org.openstreetmap.osmosis.osmbinary.file.FileBlock;

/** The objects of an {@code .osm.pbf} file, with their versions and whether the history deleted them. */
final class PbfObjects extends BinaryParser {
    private static final Set<String> FEATURES = Set.of("OsmSchema-V0.6", "DenseNodes", "HistoricalInformation");

    private final Set<Type> kinds;
    private final Consumer<OsmObject> taker;

    private PbfObjects(Set<Type> kinds, Consumer<OsmObject> taker) {
        this.kinds = kinds;
        this.taker = taker;
    }

    static void read(InputStream in, Set<Type> kinds, Consumer<OsmObject> taker) throws IOException {
        new BlockInputStream(in, new PbfObjects(kinds, taker)).process();
    }

    @Override
    public void handleBlock(FileBlock block) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was interrupted");
        }
        try {
            if (block.getType().equals("OSMHeader")) {
                parse(Osmformat.HeaderBlock.parseFrom(block.getData()));
            } else if (block.getType().equals("OSMData")) {
                parse(Osmformat.PrimitiveBlock.parseFrom(block.getData()));
            }
        } catch (InvalidProtocolBufferException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Override
    protected void parse(Osmformat.HeaderBlock header) {
        for (String feature : header.getRequiredFeaturesList()) {
            if (!FEATURES.contains(feature)) {
                throw new UncheckedIOException(new IOException(feature));
            }
        }
        if (kinds.contains(Type.FILEHEADER) && header.hasOsmosisReplicationTimestamp()) {
            OSMFileHeader date = new OSMFileHeader();
            date.setTag(
                    "timestamp",
                    Instant.ofEpochSecond(header.getOsmosisReplicationTimestamp())
                            .toString());
            taker.accept(new OsmObject(date, 0, true));
        }
    }

    @Override
    protected void parseDense(Osmformat.DenseNodes nodes) {
        if (!kinds.contains(Type.NODE)) {
            return;
        }
        Osmformat.DenseInfo info = nodes.getDenseinfo();
        long id = 0;
        long lat = 0;
        long lon = 0;
        int at = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            lat += nodes.getLat(i);
            lon += nodes.getLon(i);
            ReaderNode node = new ReaderNode(OsmIds.of(id), parseLat(lat), parseLon(lon));
            if (nodes.getKeysValsCount() > 0) {
                for (; nodes.getKeysVals(at) != 0; at += 2) {
                    node.setTag(getStringById(nodes.getKeysVals(at)), getStringById(nodes.getKeysVals(at + 1)));
                }
                at++;
            }
            int version = info.getVersionCount() > i ? info.getVersion(i) : 0;
            taker.accept(new OsmObject(node, Math.max(0, version), info.getVisibleCount() <= i || info.getVisible(i)));
        }
    }

    @Override
    protected void parseNodes(List<Osmformat.Node> nodes) {
        if (!kinds.contains(Type.NODE)) {
            return;
        }
        for (Osmformat.Node node : nodes) {
            ReaderNode read = new ReaderNode(OsmIds.of(node.getId()), parseLat(node.getLat()), parseLon(node.getLon()));
            hand(read, node.getKeysList(), node.getValsList(), node.getInfo());
        }
    }

    @Override
    protected void parseWays(List<Osmformat.Way> ways) {
        if (!kinds.contains(Type.WAY)) {
            return;
        }
        for (Osmformat.Way way : ways) {
            ReaderWay read = new ReaderWay(OsmIds.of(way.getId()));
            long ref = 0;
            for (int i = 0; i < way.getRefsCount(); i++) {
                ref += way.getRefs(i);
                read.getNodes().add(OsmIds.of(ref));
            }
            hand(read, way.getKeysList(), way.getValsList(), way.getInfo());
        }
    }

    @Override
    protected void parseRelations(List<Osmformat.Relation> relations) {
        if (!kinds.contains(Type.RELATION)) {
            return;
        }
        for (Osmformat.Relation relation : relations) {
            ReaderRelation read = new ReaderRelation(OsmIds.of(relation.getId()));
            long ref = 0;
            for (int i = 0; i < relation.getMemidsCount(); i++) {
                ref += relation.getMemids(i);
                Type type = Type.valueOf(relation.getTypes(i).name());
                read.add(new ReaderRelation.Member(type, OsmIds.of(ref), getStringById(relation.getRolesSid(i))));
            }
            hand(read, relation.getKeysList(), relation.getValsList(), relation.getInfo());
        }
    }

    private void hand(ReaderElement element, List<Integer> keys, List<Integer> values, Osmformat.Info info) {
        for (int i = 0; i < keys.size(); i++) {
            element.setTag(getStringById(keys.get(i)), getStringById(values.get(i)));
        }
        taker.accept(new OsmObject(element, Math.max(0, info.getVersion()), !info.hasVisible() || info.getVisible()));
    }

    @Override
    public void complete() {
        // Nothing is held back until the end.
    }
}
