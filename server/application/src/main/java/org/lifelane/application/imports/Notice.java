package org.lifelane.application.imports;

import java.util.List;

/**
 * Something that a reader of a file should know and that is no fault. Its text comes from the bundle
 * {@code imports/notices} by {@code code}.
 *
 * @param source the file
 */
public record Notice(String source, String code, List<Object> arguments) {

    public static Notice of(String source, String code, Object... arguments) {
        return new Notice(source, code, List.of(arguments));
    }
}
