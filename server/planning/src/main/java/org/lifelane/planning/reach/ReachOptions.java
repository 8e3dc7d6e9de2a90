package org.lifelane.planning.reach;

import java.util.OptionalLong;
import java.util.Set;

/**
 * Who responds, and within what time.
 *
 * @param limitMs milliseconds on turnout and travel together, inclusive
 * @param turnoutMs milliseconds for every station; otherwise each station's own, or the default
 * @param statuses the statuses of stations that respond
 */
public record ReachOptions(long limitMs, OptionalLong turnoutMs, Set<String> statuses) {
    public ReachOptions {
        statuses = Set.copyOf(statuses);
    }

    /** Existing stations with their own turnout. */
    public static ReachOptions within(long limitMs) {
        return new ReachOptions(limitMs, OptionalLong.empty(), Set.of("existing"));
    }
}
