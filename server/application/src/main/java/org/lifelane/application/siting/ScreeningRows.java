package org.lifelane.application.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lifelane.planning.siting.Screening.Remark;

/** What the rules on where a station may stand say against the candidates, as an answer tells it. */
public final class ScreeningRows {
    private ScreeningRows() {}

    /** Whether there was a screening, which candidates it left out and which it flagged, each with rule and reason. */
    public static Map<String, Object> of(boolean screened, List<Remark> remarks, Locale locale) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("screening", screened ? "done" : "none: no premises");
        map.put("screened_out", rows(remarks, true, locale));
        map.put("flagged", rows(remarks, false, locale));
        return map;
    }

    private static List<Map<String, Object>> rows(List<Remark> remarks, boolean excluding, Locale locale) {
        SitingWords words = new SitingWords(locale);
        return remarks.stream()
                .filter(remark -> remark.excludes() == excluding)
                .map(remark -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("id", remark.candidateId());
                    row.put("rule", remark.rule());
                    row.put("reason", words.reason(remark));
                    return row;
                })
                .toList();
    }
}
