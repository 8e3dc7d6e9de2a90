package org.lifelane.application.access;

import java.util.Locale;

/** What an account is for. */
public enum Role {
    BRIGADE,
    TOWNSHIP,
    PLANNER,
    ADMIN;

    /** As people and answers write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static Role of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
