package org.lifelane.application.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.lifelane.planning.siting.Screening.Remark;

/** What the rules on where a station may stand say against the candidates, as an answer tells it. */
public final class ScreeningRows {
    private ScreeningRows() {}

    /**
     * Whether there was a screening, which candidates it left out and which it flagged, each with rule and reason.
     *
     * @param say how a sentence stands in the answer
     */
    public static Map<String, Object> of(boolean screened, List<Remark> remarks, Function<Sentence, Object> say) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("screening", screened ? "done" : "none: no premises");
        map.put("screened_out", rows(remarks, true, say));
        map.put("flagged", rows(remarks, false, say));
        return map;
    }

    private static List<Map<String, Object>> rows(
            List<Remark> remarks, boolean excluding, Function<Sentence, Object> say) {
        return remarks.stream()
                .filter(remark -> remark.excludes() == excluding)
                .map(remark -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("id", remark.candidateId());
                    row.put("rule", remark.rule());
                    row.put("reason", say.apply(reason(remark)));
                    return row;
                })
                .toList();
    }

    private static Sentence reason(Remark remark) {
        return Sentence.of(remark.rule(), remark.place(), String.format(Locale.ROOT, "%.0f", remark.metres()));
    }
}
