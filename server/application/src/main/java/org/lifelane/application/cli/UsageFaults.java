package org.lifelane.application.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Fault;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command's words, in our own: the library says it in English, and of a misspelt option nothing. */
final class UsageFaults {
    private final ParameterException refused;
    private final List<String> arguments;
    private final String command;

    /** @param arguments as typed */
    UsageFaults(ParameterException refused, List<String> arguments) {
        this.refused = refused;
        this.arguments = arguments;
        this.command = refused.getCommandLine().getCommandSpec().qualifiedName();
    }

    Fault fault() {
        Optional<String> misspelt = arguments.stream()
                .takeWhile(word -> !word.equals("--"))
                .filter(this::unknownOption)
                .findFirst();
        if (misspelt.isPresent()) {
            return unknown(misspelt.get(), "option");
        }
        if (refused instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            boolean commands = !refused.getCommandLine().getSubcommands().isEmpty();
            return unknown(unmatched.getUnmatched().get(0), commands ? "command" : "argument");
        }
        if (refused instanceof OverwrittenOptionException twice) {
            return Fault.of("", name(twice.getOverwritten()), "option.twice", command);
        }
        if (refused instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
            boolean valueless = missing.getMissing().size() == 1
                    && named(missing.getMissing().get(0));
            return valueless
                    ? Fault.of("", names, "option.no-value", command)
                    : Fault.of("", names, "option.missing", command);
        }
        return value().orElseGet(() -> Fault.of("", "", "usage", String.valueOf(refused.getMessage()), command));
    }

    /** A value that is of another kind than the option's. */
    private Optional<Fault> value() {
        ArgSpec spec = refused.getArgSpec();
        String given = refused.getValue();
        if (spec == null || given == null) {
            return Optional.empty();
        }
        Class<?> type = spec.auxiliaryTypes().length == 0 ? spec.type() : spec.auxiliaryTypes()[0];
        if (type.isEnum()) {
            String words =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Optional.of(Fault.of("", name(spec), "option.word", given, words));
        }
        boolean number = Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class;
        boolean whole =
                List.of(int.class, long.class, Integer.class, Long.class).contains(type);
        String code = whole ? "option.whole-number" : number ? "option.number" : "option.value";
        return Optional.of(Fault.of("", name(spec), code, given, command));
    }

    private Fault unknown(String word, String what) {
        String bare = bare(word);
        List<String> near = new UnmatchedArgumentException(refused.getCommandLine(), List.of(bare)).getSuggestions();
        return near.isEmpty()
                ? Fault.of("", bare, what + ".unknown", command)
                : Fault.of(
                        "", bare, what + ".unknown-near", command, near.get(0).strip());
    }

    private boolean unknownOption(String word) {
        String bare = bare(word);
        return bare.matches("--?[A-Za-z][A-Za-z-]*")
                && refused.getCommandLine().getCommandSpec().optionsMap().keySet().stream()
                        .noneMatch(name -> name.equals(bare) || name.length() == 2 && bare.startsWith(name));
    }

    /** Whether the option's name was typed, so that its value is what lacks. */
    private boolean named(ArgSpec spec) {
        return spec instanceof OptionSpec option
                && Arrays.stream(option.names())
                        .anyMatch(name ->
                                arguments.stream().map(UsageFaults::bare).anyMatch(name::equals));
    }

    private static String bare(String word) {
        return word.startsWith("-") && word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
