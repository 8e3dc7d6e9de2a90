package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** The fields of a JSON object, each read as what it has to be. Faults are collected, each with its field's name. */
final class JsonFields {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String prefix;
    private final JsonNode object;
    private final List<Fault> faults;

    private JsonFields(String prefix, JsonNode object, List<Fault> faults) {
        this.prefix = prefix;
        this.object = object;
        this.faults = faults;
    }

    /** @throws FaultyInputException if the text is no JSON object */
    static JsonFields of(String text) {
        JsonNode object;
        try {
            object = JSON.readTree(text);
        } catch (JacksonException broken) {
            throw new FaultyInputException(Fault.of("", "", "plans.json", broken.getOriginalMessage()));
        }
        if (!object.isObject()) {
            throw new FaultyInputException(Fault.of("", "", "plans.no-object"));
        }
        return new JsonFields("", object, new ArrayList<>());
    }

    /** Every other field is a fault: a name misspelt must not pass for one left out. */
    void only(Set<String> names) {
        for (String name : object.propertyNames()) {
            if (!names.contains(name)) {
                fault(name, place -> Fault.of("", place, "plans.field-unknown", String.join(", ", names)));
            }
        }
    }

    Optional<String> text(String name) {
        return value(name).flatMap(value -> {
            boolean text = value.isString() && !value.stringValue().isBlank();
            if (text && value.stringValue().indexOf('\0') < 0) { // PostgreSQL keeps no text with NUL in it
                return Optional.of(value.stringValue().strip());
            }
            fault(name, place -> Fault.of("", place, "plans.text", value.toString()));
            return Optional.empty();
        });
    }

    /** A number between two others, both included. */
    OptionalDouble number(String name, double least, double most) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = value.get().isNumber() ? value.get().doubleValue() : Double.NaN;
        if (number >= least && number <= most) {
            return OptionalDouble.of(number);
        }
        fault(name, place -> Fault.of("", place, "plans.number", value.get(), plain(least), plain(most)));
        return OptionalDouble.empty();
    }

    /** A whole number between two others, both included. */
    OptionalInt whole(String name, int least, int most) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        JsonNode number = value.get();
        if (number.isNumber() && number.doubleValue() == Math.rint(number.doubleValue())) {
            if (number.doubleValue() >= least && number.doubleValue() <= most) {
                return OptionalInt.of((int) number.doubleValue());
            }
        }
        fault(name, place -> Fault.of("", place, "plans.whole", number, least, most));
        return OptionalInt.empty();
    }

    /** {@code true} or {@code false}. */
    boolean flag(String name, boolean otherwise) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isBoolean()) {
            fault(name, place -> Fault.of("", place, "plans.flag", value.get()));
        }
        return value.filter(JsonNode::isBoolean).map(JsonNode::booleanValue).orElse(otherwise);
    }

    /** Ids; none where the field is absent. */
    Set<String> ids(String name) {
        Set<String> ids = new LinkedHashSet<>();
        value(name).ifPresent(list -> {
            boolean fine = list.isArray();
            for (JsonNode id : list) {
                fine &= id.isString() && !id.stringValue().isEmpty();
                ids.add(id.asString(""));
            }
            if (!fine) {
                ids.clear();
                fault(name, place -> Fault.of("", place, "plans.ids", list));
            }
        });
        return ids;
    }

    /** The numbers of a list of so many; empty where the field is absent or something else. */
    Optional<double[]> numbers(String name, int count) {
        JsonNode list = value(name).orElse(NullNode.getInstance());
        double[] numbers = new double[count];
        boolean fine = list.isArray() && list.size() == count;
        for (int i = 0; fine && i < count; i++) {
            fine = list.get(i).isNumber();
            numbers[i] = fine ? list.get(i).doubleValue() : 0;
        }
        return fine ? Optional.of(numbers) : Optional.empty();
    }

    boolean isText(String name) {
        return value(name).filter(JsonNode::isString).isPresent();
    }

    /** The fields of an object within; none where the field is absent. */
    JsonFields object(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isObject()) {
            fault(name, place -> Fault.of("", place, "plans.no-object"));
        }
        return new JsonFields(
                prefix + name + ".", value.filter(JsonNode::isObject).orElseGet(JSON::createObjectNode), faults);
    }

    List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    /** @param fault given the field's whole name */
    void fault(String name, Function<String, Fault> fault) {
        faults.add(fault.apply(prefix + name));
    }

    /** @throws FaultyInputException if there was a fault */
    void check() {
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    private static Object plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1L << 53 ? (Object) (long) value : (Object) value;
    }
}
