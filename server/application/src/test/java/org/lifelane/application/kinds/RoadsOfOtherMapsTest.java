package org.lifelane.application.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.cli.CommandRun;

/** Signs and states of roads as mappers elsewhere write them, each on a branch of its own of one street. */
class RoadsOfOtherMapsTest {
    private static final String FREE = "free";
    private static final String COUNTED = "counted";

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> ways = new LinkedHashMap<>();
    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final List<String> relations = new ArrayList<>();
    private String said = "";

    /** No rule says what an engine makes of it: it is passed as free, and whoever reads the file is told where to look. */
    @ParameterizedTest
    @CsvSource({
        "ford=yes, ford",
        "tidal=yes, tidal",
        "flood_prone=yes, flood_prone",
        "highway=track winter_road=yes, winter_road",
        "ice_road=yes, ice_road",
        "surface=ice, surface",
        "seasonal=dry_season, seasonal",
        "highway=track smoothness=impassable, smoothness",
        "highway=track 4wd_only=yes, 4wd_only",
        "highway=track tracktype=grade5, tracktype",
        "construction=yes, construction",
        "abandoned=yes, abandoned",
        "disused=yes, disused",
        "highway=service level=-1, level",
        "highway=service location=underground, location",
        "highway=service parking=underground, parking"
    })
    void theStateOfARoadIsTold(String tags, String key) throws IOException {
        way("state", tags);
        assertThat(reached()).containsEntry("state", FREE);
        assertThat(said).contains("1 values of " + key + " in roads (").contains("look at the places");
    }

    @ParameterizedTest
    @CsvSource({
        "ford=yes, ford",
        "highway=ford, highway",
        "obstacle=fallen_tree, obstacle",
        "access=no, access",
        "motor_vehicle=no, motor_vehicle"
    })
    void theStateOfANodeIsTold(String tags, String key) throws IOException {
        node("state", tags);
        assertThat(reached()).containsEntry("state", FREE);
        assertThat(said).contains("1 values of " + key + " in road-nodes (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ford=no",
                "seasonal=no",
                "construction=no",
                "highway=track smoothness=bad",
                "highway=track tracktype=grade2",
                "disused:railway=rail",
                "highway=service level=0",
                "highway=service location=underground maxheight=4.5"
            })
    void whatSaysNothingOfTheKindIsNotTold(String tags) throws IOException {
        way("plain", tags);
        assertThat(reached()).containsEntry("plain", FREE);
        assertThat(said).doesNotContain("look at the places");
    }

    @Test
    void aSignInAnotherUnitThatDoesNotSaySoIsCounted() throws IOException {
        way("kilograms", "maxweight=3500");
        way("centimetres", "maxheight=300");
        way("narrow", "maxwidth=230");
        way("heavy", "maxweight=55");
        way("told", "maxweight=3500kg");
        assertThat(reached())
                .containsEntry("heavy", FREE)
                .containsEntry("kilograms", COUNTED)
                .containsEntry("centimetres", COUNTED)
                .containsEntry("narrow", COUNTED)
                .containsEntry("told", "unreachable");
    }

    /** No left turn from the street: the branch is reached from the street's other end alone, which is farther. */
    @Test
    void whomARestrictionBindsMayStandInItsType() throws IOException {
        way("free", "highway=residential");
        way("banned", "highway=residential");
        way("end", "highway=residential");
        relations.add("<relation id=\"9\" version=\"1\"><member type=\"way\" ref=\"301\" role=\"from\"/>"
                + "<member type=\"node\" ref=\"101\" role=\"via\"/><member type=\"way\" ref=\"401\" role=\"to\"/>"
                + "<tag k=\"type\" v=\"restriction:hgv\"/><tag k=\"restriction\" v=\"no_left_turn\"/></relation>");
        Map<String, Double> seconds = new LinkedHashMap<>();
        rows().forEach((target, row) -> seconds.put(target, Double.valueOf(row.get("total_s"))));
        assertThat(seconds.get("banned")).isGreaterThan(seconds.get("end"));
        assertThat(seconds.get("free")).isLessThan(seconds.get("end"));
    }

    private void way(String target, String tags) {
        ways.put(target, tags);
        nodes.put(target, "");
    }

