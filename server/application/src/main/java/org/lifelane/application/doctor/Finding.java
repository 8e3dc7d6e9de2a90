package org.lifelane.application.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is wrong with a layer and that does not keep it from being used. Its text comes from the bundle
 * {@code doctor/findings} by {@code code} and says how to mend it.
 */
public record Finding(String layer, String code, List<Object> arguments) {
    private static final int SHOWN = 5;

    static Finding of(String layer, String code, Object... arguments) {
        return new Finding(layer, code, List.of(arguments));
    }

    /** One about some rows: their number, and the ids of the first of them. */
    static List<Finding> ofRows(String layer, String code, List<String> ids, Object... more) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String shown = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
        List<Object> arguments = new ArrayList<>(List.of(ids.size(), ids.size() > SHOWN ? shown + ", …" : shown));
        arguments.addAll(List.of(more));
        return List.of(new Finding(layer, code, arguments));
    }
}
