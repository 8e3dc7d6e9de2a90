package org.lifelane.planning.inventory;

import java.util.List;

/**
 * One thing wrong with an input. Its text comes from the message bundle {@code faults} by {@code code}, in the reader's
 * language, and says what is wrong and how to mend it.
 *
 * @param source the file or layer; empty where the fault is in the options themselves
 * @param place the line, or the feature's id; empty where the whole source is meant
 * @param code key of the message, such as {@code number.unreadable}
 * @param arguments the values that the message shows
 */
public record Fault(String source, String place, String code, List<Object> arguments) {

    public static Fault of(String source, String place, String code, Object... arguments) {
        return new Fault(source, place, code, List.of(arguments));
    }
}
