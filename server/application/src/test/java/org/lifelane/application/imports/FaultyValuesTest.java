package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.imports.HandMade.csv;
import static org.lifelane.application.imports.HandMade.english;
import static org.lifelane.application.imports.HandMade.feature;
import static org.lifelane.application.imports.HandMade.geojson;
import static org.lifelane.application.imports.HandMade.point;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.faults;
import static org.lifelane.application.imports.Reading.onlyFault;
import static org.lifelane.application.imports.Reading.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Layers;

/** Values and columns made by hand, each with one fault, and what is said of it. */
class FaultyValuesTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"width_m\":\"wide\"|number.unreadable",
                "\"width_m\":\"1.2.3\"|number.unreadable",
                "\"width_m\":\"约4\"|number.unreadable",
                "\"width_m\":true|number.unreadable",
                "\"width_m\":\"4.5 kg\"|number.unit",
                "\"width_m\":\"NaN\"|number.not-finite",
                "\"width_m\":NaN|number.not-finite",
                "\"width_m\":\"1e999\"|number.not-finite",
                "\"width_m\":-Infinity|number.not-finite",
                "\"width_m\":-3|number.negative",
                "\"blocked_share\":150|number.out-of-range",
                "\"blocked_share\":15|number.likely-unit",
                "\"width_m\":51|number.out-of-range",
                "\"load_t\":301|number.out-of-range",
                "\"load_t\":30000|number.likely-unit",
                "\"width_m\":\"0.1 km\"|number.out-of-range",
                "\"width_m\":\"#N/A\"|cell.error",
                "\"name\":\"#REF!\"|cell.error",
                "\"name\":\"=A1\"|cell.formula",
                "\"blocked\":\"perhaps\"|truth.unreadable",
                "\"width_m_evidence\":\"rumour\"|word.unknown",
                "\"evidence\":\"听说\"|word.unknown"
            })
    void aLanesValuesMustBeWhatTheyClaim(String property, String code) {
        Path file = geojson(folder, feature("L1", "LineString", "[[107,30],[107.1,30]]", property));
        assertThat(onlyFault(Layers.FIRE_LANES, file).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"width_m\":3500|write 3.5 m or 3500 mm",
                "\"width_m\":350|write 3.5 m or 350 cm",
                "\"clearance_m\":300|write 3 m or 300 cm",
                "\"clearance_m\":4500|write 4.5 m or 4500 mm",
                "\"turn_radius_m\":12000|write 12 m or 12000 mm",
                "\"remaining_width_m\":2600|write 2.6 m or 2600 mm",
                "\"width_m\":0|between 0.01 and 50",
                "\"clearance_m\":0|between 0.01 and 30;",
                "\"load_t\":0|between 0.01 and 300"
            })
    void aLanesMeasureOutOfItsRangeNamesTheLikelyUnit(String property, String said) {
        Path file = geojson(folder, feature("L1", "LineString", "[[107,30],[107.1,30]]", property));
        assertThat(english(onlyFault(Layers.FIRE_LANES, file))).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"max_height_m\":0|number.out-of-range",
                "\"max_width_m\":0|number.out-of-range",
                "\"max_weight_t\":0|number.out-of-range",
                "\"maxheight\":\"0\"|number.out-of-range",
                "\"max_height_m\":4500|number.likely-unit",
                "\"max_width_m\":\"narrow\"|number.unreadable",
                "\"maxspeed\":500|number.out-of-range",
                "\"maxspeed\":\"1\"|number.out-of-range",
                "\"maxspeed\":\"-30\"|number.out-of-range",
                "\"maxspeed\":\"300 km/h\"|number.out-of-range",
                "\"maxspeed\":\"400公里/小时\"|number.out-of-range",
                "\"maxspeed\":\"40 furlongs\"|number.out-of-range",
                "\"maxspeed\":\"很快\"|number.unreadable"
            })
    void aRoadsValuesMustBeWhatTheyClaim(String property, String code) {
        assertThat(onlyFault(Layers.ROADS, road(property)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "default", "unlimited", "无", "不限", "无限高", "ｎｏｎｅ"})
    void aRoadWithoutALimitHasNoneInWhateverColumn(String word) {
        for (String column : List.of("max_height_m", "max_width_m", "max_weight_t", "maxheight", "限高")) {
            assertThat(LayerFiles.read(Layers.ROADS, road("\"%s\":\"%s\"".formatted(column, word)), DEFAULTS)
                            .features())
                    .singleElement()
                    .satisfies(road ->
                            assertThat(road.number("max_height_m")).as(column).isEmpty())
                    .satisfies(road -> assertThat(road.number("max_width_m")).isEmpty())
                    .satisfies(road -> assertThat(road.text("unread")).isEmpty());
        }
        Path csv = csv(folder, "id,wkt,max_height_m", "r,\"LINESTRING(107 30,107.1 30)\"," + word);
        assertThat(LayerFiles.read(Layers.ROADS, csv, DEFAULTS).features())
                .singleElement()
                .satisfies(road -> assertThat(road.number("max_height_m")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "４０, 40", "40 km/h, 40", "30公里/小时, 30", "60码, 60", "20 mph, 20 mph", "CN:urban, CN:urban"})
    void aSpeedLimitIsReadWithItsUnit(String written, String speed) {
        assertThat(LayerFiles.read(Layers.ROADS, road("\"maxspeed\":\"" + written + "\""), DEFAULTS)
                        .features())
                .singleElement()
                .satisfies(road -> assertThat(road.text("maxspeed")).hasValue(speed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"maxspeed\":0", "\"maxspeed\":\"0\"", "\"限速\":\"０\""})
    void aSpeedLimitOfZeroIsNone(String property) {
        assertThat(LayerFiles.read(Layers.ROADS, road(property), DEFAULTS).features())
                .singleElement()
                .satisfies(road -> assertThat(road.text("maxspeed")).isEmpty());
    }

    @Test
    void aWordThatWasHeldToItsListIsNotToldAsStrange() {
        Path hydrants = csv(folder, "id,lon,lat,status", "h1,107.8,30.6,坏");
        assertThat(LayerFiles.read(Layers.HYDRANTS, hydrants, DEFAULTS).notices())
                .extracting(Notice::code)
                .doesNotContain("word.strange");
        Path stations = csv(folder, "id,lon,lat,vehicles", "s1,107.8,30.6,水罐车 x2");
        assertThat(LayerFiles.read(Layers.STATIONS, stations, DEFAULTS).notices())
                .extracting(Notice::code)
                .doesNotContain("word.strange");
    }

    private Path road(String property) {
        return geojson(folder, feature("R1", "LineString", "[[107,30],[107.1,30]]", property));
    }

    @Test
    void aWordOutsideTheListNamesTheList() {
        Path file = csv(folder, "id,lon,lat,kind", "g1,107.8,30.6,portcullis");
        Fault fault = onlyFault(Layers.GATES, file);
        assertThat(fault.code()).isEqualTo("word.unknown");
        assertThat(english(fault)).contains("portcullis", "gate, lift_gate, arch, chain, bollard");
    }

    @Test
    void aDayThatIsNone() {
        Path file = csv(folder, "id,lon,lat,reported_at", "b1,107.8,30.6,昨天", "b2,107.8,30.6,2026-13-01");
        assertThat(faults(Layers.BLOCKAGES, file, DEFAULTS))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("2", "time.unreadable"), tuple("3", "time.unreadable"));
    }

    @Test
    void anIdTwiceNamesBothLines() {
        Path file = csv(folder, "id,lon,lat", "h1,107.8,30.6", "\"h2\",107.8,30.6", "", "h1,107.9,30.6");
        Fault fault = onlyFault(Layers.HYDRANTS, file);
        assertThat(fault.place()).isEqualTo("5");
        assertThat(english(fault)).contains("'h1' stands already in row 2");
    }

    @Test
    void aNoteBelowALedgerIsNoHazard() {
        Path file = csv(folder, "编号,楼栋编号,隐患类型", "1,B1,飞线充电", "填表人：张三,,");
        assertThat(onlyFault(Layers.HAZARDS, file).code()).isEqualTo("row.nothing");
    }

    @Test
    void anIdOfWhichASpreadsheetKeptTheFirstDigitsIsNone() {
        Path file = csv(folder, "id,lon,lat,building_id", "5.001E+11,107.8,30.6,5.002E+11");
        assertThat(faults(Layers.ADAPTERS, file, DEFAULTS))
                .extracting(Fault::code)
                .containsExactly("code.digits-lost", "code.digits-lost");
    }

    @Test
    void everyFaultOfARowIsTold() {
        Path file = csv(folder, "id,lon,lat,flow_lps,status", "h1,30.6,107.8,much,perhaps");
        assertThat(faults(Layers.HYDRANTS, file, DEFAULTS))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("number.unreadable", "word.unknown", "coordinate.swapped");
    }

    @Test
    void readingStopsAfterSoManyFaults() {
        StringBuilder text = new StringBuilder("id,lon,lat\n");
        for (int i = 0; i < 3000; i++) {
            text.append("h").append(i).append(",30.6,107.8\n");
        }
        List<Fault> found = faults(Layers.HYDRANTS, write(folder, "layer.csv", text.toString()), DEFAULTS);
        assertThat(found).hasSize(DEFAULTS.limits().faults() + 1);
        assertThat(found.get(found.size() - 1).code()).isEqualTo("faults.many");
    }

    @Test
    void aColumnThatMapNamesMustBeThere() {
        ReadOptions mapped = DEFAULTS.withColumns(Map.of("flow_lps", "FLOW"));
        assertThat(onlyFault(Layers.HYDRANTS, csv(folder, "id,lon,lat", "h1,107.8,30.6"), mapped)
                        .code())
                .isEqualTo("columns.mapped-missing");
        assertThat(onlyFault(Layers.HYDRANTS, geojson(folder, point("h1", "[107.8,30.6]")), mapped)
                        .code())
                .isEqualTo("columns.mapped-missing");
    }

    @Test
    void anAttributeThatMapNamesMustExist() {
        ReadOptions mapped = DEFAULTS.withColumns(Map.of("colour", "COLOR"));
        Fault fault = onlyFault(Layers.HYDRANTS, csv(folder, "id,lon,lat,COLOR", "h1,107.8,30.6,red"), mapped);
        assertThat(fault.code()).isEqualTo("map.unknown");
        assertThat(english(fault)).contains("--map colour", "pressure_mpa");
    }

    @Test
    void aHeaderHoldsEachNameOnce() {
        assertThat(onlyFault(Layers.HYDRANTS, csv(folder, "id,lon,lat,lon", "h1,107.8,30.6,1"))
                        .code())
                .isEqualTo("columns.twice");
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        Path file = csv(folder, "id,lon,lat", "h1,107.8,30.6,extra", "h2,107.8");
        assertThat(faults(Layers.HYDRANTS, file, DEFAULTS))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("2", "csv.row-length"), tuple("3", "csv.row-length"));
    }
}
