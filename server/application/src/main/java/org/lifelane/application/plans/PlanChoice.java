package org.lifelane.application.plans;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What is bought in a result: by the plan itself, at a point of its curve, or of one kind alone.
 *
 * @param stations ids of the sites beside those that stand
 * @param lanes ids of the lanes that are cleared
 */
record PlanChoice(Set<String> stations, Set<String> lanes) {

    /**
     * @param bought {@code stations} or {@code lanes} for what the money buys of one kind alone, the number of a point of
     *     the curve, from 0; empty for the plan's own choice
     * @return empty where the result holds no such thing
     */
    static Optional<PlanChoice> of(PlanKind kind, JsonNode result, Optional<String> bought) {
        if (bought.isPresent()) {
            return Optional.of(bundle(result, bought.get()))
                    .filter(JsonNode::isObject)
                    .map(bundle -> new PlanChoice(ids(bundle.path("stations")), ids(bundle.path("lanes"))));
        }
        Set<String> selected = ids(result.path("selected"));
        return Optional.of(
                kind == PlanKind.CLEARING
                        ? new PlanChoice(Set.of(), selected)
                        : new PlanChoice(selected, ids(result.path("lanes"))));
    }

    private static JsonNode bundle(JsonNode result, String bought) {
        if (bought.equals("stations") || bought.equals("lanes")) {
            return result.path(bought + "_only");
        }
        return bought.matches("\\d{1,4}") ? result.path("curve").path(Integer.parseInt(bought)) : result.path("");
    }

    /** Rows that say more than an id are no choice. */
    private static Set<String> ids(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
