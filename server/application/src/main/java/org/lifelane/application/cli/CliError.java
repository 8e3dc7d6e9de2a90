package org.lifelane.application.cli;

import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** Faults that the command line itself finds: an option, or a file named by one. Texts in {@code cli/faults}. */
public final class CliError {
    private CliError() {}

    /**
     * @param option the option as typed, such as {@code --out}
     * @param code key in the bundle {@code cli/faults}
     */
    public static FaultyInputException option(String option, String code, Object... values) {
        return new FaultyInputException(Fault.of("", option, code, values));
    }

    /** A fault of a whole file. */
    public static FaultyInputException file(String file, String code, Object... values) {
        return new FaultyInputException(Fault.of(file, "", code, values));
    }
}
