package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

class OsmRoadsTest {

    @TempDir
    Path folder;

    @Test
    void limitsAreReadAndWhatCannotBeReadIsUnknownAndCounted() {
        OsmTown town = OsmTown.read("limits.osm", OsmSelection.network(), folder);

        Feature defaultHeight = town.row(Layers.ROADS, "way/10");
        assertThat(defaultHeight.number("max_height_m")).isEmpty();
        assertThat(defaultHeight.text("unread")).isEmpty();
        assertThat(defaultHeight.number("width_m")).hasValue(1.5);
        assertThat(defaultHeight.evidence("width_m")).isEqualTo(Evidence.INFERRED);

        Feature feetAndInches = town.row(Layers.ROADS, "way/11");
        assertThat(feetAndInches.number("max_height_m").orElseThrow()).isCloseTo(3.81, within(1e-9));
        assertThat(feetAndInches.number("max_weight_t")).hasValue(7.5);

        Feature unread = town.row(Layers.ROADS, "way/12");
        assertThat(unread.number("max_height_m")).isEmpty();
        assertThat(unread.number("max_weight_t")).isEqualTo(OptionalDouble.empty());
        assertThat(unread.text("maxaxleload")).hasValue("8");
        assertThat(unread.text("unread")).hasValue("maxaxleload=8; maxheight=below_default; maxwidth=2.3;2.5");

        Feature zone = town.row(Layers.ROADS, "way/13");
        assertThat(zone.number("max_width_m")).hasValue(2.4);
        assertThat(zone.text("maxspeed")).hasValue("CN:urban");

        Feature physical = town.row(Layers.ROADS, "way/14");
        assertThat(physical.number("max_height_m")).hasValue(3.8);
        assertThat(physical.number("width_m")).hasValue(2);
        assertThat(physical.text("hgv")).hasValue("no");
        assertThat(physical.text("access")).isEmpty();

        assertThat(town.extract().notes())
                .extracting(Fault::arguments)
                .containsExactlyInAnyOrder(
                        List.of("roads", "maxwidth", 1, "2.3;2.5"),
                        List.of("roads", "maxheight", 1, "below_default"),
                        List.of("roads", "maxaxleload", 1, "8"),
                        List.of("roads", "maxspeed", 1, "CN:urban"));
    }

    @Test
    void userNamesAreNeverRead() {
        OsmTown town = OsmTown.read("limits.osm", OsmSelection.everything().withAllBuildings(), folder);
        assertThat(town.extract().toString()).doesNotContain("a mapper");
    }

    @Test
    void directionComesFromTheTagOrTheKindOfRoad() {
        OsmTown town = streets();
        assertThat(town.row(Layers.ROADS, "way/20").text("oneway")).hasValue("yes");
        assertThat(town.row(Layers.ROADS, "way/22").text("oneway")).hasValue("-1");
        assertThat(town.row(Layers.ROADS, "way/23").text("oneway")).isEmpty();
        assertThat(town.row(Layers.ROADS, "way/26").text("oneway")).hasValue("yes");
        assertThat(town.row(Layers.ROADS, "way/27").text("oneway")).hasValue("yes");
    }

    @Test
    void onlyNoClosesARoadToAnEngine() {
        OsmTown town = streets();
        assertThat(town.row(Layers.ROADS, "way/22").text("access")).hasValue("private");
        assertThat(town.row(Layers.ROADS, "way/29").text("access")).isEmpty();
        assertThat(town.row(Layers.ROADS, "way/30").text("access")).hasValue("yes");
        assertThat(town.row(Layers.ROADS, "way/30").text("osm:access")).hasValue("no");
        assertThat(town.row(Layers.ROADS, "way/31").text("access")).hasValue("no");
    }

    @Test
    void aRoadKeepsItsLineItsNodesAndItsTags() {
        Feature road = streets().row(Layers.ROADS, "way/20");
        assertThat(road.shape()).hasToString("LINESTRING (107.8 30.67, 107.801 30.67, 107.802 30.67)");
        assertThat(road.text("node_refs")).hasValue("1 2 3");
        assertThat(road.text("name")).hasValue("人民路");
        assertThat(road.text("bridge")).hasValue("yes");
        assertThat(road.text("layer")).hasValue("1");
        assertThat(streets().row(Layers.ROADS, "way/26").text("node_refs")).hasValue("4 5 6 4");
    }

