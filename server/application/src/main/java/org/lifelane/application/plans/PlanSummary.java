package org.lifelane.application.plans;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a list of plans says of a result, so that nobody fetches all results to show a list.
 *
 * @param covered buildings, those over blocked lanes and those unverified among them
 * @param overBlocked empty in a summary that was kept before they were told apart
 * @param total buildings
 * @param cost money; empty where it is not known
 * @param gap as in a result
 */
record PlanSummary(
        int covered,
        OptionalInt overBlocked,
        int unverified,
        int total,
        OptionalDouble cost,
        boolean provenOptimal,
        OptionalDouble gap) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PlanSummary of(JsonNode result) {
        JsonNode targets = result.path("targets");
        int no = count(targets, "no");
        return new PlanSummary(
                targets.size() - no,
                OptionalInt.of(count(targets, "over_blocked")),
                count(targets, "unverified"),
                targets.size(),
                number(result.path("cost")),
                result.path("proven_optimal").asBoolean(false),
                number(result.path("gap")));
    }

    private static int count(JsonNode targets, String covered) {
        return (int) StreamSupport.stream(targets.spliterator(), false)
                .filter(row -> row.path("covered").asString().equals(covered))
                .count();
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
    }

    /** As it is kept. */
    String write() {
        return JSON.writeValueAsString(this);
    }

    static PlanSummary read(String json) {
        return JSON.readValue(json, PlanSummary.class);
    }
}
