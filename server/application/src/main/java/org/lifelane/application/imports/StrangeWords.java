package org.lifelane.application.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of one file that the tables of words do not know: each is told, with the rows where it stands. */
final class StrangeWords {
    private static final int EXAMPLES = 3;

    private final Map<List<String>, List<String>> places = new LinkedHashMap<>();

    /** @param words by attribute */
    void add(String place, Map<String, String> words) {
        words.forEach((attribute, word) -> places.computeIfAbsent(List.of(attribute, word), key -> new ArrayList<>())
                .add(place));
    }

    /** One for each word. */
    List<Notice> notices(String file) {
        List<Notice> notices = new ArrayList<>();
        places.forEach((word, rows) -> notices.add(Notice.of(
                file,
                "word.strange",
                word.get(0),
                word.get(1),
                rows.size(),
                String.join(", ", rows.subList(0, Math.min(EXAMPLES, rows.size()))))));
        return notices;
    }
}
