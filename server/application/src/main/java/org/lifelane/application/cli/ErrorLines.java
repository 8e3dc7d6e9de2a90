package org.lifelane.application.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The one place that turns what went wrong into lines {@code error: …} and an exit code. Bad input and usage give a
 * line for each fault and 2; anything else is an internal fault, gets a log file and 1.
 */
final class ErrorLines implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintStream err;
    private final FaultTexts texts;
    private final List<String> arguments;

    ErrorLines(PrintStream err, FaultTexts texts, List<String> arguments) {
        this.err = err;
        this.texts = texts;
        this.arguments = arguments;
    }

    @Override
    public int handleParseException(ParameterException refused, String[] args) {
        if (refused.getCause() instanceof FaultyInputException input) {
            return print(input.faults());
        }
        return print(List.of(new UsageFaults(refused, arguments).fault()));
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FaultyInputException input) {
                return print(input.faults());
            }
        }
        Throwable cause =
                thrown instanceof UncheckedIOException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof FileSystemException file ? print(List.of(fileFault(file))) : internal(thrown);
    }

    int internal(Throwable thrown) {
        String what = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.toString();
        try {
            Path log = FaultLog.write(thrown, arguments);
            print(List.of(Fault.of("", "", "internal", what, log)));
        } catch (UncheckedIOException full) { // no room for the log: the screen is then the only place left
            thrown.printStackTrace(err);
            print(List.of(Fault.of("", "", "internal.no-log", what)));
        }
        return ExitCode.INTERNAL_FAULT;
    }

    private int print(List<Fault> faults) {
        faults.forEach(fault -> err.println("error: " + texts.line(fault)));
        err.flush();
        return ExitCode.BAD_INPUT;
    }

    private static Fault fileFault(FileSystemException thrown) {
        String file = String.valueOf(thrown.getFile());
        if (thrown instanceof NoSuchFileException) {
            return Fault.of(file, "", "file.absent");
        }
        if (thrown instanceof AccessDeniedException) {
            return Fault.of(file, "", "file.denied");
        }
        return Fault.of(file, "", "file.failed", String.valueOf(thrown.getReason()));
    }
}
