package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** Tunnels and viaducts of the shared cases, on files and on both databases: nothing on the ground takes them. */
@EnabledIf("casesAreThere")
class LevelCasesTest {
    private static final Path CASES = Path.of("../../../shared/cases");

    @TempDir
    private Path folder;

    static boolean casesAreThere() {
        if (!Files.isDirectory(CASES)) {
            System.out.println("not run: no shared cases at " + CASES);
        }
        return Files.isDirectory(CASES);
    }

    private Map<String, String> onFiles(String name, String... more) throws IOException {
        Path at = CASES.resolve(name);
        Path out = folder.resolve("A.csv");
        List<Object> words = new ArrayList<>(List.of("reach", "--vehicle", "pumper", "--limit", "900", "--out", out));
        words.addAll(List.of("--roads", at.resolve("roads.osm"), "--stations", at.resolve("stations.geojson")));
        words.addAll(List.of("--targets", at.resolve("targets.geojson")));
        words.addAll(List.of(more));
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> statuses = new LinkedHashMap<>();
        List<String> rows = Files.readAllLines(out);
        int status = List.of(rows.get(0).split(",", -1)).indexOf("status");
        rows.stream().skip(1).map(row -> row.split(",", -1)).forEach(row -> statuses.put(row[0], row[status]));
        notes = run.err();
        return statuses;
    }

    private String notes = "";

    @Test
    void nothingOnTheGroundTakesATunnelOrAViaduct() throws IOException {
        assertThat(onFiles("levels"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "tower-above-tunnel",
                        "off_network",
                        "tower-beside-viaduct",
                        "off_network",
                        "tower-on-street",
                        "reached"));
    }

    /** The station is 10 m from the tunnel and 30 m from its street: by the tunnel it would be 18 km round. */
    @Test
    void aStationAboveATunnelStartsInTheStreet() throws IOException {
        onFiles("levels");
        String row = Files.readAllLines(folder.resolve("A.csv")).stream()
                .filter(line -> line.startsWith("tower-on-street,"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(row.split(",", -1)[4])).isBetween(190.0, 210.0);
    }

    @Test
    void lanesThatEndAtThemJoinNothingAndAGateBesideOneIsIdle() throws IOException {
        assertThat(onFiles(
                        "levels-lanes",
                        "--fire-lanes",
                        CASES.resolve("levels-lanes/lanes.geojson").toString(),
                        "--gates",
                        CASES.resolve("levels-lanes/gates.geojson").toString()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "T-under-viaduct",
                        "unreachable",
                        "T-over-tunnel",
                        "unreachable",
                        "T-beyond-arch",
                        "off_network"));
        assertThat(notes).contains("under-viaduct").contains("over-tunnel").contains("arch-below");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theSameOnADatabase(Dialect dialect) {
        try (TestServer server = TestServer.start(dialect, folder)) {
            assertThat(onDatabase(server, "levels", Map.of()))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "tower-above-tunnel",
                            "off_network",
                            "tower-beside-viaduct",
                            "off_network",
                            "tower-on-street",
                            "reached"));
            assertThat(onDatabase(
                            server, "levels-lanes", Map.of("fire-lanes", "lanes.geojson", "gates", "gates.geojson")))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "T-under-viaduct",
                            "unreachable",
                            "T-over-tunnel",
                            "unreachable",
                            "T-beyond-arch",
                            "off_network"));
            noStationSendsALadder(server);
        }
    }

    /** The station lists a pumper alone: nothing is known of ladders, and nobody is called unreachable. */
    private static void noStationSendsALadder(TestServer server) {
        JsonNode counts =
                server.json("/api/v1/reach?vehicle=aerial-32&limit=900").path("counts");
        assertThat(counts.path("no_station").asInt())
                .isEqualTo(counts.path("total").asInt())
                .isEqualTo(3);
        assertThat(counts.path("unreachable").asInt()).isZero();
        JsonNode why = server.json("/api/v1/reach/route?vehicle=aerial-32&limit=900&target=T-over-tunnel")
                .path("properties")
                .path("why");
        assertThat(why).hasSize(1);
        assertThat(why.path(0).path("code").asString()).isEqualTo("no_station");
        JsonNode risk = server.json("/api/v1/risk?vehicle=aerial-32");
        assertThat(risk.path("first_alarm").path("causes").path("no_station").asInt())
                .isEqualTo(3);
        for (JsonNode building : risk.path("buildings")) {
            assertThat(building.path("arrival").asString()).isEqualTo("no_station");
        }
    }

    private Map<String, String> onDatabase(TestServer server, String name, Map<String, String> more) {
        Map<String, String> files = new LinkedHashMap<>(more);
        files.putAll(Map.of("roads", "roads.osm", "stations", "stations.geojson", "high-rises", "targets.geojson"));
        files.forEach((layer, file) -> {
            CommandRun run = CommandRun.of(
                    "import", layer, CASES.resolve(name).resolve(file), "--replace", "--data-dir", folder);
            assertThat(run.code()).as(run.err()).isZero();
        });
        JsonNode reach = server.json("/api/v1/reach?vehicle=pumper&limit=900");
        return Optional.of(reach.path("arrivals")).stream()
                .flatMap(JsonNode::valueStream)
                .collect(Collectors.toMap(
                        row -> row.path("target_id").asString(),
                        row -> row.path("status").asString()));
    }
}
