package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifelane.application.siting.Existing;
import org.lifelane.planning.siting.SitingModel;
import tools.jackson.databind.json.JsonMapper;

/** Writes a question so that {@link QuestionReader} reads the same again. */
final class QuestionWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double MS = 1000;

    private QuestionWriter() {}

    static String write(PlanQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", question.kind().text());
        question.model().map(SitingModel::text).ifPresent(model -> fields.put("model", model));
        fields.put("vehicle", question.vehicle());
        question.limitS().ifPresent(limit -> fields.put("limit_s", limit));
        question.p().ifPresent(p -> fields.put("p", p));
        question.budget().ifPresent(budget -> fields.put("budget", budget));
        question.lanes().ifPresent(lanes -> fields.put("lanes", lanes));
        fields.put("existing", existing(question.existing()));
        fields.put("required", sorted(question.required()));
        fields.put("excluded", sorted(question.excluded()));
        fields.put("engines", question.engines());
        fields.put("area_limits", question.areaLimits());
        Map<String, Object> moved = new TreeMap<>();
        question.moved().forEach((id, place) -> moved.put(id, List.of(place.x, place.y)));
        fields.put("moved", moved);
        Map<String, Object> tiers = new TreeMap<>();
        question.tiers()
                .forEach((name, tier) ->
                        tiers.put(name, Map.of("vehicle", tier.vehicle(), "limit_s", tier.limitMs() / MS)));
        fields.put("tiers", tiers);
        fields.put("leave_out_unreachable", question.leaveOutUnreachable());
        question.robustDays().ifPresent(days -> {
            fields.put("robust", days);
            fields.put("seed", question.seed());
        });
        fields.put("turns", question.turns());
        fields.put("emergency_privileges", question.emergencyPrivileges());
        question.timeLimitS().ifPresent(limit -> fields.put("time_limit_s", limit));
        return JSON.writeValueAsString(fields);
    }

    private static Object existing(Existing existing) {
        if (existing.layer()) {
            return "layer";
        }
        return existing.ids().isEmpty() ? "none" : sorted(existing.ids());
    }

    private static List<String> sorted(Set<String> ids) {
        return new ArrayList<>(new TreeSet<>(ids));
    }
}
