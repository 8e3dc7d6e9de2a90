package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.shared;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Geometry;

/** What people really have: every file of the real data that is a layer loads. */
class RealFilesTest {

    @Test
    void townshipsComeFromATableWithoutOutlines() {
        ReadResult read = LayerFiles.read(Layers.TOWNSHIPS, shared("admin/liangping-townships.csv"), DEFAULTS);
        assertThat(read.features()).hasSize(33);
        Feature liangshan = read.features().get(0);
        assertThat(liangshan.text("name")).contains("梁山街道");
        assertThat(liangshan.text("code")).contains("500155001");
        assertThat(liangshan.geometry()).isEmpty();
        assertThat(read.notices()).extracting(Notice::code).contains("geometry.absent");
    }

    @Test
    void theSameTownshipsComeFromGbkWithItsLineEnds() {
        ReadResult utf8 = LayerFiles.read(Layers.TOWNSHIPS, shared("admin/liangping-townships.csv"), DEFAULTS);
        ReadResult gbk = LayerFiles.read(Layers.TOWNSHIPS, shared("admin/liangping-townships.gbk.csv"), DEFAULTS);
        assertThat(gbk.features())
                .extracting(Feature::attributes)
                .isEqualTo(utf8.features().stream().map(Feature::attributes).toList());
        assertThat(gbk.notices()).extracting(Notice::code).contains("encoding.gb18030");
    }

    @Test
    void theDistrictsOutlineIsShiftedBackFromGcj02() {
        ReadOptions gcj02 = DEFAULTS.withCrs(CoordinateReference.named("gcj02").orElseThrow());
        for (String name : new String[] {"liangping-500155", "dianjiang-500231"}) {
            Geometry shifted = onlyShape("boundary/" + name + ".gcj02.json", DEFAULTS);
            Geometry outline = onlyShape("boundary/" + name + ".gcj02.json", gcj02);
            assertThat(outline.getNumPoints()).isEqualTo(shifted.getNumPoints());
            assertThat(outline.getCoordinate().distance(shifted.getCoordinate()))
                    .isBetween(0.002, 0.006);
        }
    }

    private static Geometry onlyShape(String name, ReadOptions options) {
        ReadResult read = LayerFiles.read(Layers.TOWNSHIPS, shared(name), options);
        assertThat(read.features()).hasSize(1);
        return read.features().get(0).shape();
    }

    @Test
    void vermontsStationsHaveNoIdsOfTheirOwn() {
        ReadResult read = LayerFiles.read(Layers.STATIONS, shared("fire/vermont-fire-stations.geojson"), DEFAULTS);
        assertThat(read.features()).hasSize(295);
        assertThat(read.features().get(0).id()).isEqualTo("vermont-fire-stations-1");
        assertThat(read.features().get(0).text("TOWNNAME")).contains("STARKSBORO");
        assertThat(read.notices()).extracting(Notice::code).contains("id.made");
    }

    @Test
    void vermontsHydrantsKeepTheIdsThatTheUserNames() {
        ReadOptions mapped = DEFAULTS.withColumns(Map.of("id", "HYDRANTID", "kind", "HYDRANTTYPE"));
        ReadResult read =
                LayerFiles.read(Layers.HYDRANTS, shared("fire/vermont-municipal-hydrants.geojson.gz"), mapped);
        assertThat(read.features()).hasSize(12_516);
        assertThat(read.features().get(0).id()).isEqualTo("93678");
        assertThat(read.features().get(0).text("kind")).contains("municipal");
    }

    @Test
    void twoOfVermontsFlowsAreColoursAndNoFlowIsKnown() {
        Path file = shared("fire/vermont-municipal-hydrants.geojson.gz");
        ReadOptions mapped = DEFAULTS.withColumns(Map.of("flow_lps", "FLOWRATE"));
        assertThat(Reading.faults(Layers.HYDRANTS, file, mapped))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("10452", "number.unreadable"), tuple("12246", "number.unreadable"));

        ReadResult skipped = LayerFiles.read(Layers.HYDRANTS, file, mapped.withOnError(OnError.SKIP));
        assertThat(skipped.features())
                .hasSize(12_514)
                .noneMatch(row -> row.number("flow_lps").isPresent());
        assertThat(skipped.refusedRows())
                .extracting(row -> row.values().get("FLOWRATE"))
                .containsExactly("orange", "green");
    }

    @Test
    void westminstersRoadsKeepTheirWords() {
        ReadResult read =
                LayerFiles.read(Layers.ROADS, shared("runs/london-2023/westminster-roads.geojson.gz"), DEFAULTS);
        assertThat(read.features()).hasSize(4_733);
        Feature yorkGate = read.features().get(1);
        assertThat(yorkGate.id()).isEqualTo("e1");
        assertThat(yorkGate.text("maxspeed")).contains("32");
        assertThat(yorkGate.text("oneway")).contains("yes");
        assertThat(read.features().get(0).text("oneway")).contains("no");
    }

    @Test
    void londonsStationsComeFromATable() {
        ReadResult read = LayerFiles.read(Layers.STATIONS, shared("runs/london-2023/stations.csv"), DEFAULTS);
        assertThat(read.features()).hasSize(98);
        Feature acton = read.features().get(0);
        assertThat(acton.id()).isEqualTo("Acton");
        assertThat(acton.text("status")).contains("existing");
        assertThat(acton.geometry().map(Geometry::getCoordinate).map(place -> place.x))
                .isEqualTo(Optional.of(-0.27691));
    }
}
