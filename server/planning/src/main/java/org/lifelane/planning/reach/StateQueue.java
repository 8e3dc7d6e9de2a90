package org.lifelane.planning.reach;

import java.util.Arrays;

/** A four-ary heap of states by label on flat arrays. A state may stand in it more than once; stale ones are skipped outside. */
final class StateQueue {
    private long[] keys = new long[1024];
    private int[] states = new int[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long leastKey() {
        return keys[0];
    }

    void add(long key, int state) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            states = Arrays.copyOf(states, 2 * size);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            keys[hole] = keys[parent];
            states[hole] = states[parent];
            hole = parent;
        }
        keys[hole] = key;
        states[hole] = state;
    }

    /** Takes out a state with the least key. */
    int remove() {
        int least = states[0];
        int last = --size;
        long key = keys[last];
        int state = states[last];
        int hole = 0;
        while (true) {
            int child = (hole << 2) + 1;
            if (child >= last) {
                break;
            }
            int end = Math.min(child + 4, last);
            int smallest = child;
            for (int i = child + 1; i < end; i++) {
                if (keys[i] < keys[smallest]) {
                    smallest = i;
                }
            }
            if (keys[smallest] >= key) {
                break;
            }
            keys[hole] = keys[smallest];
            states[hole] = states[smallest];
            hole = smallest;
        }
        keys[hole] = key;
        states[hole] = state;
        return least;
    }
}
