package org.lifelane.application.ogc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
    private static final String API = "/ogc";
    private static final String COLLECTION = "{collection}";
    private static final String PROPERTIES = "properties";

    private ApiDocument() {}

    static Map<String, Object> of(Answer answer, List<FeatureType> types) {
        Map<String, Object> document = object(filled(TEMPLATE, answer.words()));
        String api = answer.links().address("");
        Map<String, Object> paths = new LinkedHashMap<>();
        object(document.get("paths")).forEach((path, item) -> {
            if (path.startsWith(API)) {
                add(paths, path.substring(API.length()), object(item), answer, types);
            } else {
                object(item).put("servers", servers(api.substring(0, api.length() - API.length())));
                paths.put(path, item);
            }
        });
        document.put("servers", servers(api));
        document.put("paths", paths);
        return document;
    }

    private static List<Map<String, String>> servers(String url) {
        return List.of(Map.of("url", url));
    }

    /** Clients look for the path of a collection by its name, and for the parameters there. */
    private static void add(
            Map<String, Object> paths, String path, Map<String, Object> item, Answer answer, List<FeatureType> types) {
        if (!path.contains(COLLECTION)) {
            paths.put(path.isEmpty() ? "/" : path, item);
            return;
        }
        types.forEach(type -> paths.put(path.replace(COLLECTION, type.name()), ofCollection(item, type, answer)));
    }

    private static Map<String, Object> ofCollection(Map<String, Object> item, FeatureType type, Answer answer) {
        Map<String, Object> operation = new LinkedHashMap<>(object(item.get("get")));
        String title = LayerTexts.title(type.schema(), answer.words());
        operation.put("summary", title + ": " + operation.get("summary"));
        operation.put("operationId", operation.get("operationId") + "." + type.name());
        List<Object> parameters = new ArrayList<>();
        for (Object parameter : (List<?>) operation.getOrDefault("parameters", List.of())) {
            if (PROPERTIES.equals(parameter)) {
                parameters.addAll(properties(type, answer));
            } else {
                parameters.add(parameter);
            }
        }
        operation.put("parameters", parameters);
        return Map.of("get", operation);
    }

    private static List<Map<String, Object>> properties(FeatureType type, Answer answer) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        parameters.add(parameter("id", "id", Map.of("type", "string"), answer));
        for (Property property : type.properties()) {
            if (!ItemsRequest.OWN.contains(property.name())) {
                String title = PropertyTexts.head(property, answer.words());
                parameters.add(parameter(property.name(), title, SchemaJson.property(property, answer), answer));
            }
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String title, Map<String, Object> schema, Answer answer) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("style", "form");
        parameter.put("explode", false);
        parameter.put("description", answer.words().text("parameter.property", title));
        parameter.put("schema", schema);
        return parameter;
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
