package org.lifelane.application.imports.values;

import java.util.Locale;
import org.lifelane.planning.inventory.Keys;

/** One spelling for what people write in many: full-width forms, capitals, blanks and hyphens. */
final class Spelling {
    private Spelling() {}

    /** Full-width digits, letters and signs become plain ones, {@code ㎡} becomes {@code m2}; stripped. */
    static String plain(String text) {
        return Keys.of(text);
    }

    /** As {@link #plain}, in lower case, with {@code _} between words. */
    static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
    }
}
