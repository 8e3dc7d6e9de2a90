package org.lifelane.application.messages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Fault;

/**
 * Says a {@link Fault} in the reader's language: what is wrong; how to mend it. The texts stand in files named
 * {@code faults} beside the feature that finds the fault, keyed by the fault's code, in {@link MessageFormat}'s syntax.
 */
public final class FaultTexts {
    private static final List<String> BUNDLES = List.of(
            "org/lifelane/planning/faults",
            "org/lifelane/application/messages/faults",
            "org/lifelane/application/store/faults",
            "org/lifelane/application/server/faults",
            "org/lifelane/application/ogc/faults",
            "org/lifelane/application/imports/faults",
            "org/lifelane/application/reach/faults",
            "org/lifelane/application/risk/faults",
            "org/lifelane/application/plans/faults",
            "org/lifelane/application/siting/faults",
            "org/lifelane/application/cli/faults",
            "faults");

    private final ResourceBundle texts;
    private final Locale locale;

    public FaultTexts(Locale locale) {
        this.texts = Bundles.of(locale, BUNDLES);
        this.locale = locale;
    }

    /** {@code SOURCE:PLACE: what is wrong; how to mend it}, without the source or place that is not known. */
    public String line(Fault fault) {
        String where = Stream.of(fault.source(), fault.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(":"));
        return where.isEmpty() ? text(fault) : where + ": " + text(fault);
    }

    boolean has(String code) {
        return texts.containsKey(code);
    }

    /** What is wrong; how to mend it. A code without a text is shown itself, with the values it came with. */
    public String text(Fault fault) {
        if (!has(fault.code())) {
            return fault.code() + " " + fault.arguments();
        }
        return oneLine(format(texts.getString(fault.code()), locale, fault.arguments()));
    }

    /** A text in {@link MessageFormat}'s syntax with its values filled in as they are. */
    public static String format(String text, Locale locale, List<Object> arguments) {
        // Values are given as text: a MessageFormat would group the digits of an id or an EPSG code.
        Object[] values = arguments.stream().map(Object::toString).toArray();
        return new MessageFormat(text, locale).format(values);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
