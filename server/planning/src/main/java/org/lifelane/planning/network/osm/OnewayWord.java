package org.lifelane.planning.network.osm;

import java.util.Optional;
import java.util.Set;

/** What {@code oneway} says, in the words of the {@code roads} layer. */
public final class OnewayWord {
    public static final String ALONG = "yes";
    public static final String AGAINST = "-1";
    public static final String BOTH = "no";

    private static final Set<String> FORWARD = Set.of("yes", "true", "1", "forward");
    private static final Set<String> BACKWARD = Set.of("-1", "reverse", "backward");
    private static final Set<String> BOTH_WAYS = Set.of("no", "false", "0", "both");

    /** A way whose direction changes by the hour: open both ways, and counted. */
    private static final Set<String> CHANGING = Set.of("reversible", "alternating");

    private OnewayWord() {}

    /** Empty where the word is none that is known. */
    public static Optional<String> of(String word) {
        if (FORWARD.contains(word)) {
            return Optional.of(ALONG);
        } else if (BACKWARD.contains(word)) {
            return Optional.of(AGAINST);
        } else if (BOTH_WAYS.contains(word)) {
            return Optional.of(BOTH);
        }
        return Optional.of(word).filter(CHANGING::contains);
    }

    public static boolean changing(String word) {
        return CHANGING.contains(word);
    }
}
