package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One OpenStreetMap file gives the same arrivals whether it is read as files or taken into a database first. */
class OpenStreetMapBothWaysTest {
    @TempDir
    private Path folder;

    private Path town = Path.of("");

    /** A street with a gate, a lift gate, a gate in the fence beside it and one in a garden; a building behind each. */
    @BeforeEach
    void town() throws IOException {
        town = Files.writeString(
                folder.resolve("town.osm"),
                """
                <osm version="0.6">
                  <node id="1" lat="30.6700" lon="107.8000"><tag k="amenity" v="fire_station"/></node>
                  <node id="2" lat="30.6700" lon="107.8010"/>
                  <node id="3" lat="30.6700" lon="107.8020"><tag k="barrier" v="gate"/><tag k="width" v="3"/></node>
                  <node id="4" lat="30.6700" lon="107.8040"><tag k="barrier" v="lift_gate"/><tag k="maxheight" v="4"/></node>
                  <node id="5" lat="30.6700" lon="107.8060"/>
                  <node id="6" lat="30.67003" lon="107.8050"><tag k="barrier" v="gate"/></node>
                  <node id="7" lat="30.6710" lon="107.8050"><tag k="barrier" v="gate"/></node>
                  <node id="8" lat="30.6710" lon="107.8020"><tag k="barrier" v="sliding_beam"/></node>
                  <node id="9" lat="30.6720" lon="107.8020"/>
                  <way id="20"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="5"/><tag k="highway" v="residential"/></way>
                  <way id="21"><nd ref="2"/><nd ref="8"/><nd ref="9"/><tag k="highway" v="service"/></way>
                """
                        + building(31, 30.6702, 107.8015)
                        + building(32, 30.6702, 107.8030)
                        + building(33, 30.6702, 107.8058)
                        + building(34, 30.6719, 107.8022)
                        + "</osm>\n");
    }

    private static String building(int id, double south, double west) {
        StringBuilder text = new StringBuilder();
        double[][] corners = {{0, 0}, {0, 1e-4}, {1e-4, 1e-4}, {1e-4, 0}};
        for (int i = 0; i < 4; i++) {
            text.append("<node id=\"%d\" lat=\"%.6f\" lon=\"%.6f\"/>\n"
                    .formatted(10 * id + i, south + corners[i][0], west + corners[i][1]));
        }
        return text
                + "<way id=\"%1$d\"><nd ref=\"%1$d0\"/><nd ref=\"%1$d1\"/><nd ref=\"%1$d2\"/><nd ref=\"%1$d3\"/><nd ref=\"%1$d0\"/>"
                        .formatted(id)
                + "<tag k=\"building\" v=\"apartments\"/><tag k=\"building:levels\" v=\"18\"/></way>\n";
    }

    private List<String> onFiles(Object... more) throws IOException {
        List<Object> options = new ArrayList<>(List.of("--roads", town, "--stations", town, "--targets", town));
        options.addAll(List.of(more));
        return arrivals(options.toArray());
    }

    private List<String> onDatabase(String data) throws IOException {
        return arrivals("--data-dir", folder.resolve(data));
    }

    private List<String> arrivals(Object... options) throws IOException {
        Path out = folder.resolve("A.csv");
        List<Object> words = new ArrayList<>(List.of("reach", "--vehicle", "pumper", "--limit", "300", "--out", out));
        words.addAll(List.of(options));
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readAllLines(out).stream().sorted().toList();
    }

    private void load(String data, String layer) {
        CommandRun run = CommandRun.of("import", layer, town, "--data-dir", folder.resolve(data));
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void theSameArrivalsDelaysAndUnknownLimits() throws IOException {
        List<String> files = onFiles();
        assertThat(files)
                .hasSize(5)
                .filteredOn(row -> row.endsWith(",0,reached,,,0"))
                .hasSize(4);
        assertThat(onFiles("--gates", town)).isEqualTo(files);

        load("all", "all");
        assertThat(onDatabase("all")).isEqualTo(files);

        for (String layer : List.of("roads", "stations", "high-rises")) {
            load("apart", layer);
        }
        assertThat(onDatabase("apart")).isEqualTo(files);
        load("apart", "gates");
        assertThat(onDatabase("apart")).isEqualTo(files);
        load("apart", "roads");
        assertThat(onDatabase("apart")).isEqualTo(files);
    }

    @Test
    void aSurveyedGateStandsForOpenStreetMaps() throws IOException {
        load("all", "all");
        List<String> before = onDatabase("all");
        Path survey = Files.writeString(
                folder.resolve("gates.csv"), "id,lon,lat,kind,width_m,height_m\nnode/4,107.804,30.67,gate,2.4,4\n");
        CommandRun run = CommandRun.of("import", "gates", survey, "--data-dir", folder.resolve("all"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(onDatabase("all"))
                .isEqualTo(onFiles("--gates", survey))
                .isNotEqualTo(before)
                .anyMatch(row -> row.startsWith("way/33,") && row.endsWith(",unreachable,,,"));
    }
}
