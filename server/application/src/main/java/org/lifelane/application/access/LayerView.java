package org.lifelane.application.access;

import java.util.List;
import java.util.Optional;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;

/**
 * How much of a layer a reader sees, besides {@code id} and geometry. What is not in it is not there for that reader:
 * neither shown nor filtered by nor named.
 *
 * @param attributes those of the schema that are seen
 * @param others whether the input's other attributes and the evidence of each are seen
 * @param condition what rows must meet to be seen at all
 */
public record LayerView(LayerSchema schema, List<Attribute> attributes, boolean others, Optional<Condition> condition) {

    /** The attribute {@code name}, of type text, has this value, or says nothing. */
    public record Condition(String name, String value) {}

    /** Everything. */
    public static LayerView whole(LayerSchema schema) {
        return new LayerView(schema, schema.attributes(), true, Optional.empty());
    }

    /** Some attributes, and nothing else of the input. */
    public static LayerView part(LayerSchema schema, List<String> names) {
        List<Attribute> attributes = names.stream()
                .map(name -> schema.attribute(name).orElseThrow(() -> new IllegalArgumentException(name)))
                .toList();
        return new LayerView(schema, attributes, false, Optional.empty());
    }

    /** Without the rows whose attribute has another value than this. */
    public LayerView onlyOrUnsaid(String name, String value) {
        return new LayerView(schema, attributes, others, Optional.of(new Condition(name, value)));
    }
}
