package org.lifelane.application.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One stage of long work, told on standard error while it runs: a bar on a terminal, otherwise a line at its start, one
 * every few seconds, and one at its end with the time it took.
 *
 * <pre>{@code
 * try (Progress stage = Progress.start(console, "reading porto.osm.pbf", 51_349)) {
 *     stage.add(1);
 * }
 * }</pre>
 */
public final class Progress implements AutoCloseable {
    private static final Duration REDRAW = Duration.ofMillis(200);
    private static final Duration LINE = Duration.ofSeconds(5);
    private static final int BAR = 24;
    /** What a solve begins with, and what bounds it. */
    private static final int AT_ONCE = 2;

    private final PrintStream err;
    private final boolean terminal;
    private final String what;
    private final long total;
    private final long started = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicInteger finds = new AtomicInteger();
    private volatile String found = "";
    private final ScheduledExecutorService clock;

    private Progress(Console console, String what, long total, Duration line) {
        this.err = console.err();
        this.terminal = console.terminal();
        this.what = what;
        this.total = total;
        this.clock = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
        long period = (terminal ? REDRAW : line).toMillis();
        clock.scheduleAtFixedRate(this::tell, period, period, TimeUnit.MILLISECONDS);
    }

    /** A stage whose length is not known. */
    public static Progress start(Console console, String what) {
        return start(console, what, 0);
    }

    /**
     * @param what the stage in the reader's language
     * @param total number of steps; 0 where it is not known
     */
    public static Progress start(Console console, String what, long total) {
        return start(console, what, total, LINE);
    }

    static Progress start(Console console, String what, long total, Duration line) {
        Progress stage = new Progress(console, what, total, line);
        stage.tell();
        return stage;
    }

    /** May be called from any thread. */
    public void add(long steps) {
        done.addAndGet(steps);
    }

    /** Sets how many steps are done, for work that counts by itself. */
    public void at(long steps) {
        done.set(steps);
    }

    /**
     * What the stage has found so far, in the reader's language, shown beside it: the first and what betters it at once,
     * the rest in turn. May be called from any thread.
     */
    public void found(String soFar) {
        boolean better = !soFar.equals(found);
        found = soFar;
        if (better && finds.incrementAndGet() <= AT_ONCE) {
            tell();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (this) {
            String end = String.format(Locale.ROOT, "%s %.1f s", what, seconds());
            err.println(terminal ? "\r\u001b[K" + end : end);
            err.flush();
        }
    }

    private synchronized void tell() {
        if (clock.isShutdown()) {
            return;
        }
        if (terminal) {
            err.print("\r\u001b[K" + bar() + what + beside());
        } else {
            err.println(what + share() + " …" + beside());
        }
        err.flush();
    }

    private String bar() {
        if (total <= 0) {
            return "";
        }
        int full = (int) Math.min(BAR, BAR * done.get() / total);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]" + share() + " ";
    }

    private String share() {
        return total > 0 ? String.format(Locale.ROOT, " %d %%", Math.min(100, 100 * done.get() / total)) : "";
    }

    private String beside() {
        return found.isEmpty() ? "" : " " + found;
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
