package org.lifelane.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.cases.RoadCase.Way;
import org.lifelane.application.imports.LayerFiles;
import org.lifelane.application.imports.Notice;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.application.imports.ReadResult;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** Roads in the tables of other tools: their words are read or refused, and never taken for a default. */
class RoadTablesTest {
    private static final String LINE = "\"LINESTRING(107.8 30.67,107.801 30.67)\"";

    @TempDir
    private Path folder = Path.of("");

    private ReadResult csv(LayerSchema layer, String columns, String cells) throws IOException {
        Path file =
                Files.writeString(folder.resolve("r.csv"), "id,wkt," + columns + "\nr," + LINE + "," + cells + "\n");
        return LayerFiles.read(layer, file, ReadOptions.defaults());
    }

    private Feature road(String columns, String cells) throws IOException {
        return csv(Layers.ROADS, columns, cells).features().get(0);
    }

    private Feature geoJson(String properties) throws IOException {
        return LayerFiles.read(Layers.ROADS, collection(properties), ReadOptions.defaults())
                .features()
                .get(0);
    }

    private Path collection(String properties) throws IOException {
        return Files.writeString(folder.resolve("r.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "r", %s},
                "geometry": {"type": "LineString", "coordinates": [[107.8, 30.67], [107.801, 30.67]]}}]}
                """.formatted(properties));
    }

    @ParameterizedTest
    @CsvSource({
        "F, yes",
        "T, -1",
        "B, no",
        "FT, yes",
        "TF, -1",
        "N, no",
        "Y, yes",
        "ｙ, yes",
        "Ｆ, yes",
        "ft, yes",
        "forward, yes",
        "Backward, -1",
        "BOTH, no",
        "逆向, -1",
        "正向, yes",
        "双向, no",
        "单行, yes",
        "1, yes",
        "-1, -1",
        "0, no",
        "true, yes",
        "FALSE, no",
        "reverse, -1",
        "reversible, reversible",
        "潮汐, reversible",
        "alternating, alternating"
    })
    void oneWayWordsOfOtherTools(String word, String meaning) throws IOException {
        assertThat(road("highway,oneway", "residential," + word).text("oneway")).hasValue(meaning);
        assertThat(csv(Layers.FIRE_LANES, "oneway", word).features().get(0).text("oneway"))
                .hasValue(meaning);
        assertThat(geoJson("\"highway\": \"residential\", \"oneway\": \"" + word + "\"")
                        .text("oneway"))
                .hasValue(meaning);
    }

    @ParameterizedTest
    @CsvSource({"true, yes", "false, no", "1, yes", "0, no", "-1, -1"})
    void aTruthOrNumberSaysItPlainly(String value, String meaning) throws IOException {
        assertThat(geoJson("\"highway\": \"residential\", \"oneway\": " + value).text("oneway"))
                .hasValue(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "Residential, residential",
        "LIVING STREET, living_street",
        "次干路, secondary",
        "二级公路, secondary",
        "村道, unclassified",
        "机耕道, track",
        "Ｐrimary, primary",
        "track_grade3, track",
        "人行道, footway"
    })
    void classesOfOtherTools(String word, String highway) throws IOException {
        assertThat(road("highway", word).text("highway")).hasValue(highway);
        assertThat(road("fclass", word).text("highway")).hasValue(highway);
        assertThat(road("道路等级", word).text("highway")).hasValue(highway);
    }

    @ParameterizedTest
    @CsvSource({
        "highway, 5122",
        "highway, main thing",
        "highway, 特别的路",
        "oneway, sideways",
        "oneway, 2",
        "access, perhaps",
        "道路等级, 5"
    })
    void aWordThatNobodyKnowsIsRefusedWithThoseThatAre(String column, String word) throws IOException {
        FaultyInputException refused = catchThrowableOfType(FaultyInputException.class, () -> road(column, word));
        assertThat(refused).isNotNull();
        Fault fault = refused.faults().get(0);
        assertThat(fault.code()).isEqualTo("word.unknown");
        assertThat(fault.place()).isEqualTo("2");
        assertThat(fault.arguments()).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"F, no", "T, yes", "是, yes", "0, no", "viaduct, viaduct"})
    void bridgesAndTunnels(String word, String meaning) throws IOException {
        assertThat(road("bridge", word).text("bridge")).hasValue(meaning);
    }

    @Test
    void signsInColumnsOfTheirOwn() throws IOException {
        Feature road = geoJson("""
                "full_id": "w7", "highway": "residential", "maxheight": "12'6\\"", "maxheight:hgv": "3.2",
                "maxwidth:forward": 2.2, "motor_vehicle": "no", "maxweight": "default", "covered": "yes"
                """);
        assertThat(road.number("max_height_m")).hasValue(3.2);
        assertThat(road.number("max_width_m_forward")).hasValue(2.2);
        assertThat(road.number("max_weight_t")).isEmpty();
        assertThat(road.text("access")).hasValue("no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other_tags", "tags"})
    void signsInOneColumn(String column) throws IOException {
        Feature road =
                road("highway," + column, "residential,\"\"\"maxheight\"\"=>\"\"3.0\"\",\"\"oneway\"\"=>\"\"-1\"\"\"");
        assertThat(road.number("max_height_m")).hasValue(3);
        assertThat(road.text("oneway")).hasValue("-1");
        Feature json = geoJson("\"highway\": \"residential\", \"" + column + "\": {\"maxheight\": \"3.0\"}");
        assertThat(json.number("max_height_m")).hasValue(3);
    }

    @Test
    void aMappersSlipIsCountedInATableToo() throws IOException {
        Feature road = geoJson("""
                "full_id": "w7", "highway": "residential", "maxheight": "450", "width": "3500", "maxweight": "18000"
                """);
        assertThat(road.number("max_height_m")).isEmpty();
        assertThat(road.number("width_m")).isEmpty();
        assertThat(road.text("unread")).hasValue("maxheight=450; maxweight=18000");
    }

    @Test
    void tagsThatWereCutAreRefused() {
        FaultyInputException refused = catchThrowableOfType(
                FaultyInputException.class,
                () -> road("highway,other_tags", "residential,\"\"\"maxheight\"\"=>\"\"3.\""));
        assertThat(refused.faults().get(0).code()).isEqualTo("roads.tags-cut");
    }

    @Test
    void otherLinesInTheTableAreLeftOutAndCounted() throws IOException {
        ReadResult read = LayerFiles.read(
                Layers.ROADS,
                collection("\"highway\": \"residential\"}, \"geometry\": {\"type\": \"LineString\", \"coordinates\":"
                        + " [[107.8, 30.67], [107.801, 30.68]]}}, {\"type\": \"Feature\", \"properties\": {\"id\": \"w\","
                        + " \"full_id\": \"w8\", \"waterway\": \"river\""),
                ReadOptions.defaults());
        assertThat(read.features()).extracting(Feature::id).containsExactly("r");
        assertThat(read.notices()).extracting(Notice::code).contains("roads.no-roads");
    }

    /** Its kerbs guide buses; no engine takes it, be it from the map's file or from a table. */
    @Test
    void aTrackThatGuidesBusesIsNoRoad() throws IOException {
        ReadResult read = LayerFiles.read(
                Layers.ROADS,
                collection("\"highway\": \"residential\"}, \"geometry\": {\"type\": \"LineString\", \"coordinates\":"
                        + " [[107.8, 30.67], [107.801, 30.68]]}}, {\"type\": \"Feature\", \"properties\": {\"id\": \"g\","
                        + " \"highway\": \"bus_guideway\""),
                ReadOptions.defaults());
        assertThat(read.features()).extracting(Feature::id).containsExactly("r");
        assertThat(read.notices()).extracting(Notice::code).contains("roads.no-roads");
    }

    @Test
    void listsOfJoinedWaysGiveTheirFirstClassAndCountWhatDiffers() throws IOException {
        Feature road = geoJson(
                "\"full_id\": [1, 2], \"highway\": [\"residential\", \"service\"], \"maxheight\": [\"3.0\", \"4\"]");
        assertThat(road.text("highway")).hasValue("residential");
        assertThat(road.text("unread")).hasValue("maxheight=3.0;4");
    }

    @Test
    void aWordThatCameAnotherWayIsCounted() throws IOException {
        Path roads = Files.writeString(folder.resolve("roads.csv"), """
                id,wkt,highway,oneway
                main,"LINESTRING(107.8 30.67,107.801 30.67)",tertiary,
                branch,"LINESTRING(107.801 30.67,107.801 30.672)",residential,潮汐
                """);
        Path stations = Files.writeString(
                folder.resolve("st.csv"), "id,lon,lat,vehicles,turnout_s\nst,107.8001,30.67,pumper,0\n");
        Path targets = Files.writeString(folder.resolve("t.csv"), "id,lon,lat\nt,107.801,30.6721\n");
        assertThat(new RoadCase(roads, stations, targets).onFiles()).containsEntry("t", Way.COUNTED);
    }

    @Test
    void aTableMadeFromOpenStreetMapSaysWhatItHasLost() throws IOException {
        List<Notice> notices = csv(Layers.ROADS, "fclass,code", "service,5141").notices();
        assertThat(notices).extracting(Notice::code).contains("roads.of-osm");
        assertThat(csv(Layers.ROADS, "highway", "service").notices())
                .extracting(Notice::code)
                .doesNotContain("roads.of-osm");
    }
}
