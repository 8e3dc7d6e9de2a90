package org.lifelane.application.ogc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.web.Languages;

/** How attributes are called and what they are measured in. */
final class PropertyTexts {
    private static final String EVIDENCE = "_evidence";

    /** By the end of a name, in the Unified Code for Units of Measure. */
    private static final Map<String, String> UNITS =
            Map.of("m", "m", "m2", "m2", "m3", "m3", "t", "t", "s", "s", "pct", "%", "lps", "L/s", "mpa", "MPa");

    private PropertyTexts() {}

    /** In the reader's words; an attribute that only the input has is called as it is there. */
    static String title(Property property, Languages.Words words) {
        String name = property.name();
        if (name.endsWith(EVIDENCE)) {
            String of = name.substring(0, name.length() - EVIDENCE.length());
            return words.text("attribute-evidence", words.textOr("attribute." + of, of));
        }
        return words.textOr("attribute." + name, name);
    }

    /** The title with the unit, as a table's head has it. */
    static String head(Property property, Languages.Words words) {
        String title = title(property, words);
        return unit(property).map(unit -> title + " (" + unit + ")").orElse(title);
    }

    /** Of a number whose name ends with one. */
    static Optional<String> unit(Property property) {
        boolean number = SchemaJson.NUMBERS.contains(property.form());
        List<String> parts = List.of(property.name().split("_", -1));
        return number && parts.size() > 1
                ? Optional.ofNullable(UNITS.get(parts.get(parts.size() - 1)))
                : Optional.empty();
    }
}
