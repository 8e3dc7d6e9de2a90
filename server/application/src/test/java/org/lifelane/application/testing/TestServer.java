package org.lifelane.application.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.access.Accounts;
import org.lifelane.application.access.Role;
import org.lifelane.application.server.LifelaneServer;
import org.lifelane.application.server.ServeOptions;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.store.LayerStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole server on a free port, with one account of each role, and a client for it. */
public final class TestServer implements AutoCloseable {
    public static final String PASSWORD = "throw-away-password";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LifelaneServer server;
    private final ServeOptions options;
    private final Map<String, String> environment;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private TestServer(LifelaneServer server, ServeOptions options, Map<String, String> environment) {
        this.server = server;
        this.options = options;
        this.environment = Map.copyOf(environment);
    }

    /** An empty one. */
    public static TestServer start(Dialect dialect, Path folder) {
        return start(dialect, folder, false, Map.of());
    }

    public static TestServer start(Dialect dialect, Path folder, boolean sample, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("LIFELANE_ADMIN_PASSWORD", PASSWORD);
        if (dialect == Dialect.POSTGIS) {
            DatabaseSettings database = TestDatabases.fresh(dialect, folder);
            environment.put("LIFELANE_DB_URL", database.url());
            environment.put("LIFELANE_DB_USER", database.user());
            environment.put("LIFELANE_DB_PASSWORD", database.password());
        }
        ServeOptions options = new ServeOptions("127.0.0.1", 0, folder, sample, Optional.empty());
        LifelaneServer server = LifelaneServer.start(options, environment);
        Accounts accounts = server.bean(Accounts.class);
        for (Role role : Role.values()) {
            accounts.put(role.text(), PASSWORD, role);
        }
        return new TestServer(server, options, environment);
    }

    /** Stops this one and starts another on the same data. */
    public TestServer restart() {
        close();
        return new TestServer(LifelaneServer.start(options, environment), options, environment);
    }

    public LifelaneServer server() {
        return server;
    }

    public LayerStore store() {
        return server.bean(LayerStore.class);
    }

    public URI address(String path) {
        return URI.create(server.address() + path);
    }

    /** A request in English, by nobody. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server.address() + path))
                .header("Accept-Language", "en");
    }

    public HttpRequest.Builder request(String path, Role role) {
        return request(path).header("Authorization", basic(role.text(), PASSWORD));
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The JSON that a planner gets there. */
    public JsonNode json(String path) {
        return json(send(request(path, Role.PLANNER)));
    }

    /** The JSON that anybody gets there. */
    public JsonNode openJson(String path) {
        return json(send(request(path)));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** What a problem document says. */
    public static String detail(HttpResponse<String> problem) {
        return JSON.readTree(problem.body()).path("detail").asString();
    }

    @Override
    public void close() {
        server.close();
    }
}
