package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongLongHashMap;
import com.graphhopper.reader.ReaderWay;

/** The nodes of fences, walls and other barriers drawn as a line, each with the last such line that it belongs to. */
final class Fences {
    private static final String DITCH = "ditch";

    private final LongLongHashMap wayOfNode = new LongLongHashMap();

    /** Whether a way stands across a road that it meets. */
    static boolean is(Tags tags) {
        return tags.word("barrier")
                .filter(word -> !RoadWords.opening(word) && !word.equals(DITCH))
                .isPresent();
    }

    void add(ReaderWay way) {
        way.getNodes()
                .forEach((com.carrotsearch.hppc.procedures.LongProcedure) node -> wayOfNode.put(node, way.getId()));
    }

    void remove(long way) {
        wayOfNode.removeAll((node, its) -> its == way);
    }

    boolean has(long node) {
        return wayOfNode.containsKey(node);
    }

    /** The line that a node {@linkplain #has belongs to}: {@code way/ID}. */
    String at(long node) {
        return "way/" + wayOfNode.get(node);
    }
}
