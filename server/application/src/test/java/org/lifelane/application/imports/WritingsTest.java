package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.write;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** The many ways in which people write the same thing. */
class WritingsTest {
    @TempDir
    private Path folder = Path.of("");

    private List<Feature> read(LayerSchema schema, String name, String text) {
        return LayerFiles.read(schema, write(folder, name, text), DEFAULTS).features();
    }

    private Feature hydrant(String column, String value) {
        return read(Layers.HYDRANTS, "h.csv", "id;lon;lat;" + column + "\nh1;107.8;30.6;" + value + "\n")
                .get(0);
    }

    private Feature lane(String column, String value) {
        String text = "id\twkt\t" + column + "\nL1\tLINESTRING (107 30, 107.1 30)\t" + value + "\n";
        return read(Layers.FIRE_LANES, "l.tsv", text).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.5|4.5",
                "4.5 m|4.5",
                "4.5米|4.5",
                "４．５|4.5",
                "4,5|4.5",
                "450 cm|4.5",
                "0,450|0.45",
                "4500mm|4.5",
                ".5|0.5",
                "+4|4",
                "0.01 km|10",
                "1e1|10",
                "1,5|1.5"
            })
    void aWidthIsReadInAnyUsualWriting(String written, double metres) {
        assertThat(lane("width_m", written).number("width_m").orElseThrow()).isCloseTo(metres, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200|1200",
                "12,345,678.5|12345678.5",
                "1.200,5|1200.5",
                "1 200|1200",
                "12万元|120000",
                "1200元|1200"
            })
    void aCostIsReadWithItsGroupsOfDigits(String written, double money) {
        assertThat(lane("clear_cost", written).number("clear_cost").orElseThrow())
                .isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"宽度(cm)", "净宽（厘米）", "width_m [cm]"})
    void aHeadingsUnitCountsForItsWholeColumn(String heading) {
        assertThat(lane(heading, "450").number("width_m").orElseThrow()).isCloseTo(4.5, within(1e-12));
    }

    @Test
    void aHeadingsUnitThatDoesNotFitLeavesTheColumnAlone() {
        Feature lane = lane("宽度(英里)", "450");
        assertThat(lane.number("width_m")).isEmpty();
        assertThat(lane.text("宽度(英里)")).contains("450");
    }

    @ParameterizedTest
    @CsvSource({"unknown", "未知", "不详", "-", "N/A", "待查", "''"})
    void whatIsNotKnownIsAbsent(String written) {
        assertThat(lane("width_m", written).number("width_m")).isEmpty();
        assertThat(lane("blocked", written).flag("blocked")).isEmpty();
    }

    @Test
    void unknownIsAWordOfItsOwnWhereTheLayerHasIt() {
        assertThat(hydrant("status", "unknown").text("status")).contains("unknown");
        assertThat(hydrant("状态", "未知").text("status")).contains("unknown");
        assertThat(hydrant("kind", "unknown").text("kind")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "是,true", "1,true", "TRUE,true", "1.0,true", "no,false", "否,false", "0,false", "False,false"
    })
    void yesAndNoAreReadInBothLanguages(String written, boolean truth) {
        assertThat(lane("是否占用", written).flag("blocked")).contains(truth);
    }

    @Test
    void evidenceIsKeptForTheRowAndForEachValue() {
        String text = "编号,wkt,净宽,净宽依据,净高,依据\nL1,\"LINESTRING (107 30, 107.1 30)\",4,实测,4.5,影像\n";
        Feature lane = read(Layers.FIRE_LANES, "l.csv", text).get(0);
        assertThat(lane.evidence("width_m")).isEqualTo(Evidence.SURVEYED);
        assertThat(lane.evidence("clearance_m")).isEqualTo(Evidence.IMAGERY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01,2026-05-01",
        "2026/5/1,2026-05-01",
        "2026年5月1日,2026-05-01",
        "2026-05-01 08:30,2026-05-01T08:30:00",
        "2026-05-01T08:30:15,2026-05-01T08:30:15",
        "2026-05-01T08:30:00+08:00,2026-05-01T08:30:00+08:00",
        "2026-05-01T00:30:00Z,2026-05-01T00:30:00Z"
    })
    void daysAndTimesBecomeIso(String written, String iso) {
        List<Feature> rows = read(Layers.BLOCKAGES, "b.csv", "id,lane_id,上报时间\nb1,L1," + written + "\n");
        assertThat(rows.get(0).text("reported_at")).contains(iso);
    }

    @Test
    void anIdStandsBeforeTheOtherNumbersOfARow() {
        List<Feature> rows = read(Layers.TOWNSHIPS, "t.csv", "编号,id,名称\n17,t1,梁山街道\n");
        assertThat(rows.get(0).id()).isEqualTo("t1");
        assertThat(rows.get(0).text("编号")).contains("17");
    }

    @Test
    void theUsersWordStandsBeforeBoth() {
        Path file = write(folder, "t.csv", "id,name,正式名称\nt1,a,b\n");
        ReadResult read = LayerFiles.read(Layers.TOWNSHIPS, file, DEFAULTS.withColumns(Map.of("name", "正式名称")));
        assertThat(read.features().get(0).text("name")).contains("b");
    }

    @Test
    void idsComeFromWhereverTheyStand() {
        assertThat(read(Layers.TOWNSHIPS, "t.csv", "osm_id,name\n12345,x\n")
                        .get(0)
                        .id())
                .isEqualTo("12345");
        assertThat(read(Layers.TOWNSHIPS, "t.csv", "编号,name\n5,x\n").get(0).id())
                .isEqualTo("5");
        String both = "{\"type\":\"Feature\",\"id\":0,\"properties\":{\"id\":\"way/7\"},\"geometry\":null}";
        assertThat(read(Layers.TOWNSHIPS, "t.geojson", both).get(0).id()).isEqualTo("way/7");
        String top = "{\"type\":\"Feature\",\"id\":7,\"properties\":{},\"geometry\":null}";
        assertThat(read(Layers.TOWNSHIPS, "t.geojson", top).get(0).id()).isEqualTo("7");
        String overpass = "{\"type\":\"Feature\",\"properties\":{\"@id\":\"relation/9\"},\"geometry\":null}";
        assertThat(read(Layers.TOWNSHIPS, "t.geojson", overpass).get(0).id()).isEqualTo("relation/9");
        assertThat(read(Layers.TOWNSHIPS, "t.csv", "name\nx\n").get(0).id()).isEqualTo("t-1");
    }

    @Test
    void otherColumnsAreKeptAsTheyAreSaveWhatIsNoNumber() {
        String text = "{\"type\":\"Feature\",\"id\":\"t\",\"geometry\":null,\"properties\":"
                + "{\"物业\":\"甲\",\"lifts\":2,\"open\":true,\"ratio\":NaN,\"none\":null,\"list\":[1,\"二\"]}}";
        assertThat(read(Layers.TOWNSHIPS, "t.geojson", text).get(0).attributes())
                .isEqualTo(Map.of("物业", "甲", "lifts", 2.0, "open", true, "list", "[1,\"二\"]"));
    }

    @Test
    void geoJsonComesAsOneGeometryOrLineByLine() {
        String line = "{\"type\":\"LineString\",\"coordinates\":[[107,30,450],[107.1,30,451]]}";
        Feature bare = read(Layers.ROADS, "bare.json", line).get(0);
        assertThat(bare.shape().toText()).isEqualTo("LINESTRING (107 30, 107.1 30)");
        String feature = "{\"geometry\":" + line + ",\"id\":\"%s\",\"type\":\"Feature\",\"properties\":null}\n";
        List<Feature> lines = read(Layers.ROADS, "lines.ndjson", feature.formatted("a") + feature.formatted("b"));
        assertThat(lines).extracting(Feature::id).containsExactly("a", "b");
        String sequence = "\u001E" + feature.formatted("a") + "\u001E" + feature.formatted("b");
        assertThat(read(Layers.ROADS, "seq.geojsons", sequence))
                .extracting(Feature::id)
                .containsExactly("a", "b");
    }

    @Test
    void oldGeoJsonSaysItsReferenceBeforeOrBehindItsFeatures() {
        Coordinate metres = CoordinateReference.epsg(4545).orElseThrow().fromWgs84(new Coordinate(107.8, 30.67));
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4545\"}}";
        String features =
                "\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                        + metres.x + "," + metres.y + "]}}]";
        for (String members : List.of(crs + "," + features, features + "," + crs)) {
            Feature read = read(Layers.HYDRANTS, "old.geojson", "{\"type\":\"FeatureCollection\"," + members + "}")
                    .get(0);
            assertThat(read.shape().getCoordinate().x).isCloseTo(107.8, within(1e-8));
        }
    }

    @Test
    void aSinglePartIsNoCollection() {
        String text =
                "id,wkt\nr1,\"MULTILINESTRING ((107 30, 107.1 30))\"\nr2,\"GEOMETRYCOLLECTION (LINESTRING (107 30, 107.1 30))\"\n";
        assertThat(read(Layers.ROADS, "r.csv", text)).allMatch(road -> road.shape() instanceof LineString);
    }

    @Test
    void textsComeInUtf8WithAndWithoutAMarkInUtf16AndInGbk() {
        String text = "编号,名称\nt1,梁山街道\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GBK"))) {
            Path file = write(folder, "t.csv", text, charset);
            assertThat(LayerFiles.read(Layers.TOWNSHIPS, file, DEFAULTS)
                            .features()
                            .get(0)
                            .text("name"))
                    .as(charset.name())
                    .contains("梁山街道");
        }
        assertThat(read(Layers.TOWNSHIPS, "t.csv", "\uFEFF" + text).get(0).id()).isEqualTo("t1");
    }

    @Test
    void placesInAShiftedFrameAndInAZoneAreTheSamePlace() {
        Coordinate place = new Coordinate(107.8, 30.67);
        for (String name : List.of("gcj02", "bd09", "EPSG:4545", "EPSG:4490", "EPSG:4524")) {
            CoordinateReference reference = CoordinateReference.named(name).orElseThrow();
            Coordinate given = reference.fromWgs84(place);
            Path file = write(folder, "h.csv", "id,经度,纬度\nh1," + given.x + "," + given.y + "\n");
            Coordinate read = LayerFiles.read(Layers.HYDRANTS, file, DEFAULTS.withCrs(reference))
                    .features()
                    .get(0)
                    .shape()
                    .getCoordinate();
            assertThat(read.distance(place)).as(name).isLessThan(1e-8);
        }
    }

    @Test
    void theDefaultVehiclesAreATableLikeAnyOther() {
        List<Feature> vehicles = BundledFile.read(Layers.VEHICLES, "gis-data/vehicles/vehicles.csv")
                .features();
        assertThat(vehicles).extracting(Feature::id).contains("pumper", "aerial-32", "micro", "foot");
    }

    @ParameterizedTest
    @CsvSource({"高层类别, 一类高层, 1", "建筑分类, 二类, 2", "fire_class, 1, 1"})
    void theClassOfAHighRiseIsReadInItsUsualWords(String column, String written, String fireClass) {
        Feature tower = read(Layers.HIGH_RISES, "b.csv", "id,lon,lat," + column + "\nb1,107.8,30.6," + written + "\n")
                .get(0);
        assertThat(tower.text("fire_class")).contains(fireClass);
    }
}
