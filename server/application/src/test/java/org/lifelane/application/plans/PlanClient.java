package org.lifelane.application.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;
import org.lifelane.application.access.Role;
import org.lifelane.application.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** Asks a server for plans as the map does. */
record PlanClient(TestServer server) {
    static final String PLANS = "/api/v1/plans";
    private static final Duration LONGEST = Duration.ofMinutes(3);

    HttpResponse<String> send(Role role, String method, String path, String body) {
        return server.send(server.request(path, role)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** Asks for a plan as a planner, and gives its id. */
    String create(String question) {
        HttpResponse<String> answer = send(Role.PLANNER, "POST", PLANS, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(PLANS + "/");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    JsonNode plan(String id) {
        return server.json(PLANS + "/" + id);
    }

    /** The plan once it is so; a plan that is over and is not so never will be. */
    JsonNode when(String id, Predicate<JsonNode> so) {
        return await("plan " + id).atMost(LONGEST).until(() -> plan(id), plan -> {
            if (!so.test(plan) && isOver(plan)) {
                throw new AssertionError(plan);
            }
            return so.test(plan);
        });
    }

    /** The plan once it is over. */
    JsonNode over(String id) {
        return when(id, PlanClient::isOver);
    }

    private static boolean isOver(JsonNode plan) {
        return !isIn(plan, "queued") && !isIn(plan, "running");
    }

    static boolean isIn(JsonNode plan, String state) {
        return plan.path("state").asString().equals(state);
    }
}
