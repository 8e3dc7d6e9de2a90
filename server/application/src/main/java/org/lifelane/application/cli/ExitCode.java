package org.lifelane.application.cli;

/** What a command's end says to the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    /** Our fault, with a log file named. */
    public static final int INTERNAL_FAULT = 1;
    /** The input's or the call's fault, with one line for each. */
    public static final int BAD_INPUT = 2;

    private ExitCode() {}
}
