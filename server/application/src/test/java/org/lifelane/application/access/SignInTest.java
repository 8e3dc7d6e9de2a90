package org.lifelane.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import tools.jackson.databind.JsonNode;

class SignInTest {
    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void the_link_signs_in_once_and_never_again() {
        String link = server.server().signInLink().toString();

        HttpResponse<String> first = server.send(server.request(link));
        HttpResponse<String> second = server.send(server.request(link));

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(location(first).getPath()).isEqualTo("/");
        JsonNode me = TestServer.json(server.send(server.request("/api/v1/me").header("Cookie", cookie(first))));
        assertThat(me.path("user").asString()).isEqualTo("admin");
        assertThat(me.path("roles").toString()).isEqualTo("[\"admin\"]");
        assertThat(me.path("csrf").path("token").asString()).isNotEmpty();
        assertThat(location(second).toString()).endsWith("/sign-in?error=link");
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_look_at_the_link_does_not_use_it_up() {
        String link = server.server().signInLink().toString();

        server.send(server.request(link).method("HEAD", BodyPublishers.noBody()));

        assertThat(location(server.send(server.request(link))).getPath()).isEqualTo("/");
    }

    @Test
    void the_form_signs_in_and_out() {
        HttpResponse<String> in = signIn("planner", TestServer.PASSWORD);
        String session = cookie(in);

        assertThat(location(in).getPath()).isEqualTo("/");
        JsonNode me = TestServer.json(server.send(server.request("/api/v1/me").header("Cookie", session)));
        assertThat(me.path("user").asString()).isEqualTo("planner");

        server.send(server.request("/sign-out")
                .header("Cookie", session)
                .header(
                        me.path("csrf").path("header").asString(),
                        me.path("csrf").path("token").asString())
                .POST(BodyPublishers.noBody()));
        assertThat(server.send(server.request("/api/v1/me").header("Cookie", session))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_session_cannot_be_forged_into_a_change() {
        String session = cookie(signIn("planner", TestServer.PASSWORD));

        HttpResponse<String> forged = server.send(server.request("/api/v1/layers")
                .header("Cookie", session)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString("#end 0\n")));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(TestServer.detail(forged)).contains("forged");
    }

    @Test
    void a_browser_s_remembered_password_does_not_excuse_a_forged_change() {
        HttpResponse<String> forged = server.send(server.request("/api/v1/layers", Role.PLANNER)
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString("#end 0\n")));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void the_session_s_cookie_is_for_this_server_s_requests_alone() {
        HttpResponse<String> in = signIn("planner", TestServer.PASSWORD);

        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void basic_makes_no_session() {
        HttpResponse<String> me = server.send(server.request("/api/v1/me", Role.BRIGADE));

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(TestServer.json(me).path("csrf").isNull()).isTrue();
    }

    @Test
    void a_wrong_password_is_refused_and_after_many_the_right_one_too() {
        HttpResponse<String> wrong = basic("township", "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(TestServer.detail(wrong)).contains("password is wrong");
        assertThat(basic("nobody-of-this-name", "wrong").body().replace("nobody-of-this-name", "township"))
                .isEqualTo(wrong.body());

        int status = 401;
        for (int attempt = 0; attempt < 20 && status == 401; attempt++) {
            status = basic("township", "wrong").statusCode();
        }

        assertThat(status).isEqualTo(429);
        HttpResponse<String> right = basic("township", TestServer.PASSWORD);
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValue("Retry-After")).isPresent();
        assertThat(basic("brigade", TestServer.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_form_leads_back_to_the_form() {
        assertThat(location(signIn("admin", "wrong")).toString()).endsWith("/sign-in?error");
    }

    @Test
    void people_are_led_to_the_form_and_programs_are_told() {
        HttpResponse<String> person = server.send(server.request("/brigade").header("Accept", "text/html,*/*"));
        HttpResponse<String> program = server.send(server.request("/brigade"));
        HttpResponse<String> script = server.send(server.request("/api/v1/me").header("Sec-Fetch-Mode", "cors"));

        assertThat(location(person).getPath()).isEqualTo("/sign-in");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void a_wrong_secret_of_the_data_folder_opens_nothing() {
        assertThat(server.send(server.request("/api/v1/layers").header("Authorization", "Bearer guess"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusals_speak_the_reader_s_language_chinese_first() {
        String english = TestServer.detail(server.send(server.request("/api/v1/me")));
        String chinese = TestServer.detail(server.send(HttpRequest.newBuilder(server.address("/api/v1/me"))));

        assertThat(english).contains("sign in");
        assertThat(chinese).contains("登录");
    }

    @Test
    void pages_run_no_foreign_script_and_stand_in_no_foreign_frame() {
        HttpResponse<String> answer = server.send(server.request("/ogc?f=html"));

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static HttpResponse<String> basic(String user, String password) {
        return server.send(server.request("/api/v1/me").header("Authorization", TestServer.basic(user, password)));
    }

    private static HttpResponse<String> signIn(String user, String password) {
        HttpResponse<String> form = server.send(server.request("/api/v1/csrf"));
        JsonNode token = TestServer.json(form);
        String body = "username=" + user + "&password=" + password + "&"
                + token.path("parameter").asString() + "="
                + URLEncoder.encode(token.path("token").asString(), StandardCharsets.UTF_8);
        return server.send(server.request("/sign-in")
                .header("Cookie", cookie(form))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
