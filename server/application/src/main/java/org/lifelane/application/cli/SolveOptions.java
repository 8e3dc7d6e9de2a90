package org.lifelane.application.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.optimum.SolveControl;
import picocli.CommandLine.Option;

/** How long an exact model may be solved. */
final class SolveOptions {
    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "time-limit", order = 40)
    private @Nullable Double timeLimit;

    /** Begins to count when it is asked for. */
    SolveControl control() {
        return Seconds.milliseconds("--time-limit", timeLimit).stream()
                .mapToObj(ms -> SolveControl.within(Duration.ofMillis(ms)))
                .findFirst()
                .orElse(SolveControl.patient());
    }
}
