package org.lifelane.application.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.lifelane.application.messages.Bundles;
import org.lifelane.application.messages.FaultTexts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code lifelane}: hands each command its arguments, and turns what goes wrong into lines and codes. */
@Command(name = "lifelane", versionProvider = Version.class, mixinStandardHelpOptions = true)
public final class Lifelane implements Runnable {
    private static final String BUNDLES = "org/lifelane/application/cli/";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static void main(String[] args) {
        QuietLogging.set(); // Spring Boot sets its own rules once the server starts
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs one command and gives its exit code; what it prints goes to the console given. */
    public static int run(Console console, String... args) {
        Locale locale = Language.ofProcess();
        ErrorLines errors = new ErrorLines(console.err(), new FaultTexts(locale), List.of(args));
        try {
            return commandLine(console, locale, errors).execute(args);
        } catch (Throwable broken) { // also what the handlers above do not see, such as memory running out
            return errors.internal(broken);
        }
    }

    private static CommandLine commandLine(Console console, Locale locale, ErrorLines errors) {
        CommandLine line = new CommandLine(new Lifelane());
        commands(line, console);
        line.setResourceBundle(bundle(locale, "lifelane"));
        line.getSubcommands().forEach((name, command) -> {
            command.setResourceBundle(bundle(locale, name));
            command.getCommandSpec().mixinStandardHelpOptions(true);
        });
        line.setOut(writer(console.out(), console));
        line.setErr(writer(console.err(), console));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(errors);
        line.setExecutionExceptionHandler(errors);
        return line;
    }

    /** In the order in which {@code --help} lists them. */
    private static void commands(CommandLine line, Console console) {
        line.addSubcommand("serve", new ServeCommand(console));
        line.addSubcommand("test", new TestCommand());
        line.addSubcommand("import", new ImportCommand(console));
        line.addSubcommand("network", new NetworkCommand(console));
        line.addSubcommand("reach", new ReachCommand(console));
        line.addSubcommand("risk", new RiskCommand(console));
        line.addSubcommand("siting", new SitingCommand(console));
        line.addSubcommand("clearing", new ClearingCommand(console));
        line.addSubcommand("plan", new PlanCommand(console));
        line.addSubcommand("export", new NotYet());
        line.addSubcommand("publish", new NotYet());
        line.addSubcommand("doctor", new DoctorCommand(console));
    }

    /** The command's own texts, {@code cli/NAME.properties}, then those that all share, {@code cli/common}. */
    private static Bundles bundle(Locale locale, String name) {
        return Bundles.of(locale, List.of(BUNDLES + name, BUNDLES + "common"));
    }

    private static PrintWriter writer(PrintStream stream, Console console) {
        return new PrintWriter(new OutputStreamWriter(stream, console.charset()), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command", CliError.option(spec.name(), "command.missing"));
    }
}
