package org.lifelane.application.store;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Attributes without a column of their own, as one JSON object. */
final class StoredAttributes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private StoredAttributes() {}

    static String write(Map<String, Object> attributes) {
        return JSON.writeValueAsString(attributes);
    }

    /** In the order in which they were written; numbers are {@code Double}. */
    static Map<String, Object> read(String json) {
        Map<String, Object> attributes = JSON.readValue(json, OBJECT);
        attributes.replaceAll((name, value) -> value instanceof Number number ? (Object) number.doubleValue() : value);
        return attributes;
    }
}
