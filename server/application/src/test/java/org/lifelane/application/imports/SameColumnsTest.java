package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.imports.HandMade.csv;
import static org.lifelane.application.imports.HandMade.feature;
import static org.lifelane.application.imports.HandMade.geojson;
import static org.lifelane.application.imports.Reading.DEFAULTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Layers;

/** Two columns for one attribute: only whoever has the file can say which one counts. */
class SameColumnsTest {
    private static final String LINE_TEXT = "LINESTRING (107 30, 107.1 30)";
    private static final String LINE = "\"" + LINE_TEXT + "\"";

    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
            + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"净宽, 宽度", "宽度, width_m", "width_m, 净宽", "净宽(m), 净宽(cm)", "通道宽度, 车道宽度"})
    void aTableOfTwoWidthsIsRefused(String one, String other) {
        Path file = csv(folder, "id,wkt," + one + "," + other, "L1," + LINE + ",6,2.4");
        Fault fault = Reading.onlyFault(Layers.FIRE_LANES, file);
        assertThat(fault.code()).isEqualTo("columns.same");
        assertThat(fault.arguments()).containsExactly("width_m", one, other);
        assertThat(LayerFiles.read(Layers.FIRE_LANES, file, DEFAULTS.withColumns(Map.of("width_m", other)))
                        .features()
                        .get(0)
                        .number("width_m"))
                .isPresent();
    }

    @Test
    void soAreFeaturesOfGeoJsonEvenWhereEachHasOne() {
        String line = "[[107,30],[107.1,30]]";
        Path both = geojson(folder, feature("L1", "LineString", line, "\"净宽\":6,\"宽度\":2.4"));
        assertThat(Reading.onlyFault(Layers.FIRE_LANES, both).code()).isEqualTo("columns.same");
        Path each = geojson(
                folder, feature("L1", "LineString", line, "\"净宽\":6"), feature("L2", "LineString", line, "\"宽度\":2.4"));
        assertThat(Reading.onlyFault(Layers.FIRE_LANES, each).code()).isEqualTo("columns.same");
    }

    @Test
    void soAreShapefiles() throws IOException {
        Path shapes = Shapefiles.shp(
                folder.resolve("lanes.shp"), 3, List.of(Shapefiles.parts(3, new double[] {107, 30, 107.1, 30})));
        Shapefiles.dbf(
                folder.resolve("lanes.dbf"),
                StandardCharsets.UTF_8,
                List.of(Shapefiles.text("id", 20), Shapefiles.number("净宽"), Shapefiles.number("宽度")),
                List.<Object[]>of(new Object[] {"L1", 2.4, 6.0}));
        Files.writeString(folder.resolve("lanes.cpg"), "UTF-8");
        Files.writeString(folder.resolve("lanes.prj"), WGS84);
        assertRefused(shapes, "净宽", "宽度");
    }

    @Test
    void soAreGeoPackages() throws IOException, SQLException {
        Path file = folder.resolve("lanes.gpkg");
        GeoPackages.table(
                file, "lanes", 4326, List.<Object[]>of(new Object[] {GeoPackages.blob(LINE_TEXT, 4326), "L1", 6.0, false
                }));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("alter table lanes add column \"净宽\" real");
            statement.execute("update lanes set \"净宽\" = 2.4");
        }
        assertRefused(file, "width_m", "净宽");
    }

    private static void assertRefused(Path file, String one, String other) {
        Fault fault = Reading.onlyFault(Layers.FIRE_LANES, file);
        assertThat(fault.code()).isEqualTo("columns.same");
        assertThat(fault.arguments()).containsExactly("width_m", one, other);
        assertThat(LayerFiles.read(Layers.FIRE_LANES, file, DEFAULTS.withColumns(Map.of("width_m", "净宽")))
                        .features()
                        .get(0)
                        .number("width_m"))
                .hasValue(2.4);
    }

    @Test
    void theColumnThatCountsIsNotOverwrittenByTheOther() {
        Path file = csv(folder, "id,wkt,净宽,width_m", "L1," + LINE + ",2.4,6");
        assertThat(LayerFiles.read(Layers.FIRE_LANES, file, DEFAULTS.withColumns(Map.of("width_m", "净宽")))
                        .features()
                        .get(0)
                        .number("width_m"))
                .hasValue(2.4);
    }

    @Test
    void twoPlacesAreRefused() {
        Path file = csv(folder, "id,经度,纬度,x,y", "h1,107.8,30.6,500000,3390000");
        assertThat(Reading.onlyFault(Layers.HYDRANTS, file).arguments()).containsExactly("lon", "经度", "x");
    }
}
