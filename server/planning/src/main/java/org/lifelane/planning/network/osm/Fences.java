package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.procedures.LongProcedure;
import com.graphhopper.reader.ReaderWay;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nodes of fences, walls and other barriers drawn as a line, each with the last such line that it belongs to. */
final class Fences {
    private final Map<Long, LongArrayList> nodesOfWay = new LinkedHashMap<>();
    private final LongLongHashMap wayOfNode = new LongLongHashMap();

    /** Whether a way stands across a road that it meets. */
    static boolean is(Tags tags) {
        return tags.word("barrier").filter(word -> !RoadWords.opening(word)).isPresent();
    }

    void add(ReaderWay way) {
        nodesOfWay.put(way.getId(), way.getNodes());
    }

    void remove(long way) {
        nodesOfWay.remove(way);
    }

    /** Called once, after the last line and before the first question. */
    void close() {
        nodesOfWay.forEach((way, nodes) -> nodes.forEach((LongProcedure) node -> wayOfNode.put(node, way)));
        nodesOfWay.clear();
    }

    boolean has(long node) {
        return wayOfNode.containsKey(node);
    }

    /** The line that a node {@linkplain #has belongs to}: {@code way/ID}. */
    String at(long node) {
        return "way/" + wayOfNode.get(node);
    }
}
