package org.lifelane.application.plans;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.lifelane.application.messages.Bundles;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.application.web.NotFoundException;
import org.springframework.stereotype.Service;

/** The plans that people ask for: asked, looked at, renamed, ended, deleted. */
@Service
class PlanService {
    private static final List<String> BUNDLES = List.of("org/lifelane/application/plans/texts");

    private final PlanRepository plans;
    private final PlanRunner runner;
    private final PlanSolvers solvers;
    private final Clock clock;

    PlanService(PlanRepository plans, PlanRunner runner, PlanSolvers solvers, Clock clock) {
        this.plans = plans;
        this.runner = runner;
        this.solvers = solvers;
        this.clock = clock;
    }

    /** The kinds of plans that can be asked for. */
    List<String> kinds() {
        return solvers.kinds().stream().map(PlanKind::text).toList();
    }

    /**
     * Queues a new plan.
     *
     * @param json the question
     * @throws org.lifelane.planning.inventory.FaultyInputException with everything that can be told at once to be wrong
     *     with it
     */
    Plan create(String json, String user, Locale locale) {
        QuestionReader.Named asked = QuestionReader.read(json);
        PlanQuestion question = asked.question();
        solvers.check(question);
        Plan plan = new Plan(
                UUID.randomUUID().toString(),
                asked.name().orElseGet(() -> name(question, locale)),
                PlanState.QUEUED,
                clock.millis(),
                user,
                locale.getLanguage(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                PlanProgress.QUEUED,
                QuestionWriter.write(question),
                OptionalLong.empty(),
                List.of());
        runner.add(plan);
        return one(plan.id());
    }

    private static String name(PlanQuestion question, Locale locale) {
        String text = Bundles.of(locale, BUNDLES)
                .getString("plan.name." + question.kind().text());
        return FaultTexts.format(
                text,
                locale,
                List.of(question.model().map(model -> model.text()).orElse(""), question.vehicle()));
    }

    /** Newest first. */
    List<Plan> all() {
        return plans.all();
    }

    /** @throws NotFoundException if there is none */
    Plan one(String id) {
        return plans.find(id).orElseThrow(() -> absent(id));
    }

    /** As JSON; empty where there is none. */
    Optional<String> result(String id) {
        return plans.result(id);
    }

    /** Of all results, by plan. */
    Map<String, PlanSummary> summaries() {
        Map<String, PlanSummary> summaries = new HashMap<>();
        plans.summaries().forEach((id, json) -> summaries.put(id, PlanSummary.read(json)));
        return summaries;
    }

    /** Of one result; empty where there is none. */
    Optional<PlanSummary> summary(String id) {
        return plans.summary(id).map(PlanSummary::read);
    }

    Plan rename(String id, String json) {
        if (!plans.rename(id, QuestionReader.name(json))) {
            throw absent(id);
        }
        return one(id);
    }

    /** Ends a plan; one that is over stays as it is. */
    Plan cancel(String id) {
        one(id);
        runner.cancel(id);
        return one(id);
    }

    /**
     * Computes a plan that is over again, on the layers as they are now; one that is not stays as it is.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if its question no longer fits the layers
     */
    Plan again(String id) {
        PlanQuestion question = QuestionReader.read(one(id).question()).question();
        solvers.check(question);
        runner.again(id);
        return one(id);
    }

    void delete(String id) {
        if (!plans.delete(id)) {
            throw absent(id);
        }
        runner.forget(id);
    }

    private static NotFoundException absent(String id) {
        return new NotFoundException("plan-unknown", id);
    }
}
