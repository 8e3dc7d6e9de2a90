package org.lifelane.application.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.imports.ImportBatch;
import org.lifelane.application.imports.ImportReading;
import org.lifelane.application.imports.LayerImport;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

class LayerDoctorTest {
    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private LayerStore store;

    @BeforeEach
    void open() {
        database = Database.open(DatabaseSettings.embedded(folder));
        store = new LayerStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void load(LayerSchema schema, String csv) {
        try {
            Path file = Files.writeString(folder.resolve(schema.name() + ".csv"), csv);
            ImportReading reading = new ImportReading(Optional.of(schema));
            reading.read(file, ReadOptions.defaults());
            ImportBatch batch = reading.batch(true);
            new LayerImport(store).apply(batch);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = LayerDoctor.examine(store).findings();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            FindingTexts texts = new FindingTexts(locale);
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(texts.line(finding)).matches(".*[;；].*"));
        }
        return findings;
    }

    /** A road along the parallel of 30.6 degrees, with one sound building, station and lane. */
    private void soundTown() {
        load(
                Layers.ROADS,
                "id,highway,wkt\nr1,residential,\"LINESTRING (107.80 30.60, 107.81 30.60, 107.82 30.60)\"\n");
        load(
                Layers.STATIONS,
                "id,tier,status,vehicles,turnout_s,lon,lat\ns1,full,existing,pumper,60,107.801,30.6001\n");
        load(
                Layers.FIRE_LANES,
                "id,compound,width_m,clearance_m,load_t,turn_radius_m,turnaround_m,blocked,wkt\n"
                        + "l1,名豪,4,4.5,30,9,15,no,\"LINESTRING (107.81 30.60, 107.81 30.601)\"\n");
        load(
                Layers.HIGH_RISES,
                "id,compound,height_m,floors,use,households,water_status,lon,lat\n"
                        + "b1,名豪,54,18,residential,72,ok,107.8102,30.6008\n");
    }

    @Test
    void anEmptyDistrictNeedsItsThreeLayers() {
        assertThat(findings())
                .extracting(Finding::layer, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("high-rises", "layer.empty"),
                        tuple("stations", "layer.empty"),
                        tuple("roads", "layer.empty"));
    }

    @Test
    void nothingIsSaidOfASoundTown() {
        soundTown();
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsUnknownIsCounted() {
        soundTown();
        load(Layers.FIRE_LANES, "id,width_m,wkt\nl1,,\"LINESTRING (107.81 30.60, 107.81 30.601)\"\n");
        assertThat(findings())
                .filteredOn(finding -> finding.code().equals("attribute.unknown"))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("width_m", "clearance_m", "load_t", "turn_radius_m", "blocked");
    }

    @Test
    void namesThatLeadNowhereAndPlacesTakenTwiceAreTold() {
        soundTown();
        load(
                Layers.ADAPTERS,
                "id,building_id,lon,lat\na1,b1,107.81,30.6005\na2,b9,107.81,30.6006\na3,b1,107.81,30.6005\n");
        load(Layers.TOWNSHIPS, "id,name\nt1,梁山街道\n");
        assertThat(findings())
                .extracting(Finding::code, finding -> finding.arguments().get(1))
                .containsExactlyInAnyOrder(
                        tuple("reference.nowhere", "a2"), tuple("place.same", "a3"), tuple("place.missing", "t1"));
    }

    @Test
    void whatTheNetworkShowsIsTold() {
        soundTown();
        load(
                Layers.FIRE_LANES,
                "id,compound,width_m,clearance_m,load_t,turn_radius_m,turnaround_m,blocked,wkt\n"
                        + "l1,名豪,4,4.5,30,9,15,no,\"LINESTRING (107.81 30.60, 107.81 30.601)\"\n"
                        + "lost,,4,4.5,30,9,,no,\"LINESTRING (107.815 30.605, 107.816 30.606)\"\n");
        load(Layers.STATIONS, "id,tier,vehicles,turnout_s,lon,lat\nfar,micro,foot,60,107.801,30.61\n");
        load(Layers.GATES, "id,kind,width_m,lon,lat\ng1,gate,4,107.81,30.60\nidle,gate,4,107.81,30.63\n");
        load(
                Layers.HIGH_RISES,
                "id,compound,height_m,floors,use,households,water_status,lon,lat\n"
                        + "b1,名豪,54,18,residential,72,ok,107.8102,30.6008\n"
                        + "road,,54,18,residential,72,ok,107.8050,30.6005\n"
                        + "none,,54,18,residential,72,ok,107.8050,30.6200\n");
        assertThat(findings())
                .extracting(Finding::code, finding -> finding.arguments().get(1))
                .contains(
                        tuple("lane.lonely", "lost"),
                        tuple("lane.dead-end", "lost"),
                        tuple("station.unsaid", "far"),
                        tuple("station.off-network", "far"),
                        tuple("gate.idle", "idle"),
                        tuple("building.no-access", "none"),
                        tuple("building.road-only", "road"));
    }

    @Test
    void aLayerInAnotherPartOfTheWorldIsTold() {
        soundTown();
        load(Layers.PREMISES, "id,lon,lat\np1,107.81,30.6\np2,103.5,0.0003\n");
        assertThat(findings())
                .extracting(Finding::code, finding -> finding.arguments().get(1))
                .containsExactly(tuple("place.far", "p2"));
    }

    @Test
    void aLaneCannotHaveMoreLeftThanItIsWide() {
        soundTown();
        load(
                Layers.FIRE_LANES,
                "id,compound,width_m,clearance_m,load_t,turn_radius_m,turnaround_m,blocked,remaining_width_m,wkt\n"
                        + "l1,名豪,4,4.5,30,9,15,yes,6,\"LINESTRING (107.81 30.60, 107.81 30.601)\"\n");
        assertThat(findings()).extracting(Finding::code).contains("lane.left-wider");
    }

    @Test
    void aLaneSaysWhetherItIsBlockedOnceAndClearly() {
        soundTown();
        load(
                Layers.FIRE_LANES,
                "id,compound,width_m,clearance_m,load_t,turn_radius_m,turnaround_m,blocked,blocked_reason,wkt\n"
                        + "l1,名豪,4,4.5,30,9,15,,停车,\"LINESTRING (107.81 30.60, 107.81 30.601)\"\n"
                        + "l2,名豪,4,4.5,30,9,15,no,停车,\"LINESTRING (107.81 30.60, 107.811 30.60)\"\n");
        assertThat(findings())
                .extracting(Finding::code, finding -> finding.arguments().get(1))
                .contains(tuple("lane.blocked-unsaid", "l1"), tuple("lane.blocked-contradicts", "l2"));
    }

    @Test
    void aRescueSiteNamesTheBuildingThatItServes() {
        soundTown();
        String site = ",\"POLYGON ((%1$s 30.6008, %1$s1 30.6008, %1$s1 30.6009, %1$s 30.6008))\"\n";
        load(
                Layers.RESCUE_SITES,
                "id,building_id,wkt\n"
                        + "near,b1" + site.formatted("107.8103")
                        + "far,b1" + site.formatted("107.8203")
                        + "none," + site.formatted("107.8103")
                        + "lost,b7" + site.formatted("107.8103"));
        assertThat(findings())
                .extracting(Finding::code, finding -> finding.arguments().get(1))
                .contains(tuple("site.nameless", "none"), tuple("site.far", "far"), tuple("reference.nowhere", "lost"));
    }
}
