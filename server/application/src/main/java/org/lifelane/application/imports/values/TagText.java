package org.lifelane.application.imports.values;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Several tags in one cell, as GDAL and osm2pgsql write them: {@code "maxheight"=>"3.0","width"=>"4"}, or a JSON object.
 * Read to the last character, since a cell that a Shapefile cut has lost signs.
 */
public final class TagText {
    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern PAIR =
            Pattern.compile("\\s*" + QUOTED + "\\s*=>\\s*(?:" + QUOTED + "|NULL)\\s*(?:,|$)");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private TagText() {}

    /** Empty where the text is no whole list of tags. */
    public static Optional<Map<String, Object>> read(String text) {
        if (text.strip().startsWith("{")) {
            return object(text);
        }
        Map<String, Object> tags = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!pair.find(at) || pair.start() != at) {
                return Optional.empty();
            }
            if (pair.group(2) != null) {
                tags.put(plain(pair.group(1)), plain(pair.group(2)));
            }
            at = pair.end();
        }
        return Optional.of(tags);
    }

    private static Optional<Map<String, Object>> object(String text) {
        try {
            return Optional.of(JSON.readValue(text, OBJECT));
        } catch (JacksonException cut) {
            return Optional.empty();
        }
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }
}
