package org.lifelane.planning.network.osm;

import com.graphhopper.reader.ReaderElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tags of one OpenStreetMap object. */
record Tags(Map<String, Object> map) {

    static Tags of(ReaderElement element) {
        return new Tags(element.getTags());
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    /** The value as written, stripped; empty where the tag is absent or blank. */
    Optional<String> text(String key) {
        return Optional.ofNullable(map.get(key))
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The value as a word of OpenStreetMap's: stripped and in lower case. */
    Optional<String> word(String key) {
        return text(key).map(text -> text.toLowerCase(Locale.ROOT));
    }

    /** The value of the first of these keys that is there. */
    Optional<String> firstWord(String... keys) {
        return Arrays.stream(keys).map(this::word).flatMap(Optional::stream).findFirst();
    }

    boolean is(String key, Set<String> words) {
        return word(key).filter(words::contains).isPresent();
    }

    boolean is(String key, String word) {
        return is(key, Set.of(word));
    }

    /** The words of a value that lists several, between semicolons. */
    List<String> words(String key) {
        Optional<String> value = word(key);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get().indexOf(';') < 0
                ? List.of(value.get())
                : Arrays.stream(value.get().split(";", -1)).map(String::strip).toList();
    }
}
