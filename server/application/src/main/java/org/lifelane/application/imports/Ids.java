package org.lifelane.application.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.inventory.Keys;

/**
 * The ids of one file: each once, made from the file's name and the row's number where the file gives none. So rows of two
 * files do not take each other for their own, and the same file read again brings the same ids.
 */
final class Ids {
    private static final Pattern FOLDERS_AND_ENDING = Pattern.compile("^.*[/\\\\]|\\.[^.]*(\\.gz)?$");

    private static final Pattern ROW = Pattern.compile("\\d+");

    private final String prefix;
    private final Map<String, String> places = new HashMap<>();
    private long made;

    /** @param file as messages show it */
    Ids(String file) {
        String bare = FOLDERS_AND_ENDING.matcher(file).replaceAll("");
        this.prefix = bare.isEmpty() ? file : bare;
    }

    /** @throws Unread if another row has the id already; it names both places */
    void take(String id, String place) throws Unread {
        String first = places.putIfAbsent(Keys.of(id), place);
        if (first != null) {
            throw new Unread(ROW.matcher(first).matches() ? "id.twice-row" : "id.twice", id, first);
        }
    }

    /** The same for the same row each time the file is read. */
    String make(long row) {
        made++;
        return prefix + "-" + row;
    }

    /** What stands before the number in ids that are made. */
    String prefix() {
        return prefix;
    }

    /** How many ids were made. */
    long made() {
        return made;
    }
}
