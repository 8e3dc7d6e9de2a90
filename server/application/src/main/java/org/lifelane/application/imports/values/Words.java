package org.lifelane.application.imports.values;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** What the words of tables mean: 住宅 is {@code residential}, 是 is yes, 不详 says nothing. */
final class Words {
    private static final String ANY = "*";
    private static final String YES_NO = "yes_no";
    private static final String UNKNOWN = "unknown";

    private final Map<List<String>, String> meanings = new HashMap<>();
    private final Map<List<String>, String> chinese = new HashMap<>();
    private final Map<List<String>, Set<String>> known = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();

    private Words() {
        for (CSVRecord row : DataTable.rows("words.csv")) {
            if (row.get("attribute").equals(UNKNOWN)) {
                nothing.add(Spelling.key(row.get("word")));
            } else {
                meanings.put(
                        List.of(row.get("layer"), row.get("attribute"), Spelling.key(row.get("word"))),
                        row.get("meaning"));
                learn(row.get("layer"), row.get("attribute"), row.get("word"), row.get("meaning"));
            }
        }
    }

    private void learn(String layer, String attribute, String word, String meaning) {
        known.computeIfAbsent(List.of(layer, attribute), key -> new HashSet<>()).add(Spelling.key(meaning));
        if (word.codePoints().anyMatch(Character::isIdeographic)) {
            chinese.putIfAbsent(List.of(layer, attribute, meaning), word);
        }
    }

    /** The words of {@code gis-data/words/words.csv}. */
    static Words load() {
        return new Words();
    }

    /** Whether the text says that the value is not known. */
    boolean saysNothing(String text) {
        String key = Spelling.key(text);
        return key.isEmpty() || nothing.contains(key);
    }

    /** The word that Lifelane uses for what the text says. */
    Optional<String> meaning(String layer, String attribute, String text) {
        String key = Spelling.key(text);
        String own = meanings.get(List.of(layer, attribute, key));
        return Optional.ofNullable(own == null ? meanings.get(List.of(ANY, attribute, key)) : own);
    }

    /** Whether any word will do: the table names none of this layer's attribute. */
    boolean free(String layer, String attribute) {
        return !known.containsKey(List.of(layer, attribute));
    }

    /** Whether the table names the word, or one that means it. */
    boolean knows(String layer, String attribute, String word) {
        return meaning(layer, attribute, word).isPresent()
                || known.getOrDefault(List.of(layer, attribute), Set.of()).contains(Spelling.key(word));
    }

    /** The first Chinese word that the table has for a meaning. */
    Optional<String> chinese(String layer, String attribute, String meaning) {
        return Optional.ofNullable(chinese.get(List.of(layer, attribute, meaning)))
                .or(() -> Optional.ofNullable(chinese.get(List.of(ANY, attribute, meaning))));
    }

    Optional<Boolean> yesOrNo(String text) {
        return meaning(ANY, YES_NO, text).map("yes"::equals);
    }
}
