package org.lifelane.application.imports.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.osm.OsmRoadColumns;

/** Reads the values of a layer's attributes from what its file holds: text, numbers, truths. */
public final class AttributeValues {
    private static final String EVIDENCE = "evidence";
    private static final String LIMIT = "max_";
    private static final String SPEED = "maxspeed";

    private final Words words = Words.load();
    private final Units units = Units.load();
    private final NumberValues numbers;
    private final VehicleNames vehicles;
    private final String layer;

    /** @param vehicles names that stations may list */
    public AttributeValues(LayerSchema schema, Iterable<String> vehicles) {
        this.layer = schema.name();
        this.numbers = new NumberValues(units, schema);
        this.vehicles = new VehicleNames(words, vehicles);
    }

    public Units units() {
        return units;
    }

    /**
     * The value of an attribute, a {@code String}, {@code Double} or {@code Boolean} by its type.
     *
     * @param column as the file calls it
     * @param unit of the whole column, where its heading names one
     * @return empty where the file says that it is not known
     * @throws Unread if the text is no such value
     */
    public Optional<Object> read(Attribute attribute, String column, Object value, Optional<String> unit)
            throws Unread {
        String label = Column.of(column, attribute.name());
        CellErrors.check(label, value);
        if (value instanceof String text && saysNothingOf(attribute, text)
                || attribute.name().equals(SPEED) && SpeedText.none(value)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (attribute.type()) {
                    case NUMBER -> numbers.read(attribute.name(), label, value, unit);
                    case BOOLEAN -> truth(attribute, label, value);
                    case TIME -> time(label, value);
                    case TEXT -> {
                        if (attribute.name().equals(VehicleNames.ATTRIBUTE)) {
                            yield vehicles.read(label, plainText(value));
                        }
                        if (attribute.name().equals(SPEED)) {
                            yield SpeedText.read(label, plainText(value));
                        }
                        if (SpoiltCodes.names(attribute)) {
                            SpoiltCodes.check(label, value);
                        }
                        yield attribute.allowed().isEmpty() ? text(attribute, value) : word(attribute, label, value);
                    }
                });
    }

    /** The text of an id. */
    public static String id(String column, Object value) throws Unread {
        CellErrors.check(column, value);
        SpoiltCodes.check(column, value);
        return plainText(value);
    }

    /** The word for how a value is known. */
    public Optional<String> evidence(String column, Object value) throws Unread {
        CellErrors.check(column, value);
        String text = plainText(value);
        if (words.saysNothing(text)) {
            return Optional.empty();
        }
        String meant = words.meaning(layer, EVIDENCE, text).orElse(text);
        return Optional.of(Evidence.of(meant)
                .map(Evidence::text)
                .orElseThrow(() -> unknown(EVIDENCE, Evidence.texts(), column, text)));
    }

    /**
     * Whether the word of a text attribute is one that tables of words name; those of which none are named are free.
     * Roads have OpenStreetMap's own words, which those tables need not repeat; what the layer lists, and vehicles, were
     * held to their list when they were read.
     */
    public boolean known(Attribute attribute, String word) {
        return layer.equals(Layers.ROADS.name())
                || !attribute.allowed().isEmpty()
                || attribute.name().equals(VehicleNames.ATTRIBUTE)
                || words.free(layer, attribute.name())
                || words.knows(layer, attribute.name(), word);
    }

    /** Whether the text is a word about something else, as 地上式 is of a hydrant whose kind is asked for. */
    public boolean besides(Attribute attribute, Object value) {
        return value instanceof String text
                && words.meaning(layer, attribute.name(), text)
                        .filter(String::isEmpty)
                        .isPresent();
    }

    // "unknown" is a word of its own where the layer has it.
    private boolean saysNothingOf(Attribute attribute, String text) {
        return besides(attribute, text)
                || saysNoLimit(attribute, text)
                || words.saysNothing(text)
                        && !attribute.allowed().contains(Spelling.key(text))
                        && words.meaning(layer, attribute.name(), text).isEmpty();
    }

    /** A road without a limit has none, in whatever column a file says so. */
    private boolean saysNoLimit(Attribute attribute, String text) {
        return layer.equals(Layers.ROADS.name())
                && attribute.name().startsWith(LIMIT)
                && OsmRoadColumns.noLimit(attribute.name(), text);
    }

    private Boolean truth(Attribute attribute, String label, Object value) throws Unread {
        if (value instanceof Boolean given) {
            return given;
        }
        String text = plainText(value);
        Optional<Boolean> said =
                words.meaning(layer, attribute.name(), text).map("yes"::equals).or(() -> words.yesOrNo(text));
        if (said.isPresent()) {
            return said.get();
        }
        return counted(attribute, text)
                .map(count -> count > 0)
                .orElseThrow(() -> new Unread("truth.unreadable", label, text));
    }

    /** {@code 2部} of what there is or is not. */
    private Optional<Double> counted(Attribute attribute, String text) {
        return Numeral.in(text)
                .filter(numeral -> numeral.value() >= 0 && numeral.value() == Math.rint(numeral.value()))
                .filter(numeral -> numeral.unit().isEmpty()
                        ? units.factor(attribute.name(), "部").isPresent()
                        : units.factor(attribute.name(), numeral.unit()).isPresent())
                .map(Numeral::value);
    }

    private String time(String label, Object value) throws Unread {
        return TimeText.iso(plainText(value)).orElseThrow(() -> new Unread("time.unreadable", label, value));
    }

    // A truth stands in an attribute such as "oneway" by OpenStreetMap's words.
    private static String written(Object value) {
        return value instanceof Boolean given ? (given ? "yes" : "no") : plainText(value);
    }

    private String text(Attribute attribute, Object value) {
        String plain = written(value);
        return words.meaning(layer, attribute.name(), plain).orElse(plain);
    }

    private String word(Attribute attribute, String label, Object value) throws Unread {
        String text = written(value);
        String key = Spelling.key(text);
        if (attribute.allowed().contains(key)) {
            return key;
        }
        return words.meaning(layer, attribute.name(), text)
                .filter(attribute.allowed()::contains)
                .orElseThrow(() -> unknown(attribute.name(), attribute.allowed(), label, text));
    }

    private Unread unknown(String attribute, List<String> allowed, String label, String text) {
        List<String> chinese = new ArrayList<>();
        allowed.forEach(word -> chinese.add(words.chinese(layer, attribute, word)
                .map(name -> name + "（" + word + "）")
                .orElse(word)));
        return new Unread("word.unknown", label, text, String.join(", ", allowed), String.join("、", chinese));
    }

    /** As text, whole numbers without a decimal point. */
    public static String plainText(Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value.toString().strip();
    }
}
