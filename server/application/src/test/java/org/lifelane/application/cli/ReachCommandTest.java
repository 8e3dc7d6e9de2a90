package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands reach and network on files written by hand, as a user would run them. */
class ReachCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aRoadALaneAndTwoBuildings() throws IOException {
        write(
                "roads.geojson",
                feature("r", "LineString", "[[107.8,30.67],[107.81,30.67]]", "\"highway\":\"residential\""));
        write(
                "lanes.geojson",
                feature(
                        "l",
                        "LineString",
                        "[[107.805,30.67],[107.805,30.6705]]",
                        "\"width_m\":4,\"clearance_m\":4,\"load_t\":30,\"blocked\":true"));
        write("stations.geojson", feature("s", "Point", "[107.8,30.6701]", "\"turnout_s\":30"));
        write(
                "targets.geojson",
                feature("free", "Point", "[107.803,30.6702]", "\"name\":\"甲\"")
                        + ","
                        + feature("shut", "Point", "[107.805,30.6706]", "\"name\":\"乙\""));
    }

    private static String feature(String id, String type, String coordinates, String properties) {
        return "{\"type\":\"Feature\",\"id\":\"%s\",\"geometry\":{\"type\":\"%s\",\"coordinates\":%s},\"properties\":{%s}}"
                .formatted(id, type, coordinates, properties);
    }

    private void write(String name, String features) throws IOException {
        Files.writeString(folder.resolve(name), "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    private CommandRun reach(String... more) {
        return reachWithin(120, more);
    }

    private CommandRun reachWithin(int limitS, String... more) {
        String[] common = {
            "reach",
            "--roads",
            file("roads.geojson"),
            "--fire-lanes",
            file("lanes.geojson"),
            "--vehicle",
            "pumper",
            "--stations",
            file("stations.geojson"),
            "--targets",
            file("targets.geojson"),
            "--limit",
            Integer.toString(limitS),
            "--out",
            file("A.csv")
        };
        String[] all = java.util.Arrays.copyOf(common, common.length + more.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        return CommandRun.of((Object[]) all);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    @Test
    void everyFileOfTheContractIsWritten() throws IOException {
        CommandRun run = reach(
                "--matrix",
                file("M.csv"),
                "--polygons",
                file("P.geojson"),
                "--states-out",
                file("T.csv"),
                "--routes",
                file("R.geojson"));
        assertThat(run.code()).isZero();
        assertThat(lines("A.csv").get(0))
                .isEqualTo("target_id,station_id,travel_s,total_s,distance_m,access,access_m,nearest_road_s,"
                        + "unknown_limits,status,blocked_lanes,narrowest_m,tight_limits");
        assertThat(lines("A.csv").get(1))
                .matches("free,s,34\\.\\d{3},64\\.\\d{3},287\\.\\d{3},road,2\\d\\.\\d{3},"
                        + "64\\.\\d{3},0,reached,,,0");
        assertThat(lines("A.csv").get(2)).matches("shut,,,,,,,\\d+\\.\\d{3},,unreachable,,,");
        assertThat(lines("M.csv")).hasSize(2);
        assertThat(lines("M.csv").get(1)).startsWith("s,free,34.");
        assertThat(lines("T.csv").get(0)).isEqualTo("state,travel_s,total_s,station_id");
        assertThat(Files.readString(folder.resolve("P.geojson")))
                .contains("\"station_id\":\"s\"")
                .contains("\"station_id\":\"*\"")
                .contains("\"limit_s\":120");
        assertThat(Files.readString(folder.resolve("R.geojson")))
                .contains("\"free\"")
                .doesNotContain("\"shut\"");
    }

    @Test
    void waysAreThoseOfTheTargetsReachedInTime() throws IOException {
        CommandRun run = reachWithin(70, "--blocked", "none", "--routes", file("R.geojson"));
        assertThat(run.code()).isZero();
        assertThat(lines("A.csv").get(1)).endsWith(",reached,,,0");
        assertThat(lines("A.csv").get(2)).endsWith(",beyond_limit,,,0");
        assertThat(Files.readString(folder.resolve("R.geojson")))
                .contains("\"free\"")
                .doesNotContain("\"shut\"");
    }

    @Test
    void aTableOfSpeedsMaySayFireLaneAsPeopleDo() throws IOException {
        Files.writeString(folder.resolve("speeds.csv"), "class,km/h\nfire lane,30\n");
        assertThat(reach("--blocked", "none").code()).isZero();
        String slow = lines("A.csv").get(2);
        assertThat(reach("--blocked", "none", "--speeds", file("speeds.csv")).code())
                .isZero();
        assertThat(seconds(slow) - seconds(lines("A.csv").get(2))).isCloseTo(55.44 / 30 * 3.6, within(0.01));
    }

    private static double seconds(String arrival) {
        return Double.parseDouble(arrival.split(",", -1)[2]);
    }

    @Test
    void aTableOfSpeedsWithoutItsHeaderLosesNoRowInSilence() throws IOException {
        Files.writeString(folder.resolve("speeds.csv"), "residential,60\ntertiary,70\n");
        CommandRun run = reach("--speeds", file("speeds.csv"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("speeds.csv:1: ").contains("class,kmh");
        assertThat(folder.resolve("A.csv")).doesNotExist();
    }

    @Test
    void clearingTheLaneByTheOptionReachesTheSecondBuilding() throws IOException {
        assertThat(reach("--blocked", "none").code()).isZero();
        assertThat(lines("A.csv").get(2)).matches("shut,s,.*,lane,\\d+\\.\\d{3},.*,0,reached,,,0");
    }

    @Test
    void theNetworksStatesAreThoseOfReach() throws IOException {
        assertThat(CommandRun.of(
                                "network",
                                "--roads",
                                file("roads.geojson"),
                                "--vehicle",
                                "pumper",
                                "--states-out",
                                file("S.csv"),
                                "--edges-out",
                                file("E.csv"))
                        .code())
                .isZero();
        assertThat(lines("S.csv").get(0)).isEqualTo("state,lon,lat");
        assertThat(lines("S.csv")).hasSize(3);
        assertThat(lines("E.csv").get(0)).isEqualTo("from_state,to_state,seconds,length_m,layer,feature_id");
        assertThat(lines("E.csv"))
                .anySatisfy(line -> assertThat(line).matches("\\d+,\\d+,134\\.\\d{3},958\\.\\d{3},roads,r"));
    }

    @Test
    void whatIsWrongIsOneLineAndLeavesNothing() {
        CommandRun run = reach("--vehicle", "pumper", "--status", "existing,built");
        assertThat(run.code()).isEqualTo(2);
        CommandRun blocked = reach("--blocked", "nowhere");
        assertThat(blocked.code()).isEqualTo(2);
        assertThat(blocked.err()).contains("error: --blocked:nowhere");
        CommandRun limit = reach("--turnout", "-1");
        assertThat(limit.code()).isEqualTo(2);
        assertThat(folder.resolve("A.csv")).doesNotExist();
        assertThat(folder.toFile().list()).hasSize(4);
    }

    @Test
    void sitesThatServeNoBuildingOrAFarOneAreTold() throws IOException {
        String place = "[[[107.8031,30.6701],[107.8032,30.6701],[107.8032,30.6702],[107.8031,30.6701]]]";
        write(
                "sites.geojson",
                String.join(
                        ",",
                        feature("near", "Polygon", place, "\"building_id\":\"free\""),
                        feature("nameless", "Polygon", place, ""),
                        feature("lost", "Polygon", place, "\"building_id\":\"no such\""),
                        feature("far", "Polygon", place.replace("107.80", "107.81"), "\"building_id\":\"free\"")));
        String err = reach("--rescue-sites", file("sites.geojson")).err();
        assertThat(err)
                .containsPattern("1 rescue sites name no building \\(nameless\\)")
                .containsPattern("1 rescue sites name a building that is not there.*: lost")
                .containsPattern("1 rescue sites lie more than 200 m.*: far");
    }
}
