package org.lifelane.application.imports.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first row of a table. */
final class Header {
    private static final String NUMBER = "#";

    private Header() {}

    /** Whether the file names the column. */
    static boolean named(String column) {
        return !column.startsWith(NUMBER);
    }

    /** Its column names; a column without a name is called by its number. */
    static List<String> of(SourceFile file, List<String> cells) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String name =
                    cells.get(i).isBlank() ? NUMBER + (i + 1) : cells.get(i).strip();
            if (!seen.add(name)) {
                throw file.fault("columns.twice", name);
            }
            names.add(name);
        }
        return names;
    }
}
