package org.lifelane.application.imports;

import java.util.HashMap;
import java.util.Map;
import org.lifelane.application.imports.values.Unread;

/** The ids of one file: each once, made from the row's number where the file gives none. */
final class Ids {
    private final String layer;
    private final Map<String, String> places = new HashMap<>();
    private long made;

    Ids(String layer) {
        this.layer = layer;
    }

    /** @throws Unread if another row has the id already; it names both places */
    void take(String id, String place) throws Unread {
        String first = places.putIfAbsent(id, place);
        if (first != null) {
            throw new Unread("id.twice", id, first);
        }
    }

    /** The same for the same row each time the file is read. */
    String make(long row) {
        made++;
        return layer + "-" + row;
    }

    /** How many ids were made. */
    long made() {
        return made;
    }
}
