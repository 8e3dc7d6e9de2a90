package org.lifelane.planning.clearing;

import java.util.Arrays;

/** The labels of a search as flat arrays, those of one state linked one to the next. */
final class LaneLabels {
    private static final int NIL = -1;

    /** Milliseconds from the alarm. */
    long[] totalMs = new long[4096];
    /** Lanes to be cleared, as a number of the table of sets. */
    int[] lanes = new int[4096];
    /** Those of the lanes that were met first. */
    int[] first = new int[4096];
    /** Whether it stands for ways that the caps hide. */
    boolean[] hides = new boolean[4096];
    /** The label after it at the same state, or −1. */
    int[] next = new int[4096];
    /** −1 once it is taken out. */
    int[] state = new int[4096];

    private int count;

    void clear() {
        count = 0;
    }

    /** A new label, which stands before another at its state. */
    int add(int at, long ms, int set, int firstLanes, boolean isHiding, int before) {
        if (count == state.length) {
            int length = 2 * count;
            totalMs = Arrays.copyOf(totalMs, length);
            lanes = Arrays.copyOf(lanes, length);
            first = Arrays.copyOf(first, length);
            hides = Arrays.copyOf(hides, length);
            next = Arrays.copyOf(next, length);
            state = Arrays.copyOf(state, length);
        }
        totalMs[count] = ms;
        lanes[count] = set;
        first[count] = firstLanes;
        hides[count] = isHiding;
        next[count] = before;
        state[count] = at;
        return count++;
    }

    /** Takes a label out and gives the head of its state's list; the label keeps its own link. */
    int unlink(int head, int label) {
        state[label] = NIL;
        if (head == label) {
            return next[label];
        }
        int before = head;
        while (next[before] != label) {
            before = next[before];
        }
        next[before] = next[label];
        return head;
    }
}
