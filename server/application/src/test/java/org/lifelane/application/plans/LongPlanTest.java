package org.lifelane.application.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** Plans that take long: ended by hand, by their time, and by the end of the server. */
@ParameterizedClass
@EnumSource(Dialect.class)
class LongPlanTest {
    private final Dialect dialect;

    @TempDir
    private Path folder;

    private TestServer server;
    private PlanClient plans;

    LongPlanTest(Dialect dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void start() {
        server = TestServer.start(dialect, folder, false, Map.of());
        Grid.fill(server.store());
        plans = new PlanClient(server);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void a_solve_is_ended_by_hand_with_the_best_so_far_and_one_that_waits_at_once() {
        String first = plans.create(Grid.longQuestion());
        String second = plans.create(Grid.longQuestion());
        String waiting = plans.create(Grid.longQuestion());
        plans.when(first, LongPlanTest::solving);
        plans.when(second, LongPlanTest::solving);
        assertThat(plans.plan(waiting).path("state").asString())
                .as("two at a time")
                .isEqualTo("queued");

        cancel(waiting);
        assertThat(plans.plan(waiting).path("state").asString()).isEqualTo("cancelled");
        assertThat(plans.plan(waiting).path("result").isNull()).isTrue();
        cancel(first);
        JsonNode ended = plans.over(first);

        assertThat(ended.path("state").asString()).isEqualTo("cancelled");
        assertThat(ended.path("result").path("proven_optimal").asBoolean()).isFalse();
        assertThat(ended.path("result").path("gap").asDouble()).isPositive();
        assertThat(ended.path("result").path("selected")).hasSizeBetween(1, 15);
        assertThat(plans.plan(second).path("state").asString()).isEqualTo("running");

        HttpResponse<String> deleted = plans.send(Role.PLANNER, "DELETE", PlanClient.PLANS + "/" + second, "");
        assertThat(deleted.statusCode()).isEqualTo(204);
        String next = plans.create(Grid.shortQuestion());
        assertThat(plans.over(next).path("state").asString()).isEqualTo("done");
    }

    @Test
    void a_joint_plan_is_ended_by_hand_with_what_it_has() {
        String id = plans.create(Grid.jointQuestion());
        JsonNode running =
                plans.when(id, plan -> plan.path("progress").path("gap").isNumber());
        assertThat(running.path("progress").path("objective").asDouble()).isPositive();
        assertThat(running.path("progress").path("bound").asDouble())
                .isGreaterThanOrEqualTo(
                        running.path("progress").path("objective").asDouble());
        cancel(id);
        JsonNode ended = plans.over(id);

        JsonNode result = ended.path("result");
        assertThat(ended.path("state").asString()).isEqualTo("cancelled");
        assertThat(result.path("stations")).isNotEmpty();
        assertThat(result.path("cost").asDouble()).isBetween(1.0, 60e6);
        assertThat(result.path("bound").asDouble())
                .isGreaterThanOrEqualTo(result.path("objective").asDouble());
        assertThat(result.path("proven_optimal").asBoolean()
                        && result.path("curve").size() == 11)
                .as("ended before all was done")
                .isFalse();
    }

    @Test
    void a_time_limit_ends_it_as_done_with_what_is_proven() {
        String id = plans.create(Grid.longQuestion().replace("}", ", \"time_limit_s\": 2}"));

        JsonNode plan = plans.over(id);
        assertThat(plan.path("state").asString()).isEqualTo("done");
        assertThat(plan.path("result").path("proven_optimal").asBoolean()).isFalse();
        assertThat(plan.path("result").path("bound").asDouble())
                .isGreaterThan(plan.path("result").path("objective").asDouble());
    }

    @Test
    void plans_outlive_the_server_and_what_ran_has_failed_and_can_be_run_again() {
        String done = plans.create(Grid.shortQuestion());
        JsonNode before = plans.over(done);
        String running = plans.create(Grid.longQuestion());
        plans.when(running, LongPlanTest::solving);

        server = server.restart();
        plans = new PlanClient(server);

        assertThat(plans.plan(done)).isEqualTo(before);
        JsonNode lost = plans.plan(running);
        assertThat(lost.path("state").asString()).isEqualTo("failed");
        assertThat(lost.path("problem").path("status").asInt()).isEqualTo(503);
        assertThat(lost.path("problem").path("detail").asString()).contains("the server stopped while");
        plans.send(Role.PLANNER, "POST", PlanClient.PLANS + "/" + running + "/run", "");
        plans.when(running, LongPlanTest::solving);
        assertThat(plans.plan(running).path("problem").isNull()).isTrue();
        cancel(running);
        assertThat(plans.over(running).path("state").asString()).isEqualTo("cancelled");
    }

    @Test
    void what_waits_when_the_server_stops_is_computed_by_the_next() {
        String first = plans.create(Grid.longQuestion());
        String second = plans.create(Grid.longQuestion());
        plans.when(first, LongPlanTest::solving);
        plans.when(second, LongPlanTest::solving);
        String waiting = plans.create(Grid.shortQuestion());

        server = server.restart();
        plans = new PlanClient(server);

        assertThat(plans.over(waiting).path("state").asString()).isEqualTo("done");
    }

    private static boolean solving(JsonNode plan) {
        return PlanClient.isIn(plan, "running")
                && plan.path("progress").path("stage").asString().equals("solve");
    }

    private void cancel(String id) {
        HttpResponse<String> answer = plans.send(Role.PLANNER, "POST", PlanClient.PLANS + "/" + id + "/cancel", "");
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