    private void node(String target, String tags) {
        ways.put(target, "");
        nodes.put(target, tags);
    }

    /** By target how it is reached. */
    private Map<String, String> reached() throws IOException {
        Map<String, String> reached = new LinkedHashMap<>();
        rows().forEach((target, row) -> {
            String counted = "0".equals(row.get("unknown_limits")) ? FREE : COUNTED;
            String status = Objects.requireNonNull(row.get("status"));
            reached.put(target, status.equals("reached") ? counted : status);
        });
        return reached;
    }

    /** By target its row, by column. */
    private Map<String, Map<String, String>> rows() throws IOException {
        Path roads = Files.writeString(folder.resolve("roads.osm"), roads());
        Path stations = points("stations.geojson", List.of("{\"id\": \"s\", \"vehicles\": \"pumper\"} 107.7979 30.67"));
        List<String> places = new ArrayList<>();
        List<String> targets = List.copyOf(ways.keySet());
        for (int i = 0; i < targets.size(); i++) {
            places.add("{\"id\": \"" + targets.get(i) + "\"} " + lon(i) + " 30.6737");
        }
        Path out = folder.resolve("A.csv");
        CommandRun run = CommandRun.of(
                "reach",
                "--roads",
                roads,
                "--stations",
                stations,
                "--targets",
                points("targets.geojson", places),
                "--vehicle",
                "pumper",
                "--limit",
                3600,
                "--out",
                out);
        assertThat(run.code()).as(run.err()).isZero();
        said = run.err();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        List<String[]> lines = Files.readAllLines(out).stream()
                .map(line -> line.split(",", -1))
                .toList();
        String[] columns = lines.get(0);
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], line[i]);
            }
            rows.put(line[0], row);
        }
        return rows;
    }

    private Path points(String name, List<String> points) throws IOException {
        String features = String.join(
                ",",
                points.stream()
                        .map(point -> point.split(" (?=[\\d.]+ [\\d.]+$)"))
                        .map(point -> "{\"type\": \"Feature\", \"properties\": " + point[0]
                                + ", \"geometry\": {\"type\": \"Point\", \"coordinates\": ["
                                + point[1].replace(" ", ", ") + "]}}")
                        .toList());
        return Files.writeString(
                folder.resolve(name), "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
    }

    private static double lon(int branch) {
        return 107.8 + 0.003 * branch;
    }

    /** A street from the station eastwards; a branch turns off it to the north, its middle node and farther half signed. */
    private String roads() {
        StringBuilder osm = new StringBuilder("<?xml version=\"1.0\"?><osm version=\"0.6\">");
        osm.append(point(99, 107.7978, 30.67, ""));
        int branch = 0;
        for (Map.Entry<String, String> each : nodes.entrySet()) {
            osm.append(point(100 + branch, lon(branch), 30.67, ""))
                    .append(point(200 + branch, lon(branch), 30.6718, each.getValue()))
                    .append(point(500 + branch, lon(branch), 30.6736, ""));
            branch++;
        }
        branch = 0;
        for (String tags : ways.values()) {
            String plain = tags.contains("highway=") ? "" : "highway=residential ";
            osm.append(line(300 + branch, 99 + branch, 100 + branch, "highway=tertiary"))
                    .append(line(400 + branch, 100 + branch, 200 + branch, "highway=residential"))
                    .append(line(600 + branch, 200 + branch, 500 + branch, plain + tags));
            branch++;
        }
        relations.forEach(osm::append);
        return osm.append("</osm>").toString();
    }

    private static String point(int id, double lon, double lat, String tags) {
        return "<node id=\"" + id + "\" lon=\"" + lon + "\" lat=\"" + lat + "\" version=\"1\">" + tags(tags)
                + "</node>";
    }

    private static String line(int id, int from, int to, String tags) {
        return "<way id=\"" + id + "\" version=\"1\"><nd ref=\"" + from + "\"/><nd ref=\"" + to + "\"/>" + tags(tags)
                + "</way>";
    }

    private static String tags(String words) {
        StringBuilder tags = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                String[] parts = word.split("=", 2);
                tags.append("<tag k=\"")
                        .append(parts[0])
                        .append("\" v=\"")
                        .append(parts[1])
                        .append("\"/>");
            }
        }
        return tags.toString();
    }
}
