package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.imports.HandMade.csv;
import static org.lifelane.application.imports.Reading.DEFAULTS;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.application.messages.NoticeTexts;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Type;
import org.lifelane.planning.inventory.Layers;

/** The words, units and measures of ledgers as offices keep them. */
class LedgerWordsTest {
    private static final String LINE = "\"LINESTRING (107 30, 107.1 30)\"";

    @TempDir
    private Path folder = Path.of("");

    private Path table(LayerSchema schema, String column, String value) {
        boolean line = schema.shapes().contains(LayerSchema.Shape.LINE);
        boolean area = schema.equals(Layers.RESCUE_SITES);
        String place =
                line ? LINE : area ? "\"POLYGON ((107 30, 107.1 30, 107.1 30.1, 107 30))\"" : "POINT (107.8 30.6)";
        return csv(folder, "id,wkt," + column, "x1," + place + "," + value);
    }

    private Feature read(LayerSchema schema, String column, String value) {
        return LayerFiles.read(schema, table(schema, column, value), DEFAULTS)
                .features()
                .get(0);
    }

    private static LayerSchema layer(String name) {
        return Layers.named(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "high-rises, 使用性质, 商住楼, use, mixed",
        "high-rises, 用途, 写字楼, use, public",
        "high-rises, 消防给水状态, 停用, water_status, failed",
        "stations, 类型, 小型普通消防站, tier, small",
        "stations, 类型, 一级普通消防站, tier, full",
        "stations, 站级, 特勤站, tier, full",
        "stations, 类型, 政府专职消防队, tier, small",
        "stations, 类型, 社区微型消防站, tier, micro",
        "stations, 等级, 二级站, grade, 2",
        "stations, 等级, 特勤站, grade, special",
        "stations, 状态, 已建成, status, existing",
        "stations, 状态, 在用, status, existing",
        "stations, 状态, 正常, status, existing",
        "hydrants, 类型, 市政消防栓, kind, municipal",
        "hydrants, 类型, 室外地下消火栓, kind, compound",
        "hydrants, 状态, 停用, status, failed",
        "hydrants, 状态, 漏水, status, failed",
        "hydrants, 是否完好, 完好, status, ok",
        "adapters, 系统类型, 自动喷水灭火系统, system, sprinkler",
        "gates, 类型, 限高杆, kind, arch",
        "obstacles, 障碍物类型, 防盗网, kind, net",
        "premises, 场所类型, 加油加气站, kind, hazmat",
        "hazards, 隐患类型, 瓶装液化气, kind, lpg_cylinder",
        "hazards, 隐患类别, 电动自行车进楼入户, kind, ebike_charging",
        "hazards, 隐患等级, 重大, severity, major",
        "hazards, 隐患级别, 较大, severity, high",
        "hazards, 隐患等级, 一般, severity, medium",
        "hazards, 严重程度, 低, severity, low",
        "hazards, 整改状态, 已销号, state, closed",
        "hazards, 整改状态, 整改中, state, rectifying",
        "hazards, 挂牌督办日期, 2026年5月1日, listed_on, 2026-05-01",
        "hazards, 排查日期, 20260501, found_on, 2026-05-01",
        "hazards, 责任单位, 某物业, unit, 某物业",
        "hazards, 发现人, 张三, found_by, 张三",
        "hazards, 所在楼层, 12, storey, 12",
        "blockages, 处置状态, 已清通, state, cleared"
    })
    void aWordOfTheTradeIsRead(String layer, String column, String word, String attribute, String meaning) {
        assertThat(read(layer(layer), column, word).text(attribute)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hydrants|压力|3kg|pressure_mpa|0.2941995",
                "hydrants|水压|3公斤|pressure_mpa|0.2941995",
                "hydrants|压力（kPa）|300|pressure_mpa|0.3",
                "hydrants|流量|54m³/h|flow_lps|15",
                "hydrants|流量|900升/分|flow_lps|15",
                "fire-lanes|净宽|４００厘米|width_m|4",
                "fire-lanes|坡度|12%|slope_pct|12",
                "fire-lanes|坡度|８％|slope_pct|8",
                "fire-lanes|占用率|30%|blocked_share|0.3",
                "fire-lanes|清障费用|￥12000|clear_cost|12000",
                "fire-lanes|清障费用|1.2万|clear_cost|12000",
                "high-rises|层数|33层|floors|33",
                "high-rises|建成时间|2008-05-01|built_year|2008",
                "high-rises|竣工日期|2008年5月|built_year|2008",
                "high-rises|总户数|320套|households|320",
                "stations|造价|0.3亿元|cost|30000000",
                "hazards|所需资金|5万元|money_needed|50000"
            })
    void aMeasureIsReadInItsUnit(String layer, String column, String written, String attribute, double number) {
        assertThat(read(layer(layer), column, written).number(attribute)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"有, true", "无, false", "2部, true", "2, true", "0部, false", "1台, true", "两部, ", "有（2部）, "})
    void aLiftIsThereOrCounted(String written, String there) {
        Path file = table(Layers.HIGH_RISES, "消防电梯", written);
        if (there == null) {
            assertThat(Reading.onlyFault(Layers.HIGH_RISES, file).code()).isEqualTo("truth.unreadable");
        } else {
            assertThat(LayerFiles.read(Layers.HIGH_RISES, file, DEFAULTS)
                            .features()
                            .get(0)
                            .flag("fire_lift"))
                    .contains(Boolean.valueOf(there));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fire-lanes, width_m, 400, cm, 4 m or 400 cm",
        "fire-lanes, clearance_m, 4200, mm, 4.2 m or 4200 mm",
        "fire-lanes, load_t, 30000, kg, 30 t or 30000 kg",
        "rescue-sites, load_t, 30000, kg, 30 t or 30000 kg",
        "fire-lanes, blocked_share, 30, %, 0.3 or 30%",
        "hydrants, pressure_mpa, 300, kPa, 0.3 MPa or 300 kPa",
        "hydrants, pressure_mpa, 3, kg, 0.2942 MPa or 3 kg",
        "hydrants, flow_lps, 900, L/min, 15 L/s or 900 L/min",
        "gates, height_m, 350, cm, 3.5 m or 350 cm",
        "roads, max_height_m, 350, cm, 3.5 m or 350 cm",
        "stations, turnout_s, 60000, ms, 60 s or 60000 ms"
    })
    void aNumberOutOfRangeIsToldWithItsLikelyUnit(
            String layer, String attribute, String written, String unit, String mend) {
        Fault fault = Reading.onlyFault(layer(layer), table(layer(layer), attribute, written));
        assertThat(fault.code()).isEqualTo("number.likely-unit");
        assertThat(fault.arguments()).contains(unit);
        assertThat(HandMade.english(fault)).contains(mend);
    }

