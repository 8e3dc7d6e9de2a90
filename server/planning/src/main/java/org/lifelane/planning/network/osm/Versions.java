package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongIntHashMap;

/** Which version of each object counts: the newest; of two of the same the first, unless the second is deleted. */
final class Versions {
    enum Verdict {
        FIRST,
        /** Stands for one that was seen before. */
        NEWER,
        REPEATED,
        OUTDATED
    }

    private static final int UNSEEN = -1;

    private final LongIntHashMap newest = new LongIntHashMap();

    Verdict of(OsmObject object) {
        long id = object.element().getId();
        int known = newest.getOrDefault(id, UNSEEN);
        if (object.version() > known || object.version() == known && !object.there()) {
            newest.put(id, object.version());
            return known == UNSEEN ? Verdict.FIRST : Verdict.NEWER;
        }
        return object.version() == known ? Verdict.REPEATED : Verdict.OUTDATED;
    }
}
