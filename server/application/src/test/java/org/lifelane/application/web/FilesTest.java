package org.lifelane.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;

/** The pages' files, as browsers ask for them and keep them. */
class FilesTest {
    private static final String HASHED = "/assets/page-Qk3vB8dN.js";
    private static final String UNHASHED = "/ogc-assets/page.css";

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
    void a_file_whose_name_holds_its_hash_is_kept_for_a_year_and_never_asked_for_again() {
        HttpResponse<String> file = server.send(server.request(HASHED));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(file, "Content-Type")).startsWith("text/javascript");
    }

    @Test
    void any_other_file_is_asked_for_each_time_and_sent_only_when_it_changed() {
        HttpResponse<String> file = server.send(server.request(UNHASHED));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Cache-Control")).isEqualTo("no-cache");
        String tag = header(file, "ETag");
        assertThat(server.send(server.request(UNHASHED).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.send(server.request(UNHASHED).header("If-None-Match", "\"of an earlier release\""))
                        .statusCode())
                .isEqualTo(200);
        // Every build dates its files alike, so a date would keep the pages of an earlier release alive.
        assertThat(file.headers().firstValue("Last-Modified")).isEmpty();
    }

    @Test
    void a_missing_file_is_not_kept_as_missing() {
        HttpResponse<String> absent = server.send(server.request("/assets/page-00000000.js"));

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(header(absent, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brigade", "/signage", "/sign-in"})
    void a_slash_too_many_leads_to_the_page(String page) {
        HttpResponse<String> moved = server.send(server.request(page + "/?lang=en", Role.BRIGADE));

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(header(moved, "Location")).endsWith(page + "?lang=en");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
