package org.lifelane.application.imports.values;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;

/** Reads the values of a layer's attributes from what its file holds: text, numbers, truths. */
public final class AttributeValues {
    private static final Range ANY_LENGTH = new Range(0, Double.POSITIVE_INFINITY);

    private final Words words = Words.load();
    private final Units units = Units.load();
    private final Map<String, Range> ranges = Range.load();
    private final String layer;

    public AttributeValues(LayerSchema schema) {
        this.layer = schema.name();
    }

    public Units units() {
        return units;
    }

    /** Whether the text says that the value is not known. */
    public boolean saysNothing(Object value) {
        return value instanceof String text && words.saysNothing(text);
    }

    /**
     * The value of an attribute, a {@code String}, {@code Double} or {@code Boolean} by its type.
     *
     * @param unit of the whole column, where its heading names one
     * @return empty where the file says that it is not known
     * @throws Unread if the text is no such value
     */
    public Optional<Object> read(Attribute attribute, Object value, Optional<String> unit) throws Unread {
        if (value instanceof String text && saysNothingOf(attribute, text)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (attribute.type()) {
                    case NUMBER -> number(attribute, value, unit);
                    case BOOLEAN -> truth(attribute, value);
                    case TIME -> time(attribute, value);
                    case TEXT -> attribute.allowed().isEmpty() ? text(attribute, value) : word(attribute, value);
                });
    }

    /** The word for how a value is known. */
    public Optional<String> evidence(String column, Object value) throws Unread {
        String text = plainText(value);
        if (words.saysNothing(text)) {
            return Optional.empty();
        }
        String meant = words.meaning(layer, "evidence", text).orElse(text);
        return Optional.of(Evidence.of(meant)
                .map(Evidence::text)
                .orElseThrow(() -> new Unread("word.unknown", column, text, "surveyed, drawing, imagery, inferred")));
    }

    // "unknown" is a word of its own where the layer has it.
    private boolean saysNothingOf(Attribute attribute, String text) {
        return words.saysNothing(text)
                && !attribute.allowed().contains(Spelling.key(text))
                && words.meaning(layer, attribute.name(), text).isEmpty();
    }

    private Double number(Attribute attribute, Object value, Optional<String> unit) throws Unread {
        if (value instanceof Boolean) {
            throw new Unread("number.unreadable", attribute.name(), value);
        }
        double number = value instanceof Number given
                ? given.doubleValue() * factor(attribute, unit.orElse(""), value)
                : numeral(attribute, value.toString(), unit);
        if (!Double.isFinite(number)) {
            throw new Unread("number.not-finite", attribute.name(), value);
        }
        Range range = ranges.getOrDefault(attribute.name(), ANY_LENGTH);
        if (!range.contains(number)) {
            throw number < 0 && range.least() == 0
                    ? new Unread("number.negative", attribute.name(), value)
                    : new Unread("number.out-of-range", attribute.name(), value, range.least(), range.most());
        }
        return number;
    }

    private double numeral(Attribute attribute, String text, Optional<String> unit) throws Unread {
        if (text.strip().matches("(?i)[+-]?(nan|inf|infinity|∞)")) {
            throw new Unread("number.not-finite", attribute.name(), text);
        }
        Numeral numeral = Numeral.in(text).orElseThrow(() -> new Unread("number.unreadable", attribute.name(), text));
        String its = numeral.unit().isEmpty() ? unit.orElse("") : numeral.unit();
        return numeral.value() * factor(attribute, its, text);
    }

    private double factor(Attribute attribute, String unit, Object value) throws Unread {
        OptionalDouble factor = unit.isEmpty() ? OptionalDouble.of(1) : units.factor(attribute.name(), unit);
        return factor.orElseThrow(() -> new Unread("number.unit", attribute.name(), value, unit));
    }

    private Boolean truth(Attribute attribute, Object value) throws Unread {
        if (value instanceof Boolean given) {
            return given;
        }
        return words.yesOrNo(plainText(value))
                .orElseThrow(() -> new Unread("truth.unreadable", attribute.name(), value));
    }

    private String time(Attribute attribute, Object value) throws Unread {
        return TimeText.iso(plainText(value)).orElseThrow(() -> new Unread("time.unreadable", attribute.name(), value));
    }

    // A truth stands in an attribute such as "oneway" by OpenStreetMap's words.
    private static String written(Object value) {
        return value instanceof Boolean given ? (given ? "yes" : "no") : plainText(value);
    }

    private String text(Attribute attribute, Object value) {
        String plain = written(value);
        return words.meaning(layer, attribute.name(), plain).orElse(plain);
    }

    private String word(Attribute attribute, Object value) throws Unread {
        String text = written(value);
        String key = Spelling.key(text);
        if (attribute.allowed().contains(key)) {
            return key;
        }
        return words.meaning(layer, attribute.name(), text)
                .orElseThrow(() ->
                        new Unread("word.unknown", attribute.name(), text, String.join(", ", attribute.allowed())));
    }

    /** As text, whole numbers without a decimal point. */
    public static String plainText(Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value.toString().strip();
    }
}
