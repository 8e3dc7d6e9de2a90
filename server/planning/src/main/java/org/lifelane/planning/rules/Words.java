package org.lifelane.planning.rules;

import java.util.Locale;

/** A text in both languages. */
public record Words(String zh, String en) {

    /** Chinese for a Chinese reader, English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
