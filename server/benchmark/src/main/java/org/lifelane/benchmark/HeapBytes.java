package org.lifelane.benchmark;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/** What an object costs on the heap, from the heap in use before and after it is made. */
final class HeapBytes {
    private static final int COLLECTIONS = 4;

    private HeapBytes() {}

    static long of(Supplier<Object> maker) {
        // Once for the classes and caches that come with it and stay.
        Reference.reachabilityFence(maker.get());
        long before = inUse();
        Object kept = maker.get();
        long after = inUse();
        Reference.reachabilityFence(kept);
        return after - before;
    }

    @SuppressWarnings("System.gc") // the only way to see what is kept
    private static long inUse() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
