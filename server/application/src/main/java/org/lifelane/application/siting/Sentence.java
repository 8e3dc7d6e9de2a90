package org.lifelane.application.siting;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.lifelane.application.messages.Bundles;
import tools.jackson.databind.JsonNode;

/**
 * A sentence of an answer by its key and values, so that a plan that is kept is told to each reader in a language of their
 * own.
 *
 * @param arguments texts, and sentences within it
 */
public record Sentence(String key, List<Object> arguments) {
    private static final List<String> BUNDLES = List.of("org/lifelane/application/siting/words");

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    public String in(Locale locale) {
        return in(Bundles.of(locale, BUNDLES));
    }

    private String in(ResourceBundle texts) {
        Object[] said = arguments.stream()
                .map(each -> each instanceof Sentence part ? part.in(texts) : each)
                .toArray();
        return MessageFormat.format(texts.getString(key), said);
    }

    /** As it is kept. */
    public Map<String, Object> kept() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", key);
        map.put(
                "arguments",
                arguments.stream()
                        .map(each -> each instanceof Sentence part ? part.kept() : each)
                        .toList());
        return map;
    }

    /** One that was kept. */
    public static Sentence read(JsonNode kept) {
        List<Object> arguments = new ArrayList<>();
        kept.path("arguments").forEach(each -> arguments.add(each.isObject() ? read(each) : each.asString()));
        return new Sentence(kept.path("key").asString(), arguments);
    }
}
