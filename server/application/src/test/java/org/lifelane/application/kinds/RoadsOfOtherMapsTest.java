package org.lifelane.application.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void waterOnTheRoadIsCounted() throws IOException {
        way("ford", "ford=yes");
        way("tidal", "tidal=yes");
        way("flooded", "flood_prone=yes");
        way("bridged", "ford=no");
        node("stepping", "ford=yes");
        node("old-word", "highway=ford");
        assertThat(reached())
                .containsEntry("bridged", FREE)
                .containsEntry("ford", COUNTED)
                .containsEntry("tidal", COUNTED)
                .containsEntry("flooded", COUNTED)
                .containsEntry("stepping", COUNTED)
                .containsEntry("old-word", COUNTED);
    }

    @Test
    void roadsThatAreThereInOneSeasonAreCounted() throws IOException {
        way("winter", "highway=track winter_road=yes");
        way("ice", "ice_road=yes");
        way("dry", "seasonal=dry_season");
        way("always", "seasonal=no");
        assertThat(reached())
                .containsEntry("always", FREE)
                .containsEntry("winter", COUNTED)
                .containsEntry("ice", COUNTED)
                .containsEntry("dry", COUNTED);
    }

    @Test
    void groundThatFewVehiclesCrossIsCounted() throws IOException {
        way("impassable", "highway=track smoothness=impassable");
        way("horrible", "highway=track smoothness=very_horrible");
        way("bad", "highway=track smoothness=bad");
        way("four-wheels", "highway=track 4wd_only=yes");
        way("mud", "highway=track tracktype=grade5");
        way("gravel", "highway=track tracktype=grade2");
        assertThat(reached())
                .containsEntry("bad", FREE)
                .containsEntry("gravel", FREE)
                .containsEntry("impassable", COUNTED)
                .containsEntry("horrible", COUNTED)
                .containsEntry("four-wheels", COUNTED)
                .containsEntry("mud", COUNTED);
    }

    @Test
    void worksAndRuinBesideALiveClassAreCounted() throws IOException {
        way("works", "construction=yes");
        way("minor-works", "construction=minor");
        way("left", "abandoned=yes");
        way("unused", "disused=yes");
        way("gone", "demolished=yes");
        way("done", "construction=no");
        way("renewed-once", "disused:railway=rail");
        assertThat(reached())
                .containsEntry("done", FREE)
                .containsEntry("renewed-once", FREE)
                .containsEntry("works", COUNTED)
                .containsEntry("minor-works", COUNTED)
                .containsEntry("left", COUNTED)
                .containsEntry("unused", COUNTED)
                .containsEntry("gone", COUNTED);
    }

    /** A garage's aisle has a ceiling, whatever layer it lies in. */
    @Test
    void underGroundAHeightThatIsNotKnownIsCounted() throws IOException {
        way("aisle", "highway=service service=parking_aisle level=-1");
        way("garage", "highway=service location=underground");
        way("parking", "highway=service parking=underground");
        way("high", "highway=service location=underground maxheight=4.5");
        way("low", "highway=service location=underground maxheight=2.2");
        way("deck", "highway=service level=0");
        assertThat(reached())
                .containsEntry("high", FREE)
                .containsEntry("deck", FREE)
                .containsEntry("aisle", COUNTED)
                .containsEntry("garage", COUNTED)
                .containsEntry("parking", COUNTED)
                .containsEntry("low", "unreachable");
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

    @Test
    void aNodeThatIsShutToAllAndBarriersOfNoOneKindAreCounted() throws IOException {
        node("no-access", "access=no");
        node("no-cars", "motor_vehicle=no");
        node("shut-gate", "barrier=gate access=no");
        node("engines-may", "barrier=gate access=no emergency=yes");
        node("some", "barrier=yes");
        node("two", "barrier=gate;bollard");
        node("gates", "barrier=gate;lift_gate");
        assertThat(reached())
                .containsEntry("engines-may", FREE)
                .containsEntry("gates", FREE)
                .containsEntry("no-access", COUNTED)
                .containsEntry("no-cars", COUNTED)
                .containsEntry("shut-gate", COUNTED)
                .containsEntry("some", COUNTED)
                .containsEntry("two", COUNTED);
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
        rows().forEach((target, row) -> seconds.put(target, Double.valueOf(row[3])));
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
            String status = row[row.length - 1];
            String counted = row[8].equals("0") ? FREE : COUNTED;
            reached.put(target, status.equals("reached") ? counted : status);
        });
        return reached;
    }

    private Map<String, String[]> rows() throws IOException {
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
        Map<String, String[]> rows = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).startsWith("target_id,station_id,travel_s,total_s,").contains("unknown_limits,status");
        lines.stream().skip(1).map(line -> line.split(",", -1)).forEach(row -> rows.put(row[0], row));
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
        return "<node id=\"" + id + "\" lon=\"" + lon + "\" lat=\"" + lat + "\" version=\"1\">" + tags(tags) + "</node>";
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
                tags.append("<tag k=\"").append(parts[0]).append("\" v=\"").append(parts[1]).append("\"/>");
            }
        }
        return tags.toString();
    }
}
