package org.lifelane.planning.reach;

/**
 * A label is a total time in milliseconds and, below it, the number of the source: labels compare by time first, then by
 * source, so the first to arrive is the least label.
 */
final class Labels {
    static final int SOURCE_BITS = 16;
    static final int MOST_SOURCES = 1 << SOURCE_BITS;
    static final long NONE = Long.MAX_VALUE;

    private Labels() {}

    static long of(long totalMs, int source) {
        return totalMs << SOURCE_BITS | source;
    }

    static long totalMs(long label) {
        return label >> SOURCE_BITS;
    }

    static int source(long label) {
        return (int) (label & (MOST_SOURCES - 1));
    }

    /** The greatest label within a limit. */
    static long last(long limitMs) {
        return limitMs >= NONE >> SOURCE_BITS ? NONE - 1 : of(limitMs, MOST_SOURCES - 1);
    }

    static long plus(long label, long ms) {
        return label + (ms << SOURCE_BITS);
    }
}
