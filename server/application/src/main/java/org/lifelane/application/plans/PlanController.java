package org.lifelane.application.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.store.LayerStore;
import org.lifelane.application.web.Languages;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans as the planner's map asks for them. */
@RestController
final class PlanController {
    private static final String ADDRESS = "/api/v1/plans";
    private static final int MOST_BYTES = 1_000_000;

    private final PlanService plans;
    private final PlanCoverage coverage;
    private final LayerStore layers;
    private final Clock clock;

    PlanController(PlanService plans, PlanCoverage coverage, LayerStore layers, Clock clock) {
        this.plans = plans;
        this.coverage = coverage;
        this.layers = layers;
        this.clock = clock;
    }

    /**
     * @param kinds that can be asked for
     * @param plans newest first, without their results but with a summary
     */
    record All(List<String> kinds, List<PlanAnswer> plans) {}

    @GetMapping(ADDRESS)
    All all(HttpServletRequest request) {
        long version = layers.dataset().version();
        Map<String, PlanSummary> summaries = plans.summaries();
        return new All(
                plans.kinds(),
                plans.all().stream()
                        .map(plan -> PlanAnswer.of(
                                plan,
                                Optional.ofNullable(summaries.get(plan.id())),
                                Optional.empty(),
                                request,
                                clock.millis(),
                                version))
                        .toList());
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanAnswer> create(HttpServletRequest request, Principal who) throws IOException {
        Plan plan =
                plans.create(body(request), who.getName(), Languages.of(request).locale());
        return accepted(plan, request);
    }

    @GetMapping(ADDRESS + "/{id}")
    PlanAnswer one(@PathVariable("id") String id, HttpServletRequest request) {
        return answer(plans.one(id), plans.result(id), request);
    }

    /** @param bought what of the result: a point of its curve by number, {@code stations} or {@code lanes} alone */
    @GetMapping(ADDRESS + "/{id}/coverage")
    ResponseEntity<byte[]> coverage(@PathVariable("id") String id, @RequestParam("bought") Optional<String> bought) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/geo+json")
                .body(coverage.of(id, bought).getBytes(StandardCharsets.UTF_8));
    }

    @PatchMapping(path = ADDRESS + "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    PlanAnswer rename(@PathVariable("id") String id, HttpServletRequest request) throws IOException {
        return answer(plans.rename(id, body(request)), Optional.empty(), request);
    }

    @PostMapping(ADDRESS + "/{id}/cancel")
    PlanAnswer cancel(@PathVariable("id") String id, HttpServletRequest request) {
        return answer(plans.cancel(id), Optional.empty(), request);
    }

    @PostMapping(ADDRESS + "/{id}/run")
    ResponseEntity<PlanAnswer> again(@PathVariable("id") String id, HttpServletRequest request) {
        return accepted(plans.again(id), request);
    }

    @DeleteMapping(ADDRESS + "/{id}")
    ResponseEntity<Void> delete(@PathVariable("id") String id) {
        plans.delete(id);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<PlanAnswer> accepted(Plan plan, HttpServletRequest request) {
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + "/" + plan.id()))
                .body(answer(plan, Optional.empty(), request));
    }

    private PlanAnswer answer(Plan plan, Optional<String> result, HttpServletRequest request) {
        return PlanAnswer.of(
                plan,
                plans.summary(plan.id()),
                result,
                request,
                clock.millis(),
                layers.dataset().version());
    }

    private static String body(HttpServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new FaultyInputException(Fault.of("", "", "plans.too-long", MOST_BYTES));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
