package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Polygon;

class OsmDistrictTest {

    @TempDir
    Path folder;

    @Test
    void aHighRiseHasEightFloorsOrIsHigherThan24Metres() {
        OsmTown town = district();
        assertThat(town.rows(Layers.HIGH_RISES)).containsOnlyKeys("way/41", "way/43", "way/44", "relation/50");
        assertThat(town.note("osm.buildings.no-outline")).containsExactly(1, "node/32");
    }

    @Test
    void everyBuildingWhereAllAreWanted() {
        OsmTown town = OsmTown.read("district.osm", OsmSelection.everything().withAllBuildings(), folder);
        assertThat(town.rows(Layers.HIGH_RISES)).containsKey("way/42").hasSize(5);
    }

    @Test
    void aBuildingsTagsBecomeItsAttributes() {
        Feature building = district().row(Layers.HIGH_RISES, "way/41");
        assertThat(building.attributes())
                .containsEntry("name", "名豪 3 号楼")
                .containsEntry("address", "重庆市桂西路8号")
                .containsEntry("use", "residential")
                .containsEntry("height_m", 54.0)
                .containsEntry("floors", 18.0)
                .containsEntry("built_year", 2014.0)
                .containsEntry("households", 72.0);
        assertThat(building.evidence("height_m")).isEqualTo(Evidence.INFERRED);
        assertThat(district().row(Layers.HIGH_RISES, "way/43").text("unread")).hasValue("start_date=~1990");
    }

    @Test
    void aRelationsWaysCloseIntoARingWithItsHole() {
        Polygon courtyard =
                (Polygon) district().row(Layers.HIGH_RISES, "relation/50").shape();
        assertThat(courtyard.getNumInteriorRing()).isEqualTo(1);
        assertThat(courtyard.getArea()).isCloseTo(1e-6 - 1.6e-7, within(1e-12));
    }

    @Test
    void anOutlineThatCrossesItselfIsMendedAndCounted() {
        OsmTown town = district();
        assertThat(town.row(Layers.HIGH_RISES, "way/44").shape().isValid()).isTrue();
        assertThat(town.note("osm.areas.mended")).containsExactly("high-rises", 1, "way/44");
    }

    @Test
    void aStationIsAPointAndTheSameOneMappedTwiceIsOne() {
        OsmTown town = district();
        assertThat(town.rows(Layers.STATIONS)).containsOnlyKeys("way/40", "node/21");
        assertThat(town.row(Layers.STATIONS, "way/40").shape().getGeometryType())
                .isEqualTo("Point");
        assertThat(town.row(Layers.STATIONS, "way/40").text("status")).hasValue("existing");
        assertThat(town.row(Layers.STATIONS, "way/40").text("tier")).isEmpty();
    }

    @Test
    void aHydrantsFlowAndPressureAreReadWhereTheirUnitIsKnown() {
        OsmTown town = district();
        assertThat(town.row(Layers.HYDRANTS, "node/30").number("flow_lps")).hasValue(15);
        assertThat(town.row(Layers.HYDRANTS, "node/30").number("pressure_mpa").orElseThrow())
                .isCloseTo(0.3, within(1e-12));
        assertThat(town.row(Layers.HYDRANTS, "node/30").text("fire_hydrant:diameter"))
                .hasValue("150");
        assertThat(town.row(Layers.HYDRANTS, "node/30").text("status")).isEmpty();
        assertThat(town.row(Layers.HYDRANTS, "node/31").number("flow_lps")).isEmpty();
        assertThat(town.row(Layers.HYDRANTS, "node/31").text("unread")).hasValue("fire_hydrant:flow_capacity=80");
        assertThat(town.row(Layers.HYDRANTS, "node/31").text("status")).hasValue("failed");
    }

    @Test
    void aTownshipThatLiesWhollyInTheExtractIsTaken() {
        OsmTown town = district();
        Feature township = town.row(Layers.TOWNSHIPS, "relation/51");
        assertThat(town.rows(Layers.TOWNSHIPS)).hasSize(1);
        assertThat(township.text("name")).hasValue("梁山街道");
        assertThat(township.text("code")).hasValue("500155001");
        assertThat(((Polygon) township.shape()).getNumInteriorRing()).isEqualTo(1);
        assertThat(town.note("osm.areas.open")).containsExactly("townships", 1, "relation/52");
    }

    private OsmTown district() {
        return OsmTown.read("district.osm", OsmSelection.everything(), folder);
    }
}
