package org.lifelane.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.access.Role.ADMIN;
import static org.lifelane.application.access.Role.PLANNER;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.Town;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.JsonNode;

/** Every address of the server as each role and as nobody. An address that stands in no table here fails the test. */
class EveryAddressTest {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> PLANNERS = EnumSet.of(PLANNER, ADMIN);
    private static final Set<Role> ADMINS = EnumSet.of(ADMIN);
    private static final Set<String> CHANGING = Set.of("POST", "PATCH", "DELETE");
    /** Stands for the id of a plan that is there. */
    private static final String NEW = "{new}";

    private static final String PLAN =
            "{\"name\": \"x\", \"kind\": \"siting\", \"model\": \"lscp\", \"vehicle\": \"pumper\", \"limit_s\": 300}";

    /** Method and pattern, with an example of it that answers, and who may have it. */
    private static final List<Address> ADDRESSES = List.of(
            open("GET /ogc", "/ogc"),
            open("GET /ogc/", "/ogc/"),
            open("GET /ogc/api", "/ogc/api"),
            open("GET /ogc/conformance", "/ogc/conformance"),
            open("GET /ogc/collections", "/ogc/collections"),
            open("GET /ogc/collections/{collection}", "/ogc/collections/roads"),
            open("GET /ogc/collections/{collection}/queryables", "/ogc/collections/roads/queryables"),
            open("GET /ogc/collections/{collection}/schema", "/ogc/collections/roads/schema"),
            open("GET /ogc/collections/{collection}/schema/feature", "/ogc/collections/roads/schema/feature"),
            open("GET /ogc/collections/{collection}/items", "/ogc/collections/roads/items"),
            open("GET /ogc/collections/{collection}/items/{*id}", "/ogc/collections/high-rises/items/way%2F1"),
            only(EVERYBODY, "GET /ogc/collections/{collection}", "/ogc/collections/hydrants"),
            only(EVERYBODY, "GET /ogc/collections/{collection}/queryables", "/ogc/collections/gates/queryables"),
            only(EVERYBODY, "GET /ogc/collections/{collection}/schema", "/ogc/collections/vehicles/schema"),
            only(
                    EVERYBODY,
                    "GET /ogc/collections/{collection}/schema/feature",
                    "/ogc/collections/hazards/schema/feature"),
            only(EVERYBODY, "GET /ogc/collections/{collection}/items", "/ogc/collections/blockages/items"),
            only(EVERYBODY, "GET /ogc/collections/{collection}/items/{*id}", "/ogc/collections/hydrants/items/h-1"),
            open("GET /sign-in", "/sign-in"),
            open("GET /api/v1/csrf", "/api/v1/csrf"),
            only(EVERYBODY, "GET /api/v1/me", "/api/v1/me"),
            only(EVERYBODY, "GET /api/v1/summary", "/api/v1/summary"),
            only(EVERYBODY, "GET /api/v1/blocked", "/api/v1/blocked"),
            only(EVERYBODY, "GET /api/v1/reach", "/api/v1/reach?vehicle=pumper&limit=300"),
            only(EVERYBODY, "GET /api/v1/reach/polygons", "/api/v1/reach/polygons?vehicle=pumper&limit=300"),
            only(EVERYBODY, "GET /api/v1/reach/route", "/api/v1/reach/route?vehicle=pumper&limit=300&target=way/1"),
            only(EVERYBODY, "GET /api/v1/risk", "/api/v1/risk"),
            only(EVERYBODY, "GET /api/v1/risk/progress", "/api/v1/risk/progress"),
            only(EVERYBODY, "GET /api/v1/risk/card", "/api/v1/risk/card?id=way/1"),
            only(EVERYBODY, "GET /api/v1/risk/aerial", "/api/v1/risk/aerial?id=way/1"),
            only(EVERYBODY, "GET /api/v1/risk/areas", "/api/v1/risk/areas?by=compound"),
            only(EVERYBODY, "GET /api/v1/risk/surface", "/api/v1/risk/surface"),
            only(EVERYBODY, "GET /api/v1/plans", "/api/v1/plans"),
            only(PLANNERS, "POST /api/v1/plans", "/api/v1/plans"),
            only(EVERYBODY, "GET /api/v1/plans/{id}", "/api/v1/plans/{new}"),
            only(PLANNERS, "PATCH /api/v1/plans/{id}", "/api/v1/plans/{new}"),
            only(PLANNERS, "DELETE /api/v1/plans/{id}", "/api/v1/plans/{new}"),
            only(PLANNERS, "POST /api/v1/plans/{id}/cancel", "/api/v1/plans/{new}/cancel"),
            only(PLANNERS, "POST /api/v1/plans/{id}/run", "/api/v1/plans/{new}/run"),
            only(EVERYBODY, "GET /api/v1/plans/{id}/coverage", "/api/v1/plans/{new}/coverage"),
            only(
                    EVERYBODY,
                    "GET /api/v1/plans/trial",
                    "/api/v1/plans/trial?vehicle=pumper&limit_s=300&lon=107.8&lat=30.66"),
            only(EVERYBODY, "GET /ogc/collections/{collection}/items", "/ogc/collections/risk/items"),
            only(EVERYBODY, "GET /ogc/collections/{collection}/items", "/ogc/collections/findings/items"),
            only(PLANNERS, "GET /api/v1/layers", "/api/v1/layers"),
            only(PLANNERS, "POST /api/v1/layers", "/api/v1/layers"),
            only(PLANNERS, "GET /api/v1/layers/{layer}/rows", "/api/v1/layers/roads/rows"),
            open("GET /actuator/health", "/actuator/health"),
            only(ADMINS, "GET /actuator", "/actuator"),
            only(ADMINS, "GET /actuator/health/**", "/actuator/health/database"),
            only(ADMINS, "GET /actuator/prometheus", "/actuator/prometheus"),
            open("ANY /error", "/error"),
            // Pages and other files.
            only(EVERYBODY, "FILE /", "/"),
            only(EVERYBODY, "FILE /brigade", "/brigade"),
            open("FILE /signage", "/signage"),
            only(EVERYBODY, "FILE /**", "/index.html"),
            only(EVERYBODY, "FILE /**", "/no-such-file"),
            open("FILE /**", "/ogc-assets/page.css"),
            open("FILE /assets/**", "/assets/no-such-file.js"),
            only(EVERYBODY, "FILE /brigade/", "/brigade/"),
            open("FILE /signage/", "/signage/"),
            open("FILE /sign-in/", "/sign-in/"));

