package org.lifelane.planning.rules;

import java.util.Locale;

/** What a rule says of a building, mildest first. */
public enum Outcome {
    MEETS,
    /** A fact is missing: not met, not broken. */
    UNKNOWN,
    /** Short of current practice. */
    GAP,
    /** Against a mandatory clause or a law in force for that building. */
    NON_COMPLIANT;

    /** The word of files and answers. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
