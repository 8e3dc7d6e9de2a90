package org.lifelane.application.plans;

import java.util.List;
import java.util.Locale;
import org.lifelane.application.siting.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The sentences of a result, which is kept without words, in the language of who reads it. */
final class PlanSentences {
    private static final List<String> ROWS = List.of("gains", "compounds", "screened_out", "flagged");
    private static final String REASON = "reason";

    private PlanSentences() {}

    /** Says them in place; those that were kept in words stay as they are. */
    static JsonNode say(JsonNode result, Locale locale) {
        for (String rows : ROWS) {
            for (JsonNode row : result.path(rows)) {
                if (row instanceof ObjectNode said && row.path(REASON).isObject()) {
                    said.put(REASON, Sentence.read(row.path(REASON)).in(locale));
                }
            }
        }
        return result;
    }
}
