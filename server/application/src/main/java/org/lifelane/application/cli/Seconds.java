package org.lifelane.application.cli;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Seconds that an option gives. */
final class Seconds {
    private static final double MOST = Integer.MAX_VALUE / 1000.0;

    private Seconds() {}

    /**
     * In milliseconds; empty where the option is not given.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if they are negative, or more than fit
     */
    static OptionalLong milliseconds(String option, @Nullable Double seconds) {
        if (seconds == null) {
            return OptionalLong.empty();
        }
        if (!(seconds >= 0) || seconds > MOST) {
            throw CliError.option(option + " " + seconds, "seconds.range");
        }
        return OptionalLong.of(Math.round(1000 * seconds));
    }
}
