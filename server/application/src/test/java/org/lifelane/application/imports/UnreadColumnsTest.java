package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.imports.HandMade.csv;
import static org.lifelane.application.imports.Reading.DEFAULTS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** What a table says in columns or rows that no rule reads: it is kept, and told. */
class UnreadColumnsTest {
    private static final String LINE = "\"LINESTRING (107 30, 107.1 30)\"";
    private static final String PLACE = "\"POLYGON ((107 30, 107.1 30, 107.1 30.1, 107 30))\"";

    @TempDir
    private Path folder = Path.of("");

    private ReadResult read(LayerSchema layer, String columns, String row) {
        return LayerFiles.read(
                layer,
                csv(
                        folder,
                        "id,wkt," + columns,
                        "r1," + (layer.equals(Layers.RESCUE_SITES) ? PLACE : LINE) + "," + row),
                DEFAULTS);
    }

    private static List<Object> told(ReadResult read, String code) {
        return read.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .findFirst()
                .map(Notice::arguments)
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "限宽, 2.4, max_width_m, 2.4",
        "限重, 10, max_weight_t, 10.0",
        "净高, 3, max_height_m, 3.0",
        "限制高度, 3, max_height_m, 3.0",
        "单行道, 是, oneway, yes",
        "one_way, -1, oneway, -1",
        "封闭, 是, blocked, true",
        "是否封闭, 否, blocked, false",
        "桥, 是, bridge, yes"
    })
    void aRoadsSignsAreReadByTheNamesThatTablesHave(String column, String value, String attribute, String read) {
        ReadResult result = read(Layers.ROADS, column, value);
        assertThat(String.valueOf(result.features().get(0).attributes().get(attribute)))
                .isEqualTo(read);
        assertThat(told(result, "columns.unread")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "max_height_m, 3, clearance_m, 3.0",
        "限宽, 3, width_m, 3.0",
        "限重, 10, load_t, 10.0",
        "one_way, yes, oneway, yes",
        "封闭, 是, blocked, true"
    })
    void soAreThoseOfALane(String column, String value, String attribute, String read) {
        ReadResult result = read(Layers.FIRE_LANES, column, value);
        assertThat(String.valueOf(result.features().get(0).attributes().get(attribute)))
                .isEqualTo(read);
    }

    @Test
    void theOtherColumnsAreKeptAndToldInOneLine() {
        ReadResult road = read(Layers.ROADS, "是否畅通,maxheight:forward,covered,限低,motor_vehicle", "否,3,yes,2,no");
        assertThat(road.features().get(0).text("限低")).hasValue("2");
        assertThat(told(road, "columns.unread")).containsExactly(2, "是否畅通, 限低");
        assertThat(told(read(Layers.FIRE_LANES, "width_m,layer,净深", "4,1,9"), "columns.unread"))
                .containsExactly(1, "净深");
    }

    @Test
    void aNumberBesideTheIdIsTold() {
        ReadResult lane = read(Layers.FIRE_LANES, "width_m,编号", "4,X7");
        assertThat(lane.features().get(0).id()).isEqualTo("r1");
        assertThat(lane.features().get(0).text("编号")).hasValue("X7");
        assertThat(told(lane, "id.beside")).containsExactly("编号");
        assertThat(told(lane, "columns.unread")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "remaining_width_m, 2, lanes.blocked-unsaid",
        "blocked_reason, 停车, lanes.blocked-unsaid",
        "blocked_share, 1, lanes.blocked-unsaid",
        "'blocked,remaining_width_m', 'no,2', lanes.blocked-contradicts",
        "'blocked,blocked_reason', 'no,停车', lanes.blocked-contradicts",
        "'blocked,blocked_share', 'yes,0', lanes.blocked-contradicts"
    })
    void aLaneThatHalfSaysItIsBlockedIsTold(String columns, String values, String code) {
        assertThat(told(read(Layers.FIRE_LANES, "width_m," + columns, "4," + values), code))
                .containsExactly(1L, "r1");
    }

    @ParameterizedTest
    @CsvSource({
        "remaining_width_m, 4",
        "blocked_reason, 无",
        "blocked_share, 0.4",
        "'blocked,remaining_width_m,blocked_reason', 'yes,2,停车'",
        "'blocked,blocked_share', 'no,0.3'"
    })
    void oneThatSaysItWholeIsNot(String columns, String values) {
        assertThat(read(Layers.FIRE_LANES, "width_m," + columns, "4," + values).notices())
                .extracting(Notice::code)
                .doesNotContain("lanes.blocked-unsaid", "lanes.blocked-contradicts");
    }

    @Test
    void aRescueSiteThatNamesNoBuildingIsTold() {
        assertThat(told(read(Layers.RESCUE_SITES, "name", "x"), "sites.nameless"))
                .containsExactly(1L, "r1");
        assertThat(told(read(Layers.RESCUE_SITES, "building_id", "b1"), "sites.nameless"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "construction, yes, construction=yes",
        "impassable, yes, impassable=yes",
        "demolished, 是, demolished=是",
        "impassable, 否, ''",
        "construction, no, ''"
    })
    void theStateOfARoadIsTold(String column, String value, String said) {
        assertThat(told(read(Layers.ROADS, column, value), "roads.told"))
                .isEqualTo(said.isEmpty() ? List.of() : List.of(1L, "r1 " + said));
    }
}
