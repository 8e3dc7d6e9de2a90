package org.lifelane.application.imports.values;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for what people write in many: full-width forms, capitals, blanks and hyphens. */
final class Spelling {
    private Spelling() {}

    /** Full-width digits, letters and signs become plain ones, {@code ㎡} becomes {@code m2}; stripped. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** As {@link #plain}, in lower case, with {@code _} between words. */
    static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
    }
}
