package org.lifelane.application.imports.sources;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON values as a table's cells. */
final class JsonValues {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonValues() {}

    /**
     * Values by name; what is null is left out, objects and arrays become their JSON text.
     *
     * @param twice takes each name that stands there before
     */
    static Map<String, Object> properties(JsonParser parser, Consumer<String> twice) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!names.add(name)) {
                twice.accept(name);
            }
            parser.nextToken();
            Object value = scalar(parser);
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    /** A {@code String}, {@code Double} or {@code Boolean}; null where the file says null. */
    static @Nullable Object scalar(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case START_OBJECT, START_ARRAY -> text(parser);
            default -> null;
        };
    }

    // A whole number beyond a double's digits is somebody's long id and is kept to the last digit as text.
    private static Object number(JsonParser parser) {
        double value = parser.getDoubleValue();
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && Math.abs(value) >= 1L << 53
                ? parser.getString()
                : (Object) value;
    }

    /** {@code Double} or {@code List} of the same; another value as its text. */
    static Object nested(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(nested(parser));
            }
            return elements;
        }
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case START_OBJECT -> text(parser);
            default -> parser.getString();
        };
    }

    private static String text(JsonParser parser) {
        StringWriter writer = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            generator.copyCurrentStructure(parser);
        }
        return writer.toString();
    }
}
