package org.lifelane.application.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.siting.CostTable;
import org.lifelane.planning.siting.SitingModel;

/**
 * Targets that nobody can serve, left out of a model that has to serve every target so that it has an answer for the
 * others.
 *
 * @param costs without them
 * @param targets ids
 */
public record LeftOut(CostTable costs, List<String> targets) {
    public LeftOut {
        targets = List.copyOf(targets);
    }

    /** @param wanted whether to leave them out; the covering models do without */
    public static LeftOut of(SitingModel model, boolean wanted, CostTable all) {
        CostTable costs = wanted && !model.covers() ? all.reachable() : all;
        return new LeftOut(costs, costs == all ? List.of() : all.beyondReach());
    }

    /** The answer with them: {@code left_out}, and among what is uncovered and what all targets weigh. */
    public Map<String, @Nullable Object> into(Map<String, @Nullable Object> answer, Weights weights) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(answer);
        whole.put("left_out", targets);
        if (answer.get("uncovered") instanceof List<?> uncovered) {
            List<@Nullable Object> all = new ArrayList<>(uncovered);
            all.addAll(targets);
            whole.put("uncovered", all);
        }
        if (answer.get("total_weight") instanceof Number total) {
            double left = DoubleStream.of(weights.of(targets)).sum();
            whole.put("total_weight", SitingAnswer.number(total.doubleValue() + left));
        }
        return whole;
    }
}
