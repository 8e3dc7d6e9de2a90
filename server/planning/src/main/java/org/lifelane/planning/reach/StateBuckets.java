package org.lifelane.planning.reach;

import java.util.Arrays;

/**
 * States waiting to be driven on from, by label in buckets a second wide (Dial's queue). Within a bucket they come in no
 * order, so a state may be improved after it was taken, and is then added again: the search ends when nothing improves,
 * which makes its labels as exact as a heap's, without a heap's comparisons. A search that has several labels at a state
 * queues the labels' numbers in the states' place.
 */
public final class StateBuckets {
    /** Width of a bucket as a power of two, in milliseconds: 1,024. */
    private static final int WIDTH_BITS = 10;

    private static final int SHIFT = Labels.SOURCE_BITS + WIDTH_BITS;

    /** Labels of four weeks and more share the last bucket. */
    private static final int LAST = 1 << 21;

    private static final int NONE = -1;

    private int[] head = new int[512];
    private int[] state = new int[1024];
    private int[] next = new int[1024];
    private int size;
    private int bucket;
    private int furthest = NONE;

    public StateBuckets() {
        Arrays.fill(head, NONE);
    }

    public void clear() {
        Arrays.fill(head, 0, furthest + 1, NONE);
        furthest = NONE;
        bucket = 0;
        size = 0;
    }

    /** @param totalMs milliseconds, not less than that of the state taken last but for its bucket */
    public void addAt(long totalMs, int newState) {
        add(Labels.of(totalMs, 0), newState);
    }

    /** @param label not less than that of the state taken last */
    void add(long label, int newState) {
        int at = of(label);
        if (at > furthest) {
            reach(at);
        }
        if (size == state.length) {
            state = Arrays.copyOf(state, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        state[size] = newState;
        next[size] = head[at];
        head[at] = size++;
    }

    /** Takes a state of the least bucket, or −1 if none waits. */
    public int take() {
        while (bucket <= furthest) {
            int entry = head[bucket];
            if (entry != NONE) {
                head[bucket] = next[entry];
                return state[entry];
            }
            bucket++;
        }
        return NONE;
    }

    /** Whether a state taken last with this label now was already driven on from in an earlier bucket. */
    boolean isStale(long label) {
        return of(label) < bucket;
    }

    private static int of(long label) {
        return (int) Math.min(label >>> SHIFT, LAST);
    }

    private void reach(int at) {
        if (at >= head.length) {
            int before = head.length;
            head = Arrays.copyOf(head, Math.max(at + 1, 2 * before));
            Arrays.fill(head, before, head.length, NONE);
        }
        furthest = at;
    }
}
