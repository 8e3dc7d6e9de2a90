package org.lifelane.application.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.imports.LayerFiles;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoJsonWriterTest {

    @Test
    void ringsAreRightHandedAndDegreesHaveSevenDecimals() throws ParseException {
        Geometry clockwise = wkt("POLYGON ((107.123456789 30, 107 31, 108 31, 108 30, 107.123456789 30), "
                + "(107.4 30.4, 107.6 30.4, 107.6 30.6, 107.4 30.6, 107.4 30.4))");
        assertThat(written(Optional.of(clockwise), Map.of()))
                .contains("[[[107.1234568,30],[108,30],[108,31],[107,31],[107.1234568,30]],"
                        + "[[107.4,30.4],[107.4,30.6],[107.6,30.6],[107.6,30.4],[107.4,30.4]]]");
    }

    @Test
    void everyKindOfGeometryIsWritten() throws ParseException {
        assertThat(geometry("POINT (1 2)")).isEqualTo("{\"type\":\"Point\",\"coordinates\":[1,2]}");
        assertThat(geometry("LINESTRING (1 2, 3 4)"))
                .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}");
        assertThat(geometry("MULTIPOINT ((1 2), (3 4))"))
                .isEqualTo("{\"type\":\"MultiPoint\",\"coordinates\":[[1,2],[3,4]]}");
        assertThat(geometry("MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))"))
                .isEqualTo("{\"type\":\"MultiLineString\",\"coordinates\":[[[1,2],[3,4]],[[5,6],[7,8]]]}");
        assertThat(geometry("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))"))
                .isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]]]}");
        assertThat(geometry("GEOMETRYCOLLECTION (POINT (1 2))"))
                .isEqualTo(
                        "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]}]}");
    }

    @Test
    void propertiesKeepTheirKinds() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", "名豪 \"3\" 号楼");
        properties.put("floors", 33.0);
        properties.put("total_s", new BigDecimal("62.500"));
        properties.put("located", true);
        properties.put("station_id", null);
        properties.put("nan", Double.NaN);
        properties.put("steps", List.of(Map.of("layer", "roads")));
        assertThat(written(Optional.empty(), properties))
                .contains("\"geometry\":null")
                .contains("\"name\":\"名豪 \\\"3\\\" 号楼\",\"floors\":33,\"total_s\":62.500,\"located\":true,"
                        + "\"station_id\":null,\"nan\":null,\"steps\":[{\"layer\":\"roads\"}]");
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws Exception {
        Feature lane = Feature.of(
                "lane-1", wkt("LINESTRING (107.8 30.67, 107.8001 30.6702)"), Map.of("width_m", 4.5, "blocked", false));
        Path file = folder.resolve("fire-lanes.geojson");
        try (GeoJsonWriter out = new GeoJsonWriter(Files.newBufferedWriter(file))) {
            out.feature(lane);
        }
        List<Feature> read =
                LayerFiles.read(Layers.FIRE_LANES, file, ReadOptions.defaults()).features();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).id()).isEqualTo("lane-1");
        assertThat(read.get(0).attributes()).isEqualTo(lane.attributes());
        assertThat(read.get(0).shape().equalsExact(lane.shape())).isTrue();
    }

    private static String geometry(String wkt) throws ParseException {
        String text = written(Optional.of(wkt(wkt)), Map.of());
        return text.substring(text.indexOf("\"geometry\":") + 11, text.indexOf(",\"properties\""));
    }

    private static String written(Optional<Geometry> geometry, Map<String, ? extends @Nullable Object> properties) {
        StringWriter text = new StringWriter();
        try (GeoJsonWriter out = new GeoJsonWriter(text)) {
            out.feature(Optional.of("1"), geometry, properties);
        }
        return text.toString();
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
