package org.lifelane.application.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.Town;
import org.lifelane.application.web.Build;
import org.lifelane.planning.inventory.Layers;

/** Copies that clients keep: good for the rows they were made of, in this database, by this build, and for no others. */
class CopiesTest {
    private static final List<String> ADDRESSES = List.of(
            "/ogc",
            "/ogc/api",
            "/ogc/conformance",
            "/ogc/collections",
            "/ogc/collections/premises",
            "/ogc/collections/premises/schema",
            "/ogc/collections/premises/schema/feature",
            "/ogc/collections/premises/queryables",
            "/ogc/collections/premises/items",
            "/ogc/collections/premises/items/p");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_copy_of_another_databases_rows_is_no_copy(Dialect dialect) {
        try (TestServer one = filled(dialect, "one", "school");
                TestServer other = filled(dialect, "other", "cinema")) {
            assertThat(one.store().dataset().version())
                    .isEqualTo(other.store().dataset().version());
            for (String address : ADDRESSES) {
                assertThat(status(other, address, tag(one, address)))
                        .as(address)
                        .isEqualTo(200);
                assertThat(status(one, address, tag(one, address))).as(address).isEqualTo(304);
            }
        }
    }

    @Test
    void a_copy_outlives_the_server_and_not_the_rows() {
        TestServer before = filled(Dialect.H2GIS, "one", "school");
        String tag = tag(before, "/ogc/collections/premises/items");
        try (TestServer after = before.restart()) {
            assertThat(status(after, "/ogc/collections/premises/items", tag)).isEqualTo(304);
            after.store().change(change -> change.delete(Layers.PREMISES, "p"));
            assertThat(status(after, "/ogc/collections/premises/items", tag)).isEqualTo(200);
        }
    }

    @Test
    void the_same_change_in_a_copy_of_the_database_is_another_one() {
        try (TestServer server = filled(Dialect.H2GIS, "one", "school")) {
            String first = server.store().dataset().edition();
            String second = server.store().change(change -> {}).edition();
            String third = server.store().change(change -> {}).edition();

            assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_build_stands_in_the_tag() {
        try (TestServer server = filled(Dialect.H2GIS, "one", "school")) {
            assertThat(Build.ID).matches("[0-9a-f]{12}");
            assertThat(tag(server, "/ogc")).contains(Build.ID);
        }
    }

    private TestServer filled(Dialect dialect, String name, String kind) {
        TestServer server = TestServer.start(dialect, folder.resolve(name));
        server.store()
                .change(change ->
                        change.upsert(Layers.PREMISES, List.of(Town.row("p", "POINT(107 30)", "kind", kind))));
        return server;
    }

    private static String tag(TestServer server, String address) {
        return server.send(server.request(address, Role.PLANNER))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static int status(TestServer server, String address, String tag) {
        HttpResponse<String> answer =
                server.send(server.request(address, Role.PLANNER).header("If-None-Match", tag));
        return answer.statusCode();
    }
}
