package org.lifelane.application.ogc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.web.Languages;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI document: one file, its texts in the reader's language, its collections those that the reader sees. */
final class ApiDocument {
    private static final Map<String, Object> TEMPLATE = template();
    private static final String TEXT = "@";

    private ApiDocument() {}

    static Map<String, Object> of(Answer answer) {
        Map<String, Object> document = object(filled(TEMPLATE, answer.words()));
        String root = answer.links().address("").replaceFirst("/ogc$", "");
        document.put("servers", List.of(Map.of("url", root)));
        Map<String, Object> parameters =
                object(object(document.get("components")).get("parameters"));
        List<String> names = answer.reader().views().stream()
                .map(view -> view.schema().name())
                .toList();
        object(object(parameters.get("collection")).get("schema")).put("enum", names);
        return document;
    }

    private static Object filled(Object value, Languages.Words words) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> filled = new LinkedHashMap<>();
            map.forEach((name, member) -> filled.put(String.valueOf(name), filled(member, words)));
            return filled;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(member -> filled(member, words)).toList();
        }
        return value instanceof String text && text.startsWith(TEXT) ? words.text(text.substring(1)) : value;
    }

    @SuppressWarnings("unchecked") // YAML's mappings have texts for keys
    static Map<String, Object> object(@Nullable Object value) {
        if (!(value instanceof Map)) {
            throw new IllegalStateException("openapi.yaml lacks an object that is filled in");
        }
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> template() {
        try (InputStream file = ApiDocument.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("openapi.yaml is missing beside ApiDocument");
            }
            return object(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
