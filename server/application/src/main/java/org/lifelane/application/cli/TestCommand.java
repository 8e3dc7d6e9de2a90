package org.lifelane.application.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stands in the list of commands; the script at the root runs the tests, since they need the sources. */
@Command
final class TestCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw CliError.option("test", "command.needs-sources");
    }
}
