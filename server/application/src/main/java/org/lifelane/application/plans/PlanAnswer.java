package org.lifelane.application.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.lifelane.application.web.Languages;
import org.lifelane.application.web.Problems;
import org.lifelane.planning.inventory.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as the map takes it.
 *
 * @param createdAt ISO 8601, UTC
 * @param seconds how long it has been computed, or was
 * @param version of the layers that it was computed on
 * @param stale whether the layers have changed since
 * @param problem why it failed
 * @param summary of the result, in short
 * @param result what its kind of command writes, in the language of who asks, and what the map draws of it
 */
record PlanAnswer(
        String id,
        String name,
        String kind,
        String state,
        String createdAt,
        String createdBy,
        OptionalDouble seconds,
        Progress progress,
        JsonNode question,
        OptionalLong version,
        boolean stale,
        Optional<ProblemDetail> problem,
        Optional<PlanSummary> summary,
        Optional<JsonNode> result) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double MS = 1000;
    private static final Map<String, HttpStatus> OF_THE_SERVER = Map.of(
            "plans.internal", HttpStatus.INTERNAL_SERVER_ERROR, "plans.interrupted", HttpStatus.SERVICE_UNAVAILABLE);

    /** @param gap as in a result: |objective − bound| / max(1, |objective|) */
    record Progress(String stage, OptionalDouble objective, OptionalDouble bound, OptionalDouble gap) {
        static Progress of(PlanProgress progress) {
            return new Progress(progress.stage(), progress.objective(), progress.bound(), progress.gap());
        }
    }

    /**
     * @param nowMs milliseconds since 1970
     * @param layers version of the layers now
     */
    static PlanAnswer of(
            Plan plan,
            Optional<PlanSummary> summary,
            Optional<String> result,
            HttpServletRequest request,
            long nowMs,
            long layers) {
        JsonNode question = JSON.readTree(plan.question());
        OptionalLong ran = plan.ranMs(nowMs);
        return new PlanAnswer(
                plan.id(),
                plan.name(),
                question.path("kind").asString(),
                plan.state().text(),
                Instant.ofEpochMilli(plan.createdMs()).toString(),
                plan.createdBy(),
                ran.isPresent() ? OptionalDouble.of(ran.getAsLong() / MS) : OptionalDouble.empty(),
                Progress.of(plan.progress()),
                question,
                plan.version(),
                plan.version().isPresent() && plan.version().getAsLong() != layers,
                plan.faults().isEmpty() ? Optional.empty() : Optional.of(problem(plan.faults(), request)),
                summary,
                result.map(kept -> PlanSentences.say(
                        JSON.readTree(kept), Languages.of(request).locale())));
    }

    /** What is the asker's to mend is a bad request; the rest is the server's. */
    private static ProblemDetail problem(List<Fault> faults, HttpServletRequest request) {
        ProblemDetail problem = Problems.of(faults, request);
        faults.stream()
                .flatMap(fault -> Optional.ofNullable(OF_THE_SERVER.get(fault.code())).stream())
                .forEach(problem::setStatus);
        return problem;
    }
}