    @Test
    void aRoadThatLeavesTheExtractIsCutIntoTheRunsThatAreThere() {
        OsmTown town = streets();
        assertThat(town.row(Layers.ROADS, "way/21").text("node_refs")).hasValue("4 5");
        assertThat(town.row(Layers.ROADS, "way/21-2").text("node_refs")).hasValue("6 7");
        assertThat(town.note("osm.roads.cut")).containsExactly(1, "way/21");
    }

    @Test
    void stepsAndConstructionAreRoadsForPeopleAndWhatIsPlannedIsNone() {
        OsmTown town = streets();
        assertThat(town.rows(Layers.ROADS)).containsKeys("way/28", "way/32").doesNotContainKey("way/33");
        assertThat(town.note("osm.roads.left-out")).containsExactly("proposed", 1, "way/33");
    }

    @Test
    void whatStandsOnARoadsNodeIsKept() {
        OsmTown town = streets();
        assertThat(town.rows(Layers.ROAD_NODES)).containsOnlyKeys("node/2", "node/3", "node/4", "node/5", "node/6");
        assertThat(town.row(Layers.ROAD_NODES, "node/2").text("bollard")).hasValue("removable");
        assertThat(town.row(Layers.ROAD_NODES, "node/4").number("max_height_m")).hasValue(3.6);
        assertThat(town.row(Layers.ROAD_NODES, "node/4").flag("locked")).hasValue(true);
        assertThat(town.row(Layers.ROAD_NODES, "node/5").number("max_height_m")).hasValue(2.2);
        assertThat(town.row(Layers.ROAD_NODES, "node/6").text("railway")).hasValue("level_crossing");
    }

    @Test
    void aGateIsARowOfItsLayerAndOfRoadNodes() {
        OsmTown town = OsmTown.read("streets.osm", OsmSelection.everything(), folder);
        Feature gate = town.row(Layers.GATES, "node/4");
        assertThat(gate.text("kind")).hasValue("lift_gate");
        assertThat(gate.number("height_m")).hasValue(3.6);
        assertThat(gate.flag("locked")).hasValue(true);
        assertThat(gate.text("node_refs")).hasValue("4");
        assertThat(town.row(Layers.ROAD_NODES, "node/4").number("height_m")).hasValue(3.6);
        assertThat(town.extract().layer(Layers.ROAD_NODES))
                .isEqualTo(streets().extract().layer(Layers.ROAD_NODES));
    }

    @Test
    void turnRestrictionsThatBindAnEngineAreKept() {
        OsmTown town = streets();
        assertThat(town.rows(Layers.TURN_RESTRICTIONS))
                .containsOnlyKeys("relation/100", "relation/103", "relation/104", "relation/105");
        assertThat(town.row(Layers.TURN_RESTRICTIONS, "relation/100").attributes())
                .containsEntry("restriction", "no_left_turn")
                .containsEntry("from_road", "way/20")
                .containsEntry("via", "node/3")
                .containsEntry("to_road", "way/22");
        assertThat(town.row(Layers.TURN_RESTRICTIONS, "relation/104").text("from_road"))
                .hasValue("way/20 way/22");
        assertThat(town.note("osm.restrictions.conditional")).containsExactly(1, "relation/102");
        assertThat(town.row(Layers.TURN_RESTRICTIONS, "relation/105").attributes())
                .as("one that lacks its last member")
                .containsEntry("unread", "restriction=only_straight_on")
                .containsEntry("from_road", "way/20")
                .containsEntry("via", "node/3")
                .doesNotContainKey("to_road");
        assertThat(town.note("osm.restrictions.partial")).containsExactly(1, "relation/105");
    }

    @Test
    void viaWaysStandInTheOrderInWhichTheyAreDriven() {
        Feature turn = streets().row(Layers.TURN_RESTRICTIONS, "relation/103");
        assertThat(turn.text("via")).hasValue("way/23 way/24");
        assertThat(List.of(
                        turn.text("from_road").orElseThrow(),
                        turn.text("to_road").orElseThrow()))
                .containsExactly("way/20", "way/25");
    }

    @Test
    void theFilesDateIsKept() {
        assertThat(streets().extract().dataDate()).hasValue("2025-03-01T04:00:00Z");
    }

    private OsmTown streets() {
        return OsmTown.read("streets.osm", OsmSelection.network(), folder);
    }
}
