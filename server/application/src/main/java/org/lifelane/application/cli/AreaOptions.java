package org.lifelane.application.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.siting.Areas;
import org.lifelane.application.siting.LeftOut;
import org.lifelane.application.siting.SitingTables;
import org.lifelane.planning.siting.SitingProblem;
import picocli.CommandLine.Option;

/** How much ground a station may be responsible for. */
final class AreaOptions {
    private static final String STANDARD = "standard";

    @Option(names = "--area-limits", paramLabel = "standard|FILE", descriptionKey = "area-limits", order = 26)
    private @Nullable String limits;

    @Option(names = "--areas", paramLabel = "FILE", descriptionKey = "areas", order = 27)
    private @Nullable Path ground;

    /** Whether the limits bind. */
    boolean bind() {
        return limits != null;
    }

    /** @throws org.lifelane.planning.inventory.FaultyInputException if what is given says too little */
    void check(boolean onMatrix) {
        if (ground != null && limits == null) {
            throw CliError.option("--areas", "siting.areas-without-limits");
        }
        if (onMatrix && limits != null && (ground == null || STANDARD.equals(limits))) {
            throw CliError.option("--area-limits " + limits, "siting.areas-of-matrix");
        }
    }

    /** What is known of the ground, with what the files say instead. */
    Areas over(Areas known) {
        Areas own = limits == null || STANDARD.equals(limits)
                ? known
                : known.withLimits(SitingTables.areaLimits(Path.of(limits)));
        return ground == null ? own : own.withGround(SitingTables.areas(ground));
    }

    /** The problem with the limits, where they bind. */
    SitingProblem in(SitingProblem problem, LeftOut left, Areas areas) {
        return limits == null
                ? problem
                : problem.withAreas(
                        areas.of(problem.costs(), left.targets(), ground == null ? "" : ground.toString(), limits));
    }
}
