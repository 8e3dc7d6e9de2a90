package org.lifelane.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.cases.RoadCase.Way.COUNTED;
import static org.lifelane.application.cases.RoadCase.Way.OPEN;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.cases.RoadCase.Way;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.store.LayerStore;
import org.lifelane.application.testing.TestDatabases;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.network.osm.OsmFile;
import org.lifelane.planning.network.osm.OsmSelection;

/** Signs on a way, on a node, and across a road, as OpenStreetMap's mappers write them; a pumper is 2.5 by 3.4 m, 20 t. */
class SignVariantsTest {
    @TempDir
    private Path folder = Path.of("");

    private Way of(SignedStreet street) {
        return street.in(folder).onFiles().getOrDefault("t", Way.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            maxheight:physical:forward=3 → SHUT → OPEN
            maxheight:forward:hgv=3 → SHUT → OPEN
            maxheight:backward=3 → OPEN → SHUT
            maxheight:forward=12', maxheight=10' → SHUT → SHUT
            maxheight:forward=low → COUNTED → OPEN
            maxheight:backward:conditional=3 @ (wet) → OPEN → COUNTED
            maxweight:legal:forward=10 → SHUT → OPEN
            maxwidth:hgv=2.4 → SHUT → SHUT
            maxheight:hgv=none → OPEN → OPEN
            maxheight:lanes=none|none → OPEN → OPEN
            maxheight:lanes:forward=3|4 → COUNTED → OPEN
            maxheight:bus=3 → OPEN → OPEN
            source:maxheight=survey → OPEN → OPEN
            max_height=3 → SHUT → SHUT
            maxheight:left=3 → COUNTED → COUNTED
            maxheight= → COUNTED → COUNTED
            maxheight:forward= → COUNTED → OPEN
            maxheight=~3.5 → COUNTED → COUNTED
            maxheight=约3.5 → COUNTED → COUNTED
            maxheight=~3 → SHUT → SHUT
            maxweight:forward=ca. 25 t → COUNTED → OPEN
            tunnel=building_passage, height=~4 → COUNTED → COUNTED
            access= → COUNTED → COUNTED
            oneway= → COUNTED → COUNTED
            layer=foo → COUNTED → COUNTED
            layer=0 → OPEN → OPEN
            traffic_calming=choker, width=2 → OPEN → OPEN
            maxlength=7 → COUNTED → COUNTED
            maxgcweightrating=40 → COUNTED → COUNTED
            width=2 → OPEN → OPEN
            traffic_sign=maxheight → COUNTED → COUNTED
            traffic_sign=maxheight, maxheight=4.5 → OPEN → OPEN
            barrier=gate → COUNTED → COUNTED
            motor_vehicle:forward=no → SHUT → OPEN
            vehicle:backward=no → OPEN → SHUT
            access:forward=no, oneway=yes → SHUT → SHUT
            access=no, motor_vehicle:forward=yes → OPEN → SHUT
            motor_vehicle:forward=private → OPEN → OPEN
            access:forward=no, emergency=yes → OPEN → OPEN
            access:conditional=no @ (night), motor_vehicle=yes → OPEN → OPEN
            vehicle:lanes=yes|no → COUNTED → COUNTED
            access=sometimes → COUNTED → COUNTED
            access=agricultural;forestry → OPEN → OPEN
            access=yes;no → COUNTED → COUNTED
            oneway=sideways → COUNTED → COUNTED
            oneway=reversible, oneway:emergency=no → OPEN → OPEN
            oneway=backward → SHUT → OPEN
            tunnel=building_passage → COUNTED → COUNTED
            tunnel=building_passage, maxheight=3 → SHUT → SHUT
            tunnel=building_passage, height=3 → SHUT → SHUT
            tunnel=building_passage, maxheight=4 → OPEN → OPEN
            tunnel=building_passage, maxheight=default → COUNTED → COUNTED
            tunnel=building_passage, maxheight=none → COUNTED → COUNTED
            tunnel=building_passage, maxheight=default, height=3.2 → SHUT → SHUT
            tunnel=building_passage, height=450 → COUNTED → COUNTED
            covered=yes, maxheight=default → COUNTED → COUNTED
            covered=yes, maxheight:forward=4 → OPEN → COUNTED
            maxheight=450 → COUNTED → COUNTED
            maxheight=4 m;3 m → COUNTED → COUNTED
            maxheight=3m0 → COUNTED → COUNTED
            maxheight=３.0 → SHUT → SHUT
            maxwidth=2,3 m → SHUT → SHUT
            maxweight=18000 → COUNTED → COUNTED
            maxweight=12,5t → SHUT → SHUT
            MaxHeight=3 → SHUT → SHUT
            motor_vehicle=destination;no → COUNTED → COUNTED
            oneway=-1;yes → COUNTED → COUNTED
            traffic_sign=CN:maxheight → COUNTED → COUNTED
            traffic_sign=maxheight[3.0] → COUNTED → COUNTED
            traffic_sign:forward=maxheight → COUNTED → OPEN
            traffic_sign=限高 → COUNTED → COUNTED
            traffic_sign=city_limit → OPEN → OPEN
            opening_hours=06:00-22:00 → COUNTED → COUNTED
            opening_hours=24/7 → OPEN → OPEN
            narrow=yes → OPEN → OPEN
            maxwidth=0 → COUNTED → COUNTED
            emergency:conditional=no @ (Mo-Fr) → COUNTED → COUNTED
            parking:both:restriction:conditional=no_parking @ (Mo-Fr) → OPEN → OPEN
            bus:conditional=no @ (Mo-Fr) → OPEN → OPEN
            maxspeed:conditional=30 @ (Mo-Fr) → OPEN → OPEN
            tunnel=yes → NONE → NONE
            bridge=no → OPEN → OPEN
            covered=yes → COUNTED → COUNTED
            covered=arcade → COUNTED → COUNTED
            covered=no → OPEN → OPEN
            bridge=viaduct → NONE → NONE
            """)
    void aWaysSignHoldsInItsOwnDirection(String tags, Way along, Way against) {
        assertThat(of(SignedStreet.way(tags))).as("along").isEqualTo(along);
        assertThat(of(SignedStreet.way(tags).drawnAgainst())).as("against").isEqualTo(against);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            maxheight=3, name=x → SHUT
            maxheight:physical=3 → SHUT
            maxheight:legal=3, highway=crossing → SHUT
            maxheight:hgv=3, highway=traffic_signals → SHUT
            maxheight=4 → OPEN
            maxheight=unknown_word → COUNTED
            maxheight:forward=3 → COUNTED
            maxheight:conditional=3 @ (wet) → COUNTED
            maxaxleload=8 → COUNTED
            maxheight= → COUNTED
            maxheight=~3.5 → COUNTED
            maxheight=约3 → SHUT
            barrier= → COUNTED
            barrier=gate, access=foo → COUNTED
            barrier=gate, access=yes;no → COUNTED
            barrier=gate, access=private → OPEN
            barrier=gate, access=foo, emergency=yes → OPEN
            highway=crossing, motor_vehicle=foo → COUNTED
            access=foo, motor_vehicle=yes → OPEN
            barrier=gate, motor_vehicle:forward=no → COUNTED
            access:backward=no → COUNTED
            barrier=gate, motor_vehicle:forward=yes → OPEN
            barrier=gate, width=~3 → COUNTED
            barrier=lift_gate, height=~4 → COUNTED
            traffic_calming=choker, width=2 → COUNTED
            traffic_calming=choker → OPEN
            traffic_calming=table, width=2 → OPEN
            traffic_sign=maxwidth → COUNTED
            traffic_sign=maxwidth, maxwidth=2.2 → SHUT
            barrier=height_restrictor, maxheight=none → COUNTED
            barrier=height_restrictor, maxheight=default → COUNTED
            barrier=width_restrictor, width=narrow → COUNTED
            barrier=width_restrictor, maxwidth=2.2 m → SHUT
            barrier=height_restrictor, height=2.5 → SHUT
            barrier=width_restrictor, width=2.2 → SHUT
            barrier=width_restrictor, maxheight=4 → COUNTED
            barrier=gate, width=2.6 → OPEN
            barrier=gate, width=4, maxwidth:physical=2.4 → SHUT
            barrier=gate, width=narrow → COUNTED
            barrier=gate, access:conditional=no @ (22:00-06:00) → COUNTED
            motor_vehicle:conditional=no @ (night) → COUNTED
            barrier=gate, locked:conditional=yes @ (22:00-06:00) → COUNTED
            barrier=lift_gate, motor_vehicle:conditional=no @ (night) → COUNTED
            barrier=lift_gate, width=narrow → COUNTED
            barrier=lift_gate, width=2 → SHUT
            barrier=lift_gate, height=low → COUNTED
            barrier=lift_gate, height=350 → COUNTED
            barrier=sliding_beam, vehicle:conditional=destination @ (night) → COUNTED
            barrier=chain, locked:conditional=no @ (day) → SHUT
            barrier=bollard;gate, width=2 → SHUT
            barrier=gate, width=250 → COUNTED
            barrier=gate, maxwidth=tight → COUNTED
            barrier=entrance_gate, width=2 → SHUT
            barrier=sally_port, width=narrow → COUNTED
            barrier=cattle_grid, width=2.2 → SHUT
            barrier=yes, width=2 → COUNTED
            barrier=height_restrictor;gate → COUNTED
            barrier=gate;height_restrictor, maxheight=3 → SHUT
            barrier=gate, opening_hours=06:00-22:00 → COUNTED
            amenity=fuel, opening_hours=06:00-22:00 → OPEN
            barrier=gate, locked=sometimes → COUNTED
            barrier=gate, est_width=2 → COUNTED
            barrier=gate, gate:width=2 → SHUT
            barrier=gate, width:physical=2 → SHUT
            barrier=gate, width:physical=4 → OPEN
            traffic_sign=CN:限高[3.5] → COUNTED
            barrier=yes → OPEN
            barrier=yes, access:conditional=no @ (night) → COUNTED
            barrier=kerb, width=0.3 → OPEN
            highway=crossing, access:conditional=no @ (night) → COUNTED
            name=x, flood:conditional=yes @ (rain) → COUNTED
            highway=crossing, crossing:conditional=no @ (night) → OPEN
            barrier=gate, bicycle:conditional=no @ (night) → OPEN
            access=no → OPEN
            motor_vehicle=no → OPEN
            barrier=gate, height=1.2 → OPEN
            barrier=gate, height=2.2 → COUNTED
            barrier=swing_gate, opening_width=2 → SHUT
            barrier=lift_gate, height=1 → OPEN
            barrier=bollard, bollard=removable, width=0.2 → OPEN
            barrier=kerb → OPEN
            barrier=force_field → COUNTED
            historic=city_gate → COUNTED
            historic=city_gate, maxheight=4 → OPEN
            covered=yes → COUNTED
            """)
    void aNodesSignHoldsWhateverElseTheNodeIs(String tags, Way way) {
        assertThat(of(SignedStreet.node(tags))).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            H2GIS → barrier=gate, width=narrow
            H2GIS → barrier=gate, access:conditional=no @ (22:00-06:00)
            H2GIS → barrier=lift_gate, locked:conditional=yes @ (night)
            H2GIS → motor_vehicle:conditional=no @ (night)
            H2GIS → barrier=gate, access=foo
            H2GIS → maxheight=~3.5
            H2GIS → traffic_calming=choker, width=2
            POSTGIS → barrier=gate, access=foo
            POSTGIS → barrier=gate, width=narrow
            POSTGIS → barrier=gate, access:conditional=no @ (22:00-06:00)
            POSTGIS → barrier=lift_gate, locked:conditional=yes @ (night)
            POSTGIS → motor_vehicle:conditional=no @ (night)
            """)
    void aDatabaseCountsWhatItsFileCounts(Dialect dialect, String tags) {
        try (Database database = Database.open(TestDatabases.fresh(dialect, folder))) {
            assertThat(SignedStreet.node(tags).in(folder).onDatabase(new LayerStore(database)))
                    .isEqualTo(Map.of("t", COUNTED));
        }
    }

    @Test
    void whatIsPassedWithoutANumberIsToldWithItsOwnKey() {
        assertThat(told("barrier=gate, motor_vehicle=no")).contains(List.of("road-nodes", "motor_vehicle", 1, "no"));
        assertThat(told("access=no")).contains(List.of("road-nodes", "access", 1, "no"));
        assertThat(told("emergency=no, access=yes")).contains(List.of("road-nodes", "emergency", 1, "no"));
        assertThat(told("access=no, motor_vehicle=yes")).isEmpty();
        assertThat(told("traffic_calming=choker")).contains(List.of("road-nodes", "traffic_calming", 1, "choker"));
        assertThat(told("barrier=yes")).contains(List.of("road-nodes", "barrier", 1, "yes"));
    }

    private List<List<Object>> told(String tags) {
        return OsmFile.read(SignedStreet.node(tags).in(folder).roads(), OsmSelection.everything()).notes().stream()
                .filter(note -> note.code().equals("osm.value.told"))
                .map(Fault::arguments)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "note, no kind, osm.restrictions.no-kind",
        "restriction, '', osm.restrictions.no-kind",
        "restriction:conditional, no_left_turn @ (Mo-Fr), osm.restrictions.conditional",
        "hour_on, 07:00, osm.restrictions.conditional"
    })
    void aTurnRestrictionThatIsNotHeldIsTold(String key, String word, String code) {
        assertThat(OsmFile.read(
                                SignedStreet.way("")
                                        .with(TURN.formatted(key, word))
                                        .in(folder)
                                        .roads(),
                                OsmSelection.network())
                        .notes())
                .extracting(Fault::code, Fault::arguments)
                .containsExactly(tuple(code, List.of(1, "relation/9")));
    }

    private static final String FENCE =
            "<way id='20'><nd ref='5'/><nd ref='3'/><nd ref='6'/><tag k='barrier' v='%s'/></way>";

    @ParameterizedTest
    @ValueSource(strings = {"fence", "wall", "city_wall", "hedge", "guard_rail", "ditch"})
    void aFenceAcrossARoadIsOneUnknownLimit(String barrier) {
        assertThat(of(SignedStreet.way("").with(FENCE.formatted(barrier)))).isEqualTo(COUNTED);
    }

    @ParameterizedTest
    @CsvSource({"kerb, ''", "fence, barrier=gate", "wall, barrier=entrance", "fence, barrier=lift_gate"})
    void aFenceWithAnOpeningOnTheRoadIsNone(String barrier, String node) {
        assertThat(of(SignedStreet.node(node).with(FENCE.formatted(barrier)))).isEqualTo(OPEN);
    }

    private static final String TURN =
            "<relation id='9'><member type='way' ref='10' role='from'/><member type='node' ref='2' role='via'/>"
                    + "<member type='way' ref='11' role='to'/><tag k='type' v='restriction'/><tag k='%s' v='%s'/></relation>";

    @ParameterizedTest
    @CsvSource({
        "restriction, no_left_turn, SHUT",
        "restriction, no_left_turn;no_u_turn, SHUT",
        "restriction, no_lefturn, COUNTED",
        "restriction, only_left, OPEN",
        "restriction:hgv, no_left, COUNTED",
        "restriction:bus, no_left, OPEN",
        "restriction:bus, no_left_turn, OPEN",
        "restriction:heavy, no_left_turn, COUNTED",
        "restriction, '', COUNTED",
        "note, no kind at all, COUNTED",
        "restriction:conditional, no_left_turn @ (Mo-Fr), OPEN",
        "hour_on, 07:00, OPEN",
        "restriction, no_right_turn_on_red, OPEN",
        "restriction, 禁止左转, COUNTED"
    })
    void aTurnRestrictionByAnUnknownWordIsCounted(String key, String word, Way way) {
        assertThat(of(SignedStreet.way("").with(TURN.formatted(key, word)))).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({
        "no_left_turn, way:10:from node:2:via, COUNTED",
        "no_left_turn, node:2:via way:11:to, COUNTED",
        "no_left_turn, way:10:from way:11:to, COUNTED",
        "no_left_turn, way:10:from node:2:via node:3:via way:11:to, COUNTED",
        "only_straight_on, way:10:from node:2:via, COUNTED",
        "only_left_turn, node:2:via way:11:to, OPEN",
        "no_left_turn, node:2:via, COUNTED",
        "no_left_turn, way:99:from node:2:via, OPEN",
        "no_left_turn, way:10:'' node:2:'' way:11:'', COUNTED",
        "only_left_turn, way:10:'' node:2:via way:11:'', COUNTED",
        "no_left_turn, way:10:'' way:11:'', COUNTED",
        "no_left_turn, way:10:from node:2:via way:11:dest, COUNTED",
        "no_left_turn, way:10:from node:3:location_hint way:11:to node:2:'', COUNTED",
        "no_left_turn, way:11:from node:2:via, OPEN",
        "no_left_turn, way:10:from node:2:via way:99:to, OPEN"
    })
    void aTurnRestrictionThatIsNotWholeIsCountedWhereItMayBeMet(String word, String members, Way way) {
        String relation = Arrays.stream(members.split(" ", -1))
                .map(member -> member.split(":", -1))
                .map(part ->
                        "<member type='%s' ref='%s' role='%s'/>".formatted(part[0], part[1], part[2].replace("'", "")))
                .collect(Collectors.joining(
                        "",
                        "<relation id='9'>",
                        "<tag k='type' v='restriction'/><tag k='restriction' v='" + word + "'/></relation>"));
        assertThat(of(SignedStreet.way("").with(relation))).isEqualTo(way);
    }
}
