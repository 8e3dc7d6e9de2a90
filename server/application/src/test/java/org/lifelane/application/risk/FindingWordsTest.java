package org.lifelane.application.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;
import org.lifelane.planning.rules.Requirement;
import org.lifelane.planning.rules.Rule;
import org.lifelane.planning.rules.RuleBook;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What people are told to survey: things by their names, with the id behind by which a table finds them. */
class FindingWordsTest {
    private static final RowNames NAMES = RowNames.of(Map.of(
            "high-rises", List.of(row("hr-3", Map.of("name", "名豪3号楼"))),
            "fire-lanes", List.of(row("lane-2", Map.of("name", "名豪2排车道"))),
            "adapters", List.of(row("adapter-7", Map.of("building_id", "hr-3"))),
            "gates", List.of(row("gate-1", Map.of())),
            "roads", List.of(at("way/178328595", "LINESTRING (107.80 30.67, 107.81 30.67)", Map.of("name", "桂湖路"))),
            "hydrants",
                    List.of(
                            at("hydrant-0013", "POINT (107.805 30.6702)", Map.of("kind", "municipal")),
                            at("hydrant-0099", "POINT (107.805 30.68)", Map.of()))));

    private final FindingWords chinese = new FindingWords(Locale.SIMPLIFIED_CHINESE, NAMES);
    private final FindingWords english = new FindingWords(Locale.ENGLISH, NAMES);

    private static Feature row(String id, Map<String, Object> attributes) {
        return new Feature(id, Optional.empty(), attributes);
    }

    private static Feature at(String id, String shape, Map<String, Object> attributes) {
        try {
            return new Feature(id, Optional.of(new WKTReader().read(shape)), attributes);
        } catch (ParseException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Test
    void a_lane_that_has_a_name_goes_by_it() {
        MissingFact width = new MissingFact("fire-lanes", "lane-2", "width_m");
        assertThat(chinese.fact(width)).isEqualTo("消防车道“名豪2排车道”（lane-2）：净宽");
        assertThat(chinese.factInShort(width)).isEqualTo("消防车道“名豪2排车道”：净宽");
        assertThat(english.fact(width)).isEqualTo("fire lane 名豪2排车道 (lane-2): clear width");
    }

    @Test
    void an_adapter_without_a_name_goes_by_its_building() {
        assertThat(chinese.fact(new MissingFact("adapters", "adapter-7", "status")))
                .isEqualTo("名豪3号楼的水泵接合器（adapter-7）：是否完好");
    }

    @Test
    void a_gate_that_nothing_names_goes_by_its_kind_and_id() {
        assertThat(chinese.fact(new MissingFact("gates", "gate-1", "width_m"))).isEqualTo("大门或限高设施 gate-1：净宽");
        assertThat(chinese.fact(new MissingFact("gates", "gate-1", ""))).isEqualTo("大门或限高设施 gate-1：请现场查看");
    }

    @Test
    void on_a_page_what_has_no_name_goes_by_kind_place_and_number() {
        assertThat(chinese.called("hydrants", "hydrant-0013")).isEqualTo("市政消火栓 13 号（桂湖路）");
        assertThat(english.called("hydrants", "hydrant-0013")).isEqualTo("municipal hydrant no. 13 (桂湖路)");
        assertThat(chinese.called("hydrants", "hydrant-0099")).isEqualTo("消火栓 99 号");
        assertThat(chinese.called("adapters", "adapter-7")).isEqualTo("水泵接合器 7 号（名豪3号楼）");
        assertThat(chinese.called("fire-lanes", "lane-2")).isEqualTo("名豪2排车道");
        assertThat(chinese.factInShort(new MissingFact("hydrants", "hydrant-0013", "status")))
                .isEqualTo("市政消火栓 13 号（桂湖路）：是否完好");
    }

    @Test
    void a_station_that_stands_is_not_where_another_is_to_be_built() {
        Rule micro = Objects.requireNonNull(
                RiskNumbers.of(Map.of()).rules().book().rules().get("micro-301"));
        Finding late = new Finding(
                "hr-3",
                micro,
                Outcome.GAP,
                OptionalDouble.of(2229),
                micro.first().value(),
                micro.first(),
                Evidence.INFERRED,
                List.of("stations/station-28"),
                List.of());
        assertThat(chinese.mend(late)).isEqualTo("就近增设微型消防站或值守点（目前最先到的是消防站 station-28）");
        assertThat(english.mend(late)).endsWith(" (at present the first to arrive is station station-28)");
    }

    @Test
    void what_is_derived_here_names_no_standard() {
        RuleBook book = RiskNumbers.of(Map.of()).rules().book();
        Rule aerial = Objects.requireNonNull(book.rules().get("beyond-aerial"));
        Requirement reach = aerial.requirement("all");
        assertThat(chinese.clause(aerial, reach)).isEqualTo("推算：本区举高车最大工作高度");
        assertThat(english.clause(aerial, reach)).doesNotContainPattern("[一-鿿]");
        Rule width = Objects.requireNonNull(book.rules().get("lane-width"));
        assertThat(chinese.clause(width, width.first())).startsWith("GB 50016-2014 (2018) 7.1.8");
    }

    @Test
    void a_layer_that_nobody_recorded_is_to_be_surveyed_whole() {
        assertThat(chinese.fact(MissingFact.rowsOf(Layers.HYDRANTS))).isEqualTo("消火栓：附近没有登记，请普查");
    }
}
