package org.lifelane.application.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/** A solve told on standard error while it runs: the best so far, what is proven of it, and the gap between the two. */
final class SolveProgress implements SolveControl.Listener, AutoCloseable {
    private final String text;
    private final Progress stage;

    private SolveProgress(String text, Progress stage) {
        this.text = text;
        this.stage = stage;
    }

    /** @param stageKey of what is solved, among the command's texts */
    static SolveProgress start(Console console, ResourceBundle texts, String stageKey) {
        return new SolveProgress(texts.getString("solve.progress"), Progress.start(console, texts.getString(stageKey)));
    }

    @Override
    public void progress(double objective, double bound) {
        if (Double.isFinite(objective) && Double.isFinite(bound)) {
            String gap = Sums.percent(new Proof(objective, bound).gap());
            stage.found(MessageFormat.format(text, Sums.of(objective), Sums.of(bound), gap));
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
