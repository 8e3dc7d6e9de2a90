package org.lifelane.application.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command whose name is settled and that a later version brings. It says so and exits 2. */
@Command
final class NotYet implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Unmatched
    private final List<String> options = new ArrayList<>();

    @Override
    public Integer call() {
        throw CliError.option(spec.name(), "command.not-yet", spec.root().name());
    }
}
