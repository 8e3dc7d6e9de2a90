package org.lifelane.planning.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a value came to be known, strongest first. A value without stated evidence counts as {@link #INFERRED}. */
public enum Evidence {
    SURVEYED,
    DRAWING,
    IMAGERY,
    INFERRED;

    /** The evidence named by the text of a file ({@code surveyed}, {@code drawing}, …), or empty for another word. */
    public static Optional<Evidence> of(String text) {
        for (Evidence evidence : values()) {
            if (evidence.text().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(evidence);
            }
        }
        return Optional.empty();
    }

    /** The weakest of several: what stands on all of them stands no firmer. */
    public static Evidence weakest(Evidence first, Evidence... others) {
        Evidence weakest = first;
        for (Evidence other : others) {
            weakest = other.compareTo(weakest) > 0 ? other : weakest;
        }
        return weakest;
    }

    /** The words of all, the firmest first. */
    public static List<String> texts() {
        return Arrays.stream(values()).map(Evidence::text).toList();
    }

    /** The word files and answers use. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
