package org.lifelane.application.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.lifelane.planning.optimum.SolveControl;

/** A solve told on standard error while it runs: the best so far and what is proven of it, every few seconds. */
final class SolveProgress implements SolveControl.Listener, AutoCloseable {
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final Console console;
    private final String text;
    private final Progress stage;
    private long told = System.nanoTime();

    private SolveProgress(Console console, ResourceBundle texts, String stageKey) {
        this.console = console;
        this.text = texts.getString("solve.progress");
        this.stage = Progress.start(console, texts.getString(stageKey));
    }

    /** @param stageKey of what is solved, among the command's texts */
    static SolveProgress start(Console console, ResourceBundle texts, String stageKey) {
        return new SolveProgress(console, texts, stageKey);
    }

    @Override
    public synchronized void progress(double objective, double bound) {
        long now = System.nanoTime();
        if (now - told > EVERY_NANOS) {
            told = now;
            console.err().println(MessageFormat.format(text, Sums.of(objective), Sums.of(bound)));
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