    @TempDir
    private static Path folder;

    private static TestServer server;

    /** @param allowed roles; all of them and nobody where it is open */
    private record Address(String pattern, String example, Set<Role> allowed, boolean openToAll) {
        boolean isFile() {
            return pattern.startsWith("FILE") || example.equals("/sign-in") || example.equals("/error");
        }

        String method() {
            String method = pattern.substring(0, pattern.indexOf(' '));
            return CHANGING.contains(method) ? method : "GET";
        }

        /** The example, with a new plan where it speaks of one. */
        String path() {
            return example.contains(NEW) ? example.replace(NEW, newPlan()) : example;
        }
    }

    private static Address open(String pattern, String example) {
        return new Address(pattern, example, EVERYBODY, true);
    }

    private static Address only(Set<Role> allowed, String pattern, String example) {
        return new Address(pattern, example, allowed, false);
    }

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder);
        Town.fill(server.store());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void no_address_is_missing_from_the_table() {
        Set<String> known =
                new TreeSet<>(ADDRESSES.stream().map(Address::pattern).toList());

        assertThat(mapped()).isSubsetOf(known);
        assertThat(known).isSubsetOf(mapped());
    }

    @Test
    void the_api_document_describes_every_address_for_programs() {
        JsonNode paths = server.openJson("/ogc/api").path("paths");
        List<String> described = new ArrayList<>();
        paths.propertyStream().forEach(path -> {
            // Where no other server is named, paths stand below the API's own address, one for each collection.
            boolean below = !path.getValue().has("servers");
            String address = below ? ("/ogc" + path.getKey()).replaceFirst("/$", "") : path.getKey();
            String pattern = address.replaceFirst("^/ogc/collections/roads", "/ogc/collections/{collection}");
            path.getValue()
                    .propertyStream()
                    .forEach(method -> described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + pattern));
        });

        List<String> programs = mapped().stream()
                .filter(pattern -> pattern.contains(" /ogc") || pattern.contains(" /api/v1"))
                .map(pattern -> pattern.replace("{*id}", "{id}").replaceFirst("/$", ""))
                .toList();

        assertThat(described).containsAll(programs);
    }

    @TestFactory
    Stream<DynamicTest> each_role_gets_what_it_may_and_nothing_else() {
        return ADDRESSES.stream()
                .flatMap(address -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(
                                "nobody: " + address.pattern() + " " + address.example(),
                                () -> assertStatus(
                                        address,
                                        request(address, server.request(address.path())),
                                        address.openToAll(),
                                        401))),
                        EVERYBODY.stream()
                                .map(role -> DynamicTest.dynamicTest(
                                        role.text() + ": " + address.pattern() + " " + address.example(),
                                        () -> assertStatus(
                                                address,
                                                request(address, server.request(address.path(), role)),
                                                address.allowed().contains(role),
                                                403)))));
    }

    /** Whoever may read an address may ask what is there, and how, without having it sent. */
    @TestFactory
    Stream<DynamicTest> an_open_address_takes_every_way_to_ask_that_changes_nothing() {
        return ADDRESSES.stream()
                .filter(address -> address.openToAll() && !address.isFile())
                .flatMap(address -> Stream.of("HEAD", "OPTIONS")
                        .map(method -> DynamicTest.dynamicTest(method + " " + address.example(), () -> {
                            HttpResponse<String> answer = server.send(
                                    server.request(address.example()).method(method, BodyPublishers.noBody()));
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(answer.body()).isEmpty();
                        })));
    }

    private static HttpRequest.Builder request(Address address, HttpRequest.Builder request) {
        return switch (address.pattern()) {
            case "POST /api/v1/layers" ->
                request.header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString("#end 0\n"));
            case "POST /api/v1/plans" -> json(request, "POST", PLAN);
            case "PATCH /api/v1/plans/{id}" -> json(request, "PATCH", "{\"name\": \"y\"}");
            default -> request.method(address.method(), BodyPublishers.noBody());
        };
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, String body) {
        return request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    private static String newPlan() {
        HttpResponse<String> created = server.send(json(server.request("/api/v1/plans", PLANNER), "POST", PLAN));
        String location =
                created.headers().firstValue("Location").orElseThrow(() -> new AssertionError(created.body()));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void assertStatus(Address address, HttpRequest.Builder request, boolean allowed, int refusal) {
        int status = server.send(request).statusCode();
        if (allowed && address.isFile()) {
            // The pages are built by another module and need not be there: then they are not found, and not refused.
            assertThat(status).as(address.toString()).isIn(200, 308, 404);
        } else if (allowed
                && address.pattern().endsWith("/coverage")
                && address.example().contains(NEW)) {
            // The plan is still being solved: it reaches no ground yet, and nobody is refused.
            assertThat(status).as(address.toString()).isIn(200, 404);
        } else if (allowed) {
            assertThat(status).as(address.toString()).isIn(200, 202, 204);
        } else {
            assertThat(status).as(address.toString()).isEqualTo(refusal);
        }
    }

    /** What the server itself says that it answers: controllers, management, files. */
    private static Set<String> mapped() {
        Set<String> mapped = new TreeSet<>();
        for (AbstractHandlerMethodMapping<?> controllers : server.server().beans(AbstractHandlerMethodMapping.class)) {
            controllers.getHandlerMethods().keySet().stream()
                    .map(RequestMappingInfo.class::cast)
                    .forEach(info ->
                            info.getPatternValues().forEach(pattern -> mapped.add(method(info) + " " + pattern)));
        }
        for (AbstractUrlHandlerMapping files : server.server().beans(AbstractUrlHandlerMapping.class)) {
            files.getHandlerMap().keySet().forEach(pattern -> mapped.add("FILE " + pattern));
            if (files.getRootHandler() != null) {
                mapped.add("FILE /");
            }
        }
        return mapped;
    }

    private static String method(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .findFirst()
                .orElse("ANY");
    }
}