    @Test
    void everyMeasureOfEveryLayerHasARange() {
        for (LayerSchema schema : Layers.open()) {
            for (Attribute attribute : schema.attributes()) {
                if (attribute.type() == Type.NUMBER) {
                    Path file = schema.shapes().isEmpty()
                            ? csv(folder, "name," + attribute.name(), "v1,1e12")
                            : table(schema, attribute.name(), "1e12");
                    assertThat(Reading.onlyFault(schema, file).code())
                            .as(schema.name() + " " + attribute.name())
                            .isIn("number.out-of-range", "number.likely-unit");
                }
            }
        }
    }

    @Test
    void messagesNameTheColumnTheUnitAndTheWordsInChinese() {
        FaultTexts chinese = new FaultTexts(Locale.CHINA);
        assertThat(chinese.text(Reading.onlyFault(Layers.HYDRANTS, table(Layers.HYDRANTS, "压力", "3 m"))))
                .contains("压力（pressure_mpa）", "请用兆帕（MPa）");
        assertThat(chinese.text(Reading.onlyFault(Layers.HYDRANTS, table(Layers.HYDRANTS, "类型", "水鹤"))))
                .contains("类型（kind）", "市政（municipal）、小区（compound）");
    }

    @Test
    void anUnknownWordIsToldWhereItStands() {
        Path file = csv(folder, "编号,隐患类型,状态", "1,瓶装液化气,未整改", "2,蚁患,未整改", "3,蚁患,不好说");
        ReadResult read = LayerFiles.read(Layers.HAZARDS, file, DEFAULTS);
        assertThat(read.features())
                .extracting(row -> row.text("kind").orElseThrow())
                .containsExactly("lpg_cylinder", "蚁患", "蚁患");
        List<String> told = read.notices().stream()
                .map(new NoticeTexts(Locale.ENGLISH)::line)
                .toList();
        assertThat(told).anyMatch(line -> line.contains("kind '蚁患'") && line.contains("2 rows (at 3, 4)"));
        assertThat(told).anyMatch(line -> line.contains("state '不好说'"));
    }

    @Test
    void theClassesOfRoadsAreNoStrangeWords() {
        assertThat(LayerFiles.read(Layers.ROADS, table(Layers.ROADS, "highway", "residential"), DEFAULTS)
                        .notices())
                .extracting(Notice::code)
                .doesNotContain("word.strange");
    }

    @Test
    void aWordAboutSomethingElseIsKeptAndTold() {
        ReadResult read = LayerFiles.read(Layers.HYDRANTS, table(Layers.HYDRANTS, "类型", "地上式"), DEFAULTS);
        assertThat(read.features().get(0).text("kind")).isEmpty();
        assertThat(read.features().get(0).text("类型")).contains("地上式");
        assertThat(read.notices()).extracting(Notice::code).contains("word.strange");
    }

    @Test
    void anUnknownSeverityIsRefusedWithTheGrades() {
        Path file = table(Layers.HAZARDS, "隐患等级", "吓人");
        assertThat(HandMade.english(Reading.onlyFault(Layers.HAZARDS, file))).contains("low, medium, high, major");
    }
}
