package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.onlyFault;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class ShapefileTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int LINES = 3;
    private static final int POLYGONS = 5;
    private static final double[] LANE = {107.8, 30.67, 107.801, 30.671};

    @TempDir
    private Path folder = Path.of("");

    private Path lanes(Charset charset) throws IOException {
        Path shp = Shapefiles.shp(
                folder.resolve("lanes.shp"),
                LINES,
                List.of(
                        Shapefiles.parts(LINES, LANE),
                        Shapefiles.parts(LINES, LANE, new double[] {107.9, 30.6, 107.91, 30.6})));
        Shapefiles.dbf(folder.resolve("lanes.DBF"), charset, List.of(new Object[] {"L1", "名豪北侧车道", 4.5}, new Object[] {
            "L2", "未命名", null
        }));
        return shp;
    }

    @Test
    void lanesAreReadWithTheirChineseNamesInUtf8AndGbk() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GBK)) {
            ReadResult read = LayerFiles.read(Layers.FIRE_LANES, lanes(charset), DEFAULTS);
            assertThat(read.features()).extracting(Feature::id).containsExactly("L1", "L2");
            Feature first = read.features().get(0);
            assertThat(first.text("name")).contains("名豪北侧车道");
            assertThat(first.number("width_m")).hasValue(4.5);
            assertThat(first.shape().toText()).isEqualTo("LINESTRING (107.8 30.67, 107.801 30.671)");
            assertThat(read.features().get(1).number("width_m")).isEmpty();
            assertThat(read.features().get(1).shape()).isInstanceOf(MultiLineString.class);
        }
    }

    @Test
    void thePrjSaysTheReference() throws IOException {
        Coordinate from = CoordinateReference.epsg(4524).orElseThrow().fromWgs84(new Coordinate(107.8, 30.67));
        Path shp = Shapefiles.shp(folder.resolve("lanes.shp"), LINES, List.of(Shapefiles.parts(LINES, new double[] {
            from.x, from.y, from.x + 50, from.y
        })));
        Files.writeString(folder.resolve("lanes.prj"), """
                PROJCS["CGCS2000_3_Degree_GK_Zone_36",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",\
                DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
                UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",36500000.0],\
                PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",108.0],PARAMETER["Scale_Factor",1.0],\
                PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""");
        ReadResult read = LayerFiles.read(Layers.FIRE_LANES, shp, DEFAULTS);
        assertThat(read.features().get(0).shape().getCoordinate().x).isCloseTo(107.8, within(1e-8));
        assertThat(read.notices()).extracting(Notice::code).contains("shapefile.no-table", "id.made");
    }

    @Test
    void holesBelongToTheRingAroundThem() throws IOException {
        double[] outer = square(107, 30, 1, true);
        double[] hole = square(107.4, 30.4, 0.2, false);
        double[] island = square(107.45, 30.45, 0.1, true);
        double[] other = square(109, 30, 1, true);
        Path shp = Shapefiles.shp(
                folder.resolve("t.shp"), POLYGONS, List.of(Shapefiles.parts(POLYGONS, hole, outer, island, other)));
        MultiPolygon read = (MultiPolygon) LayerFiles.read(Layers.TOWNSHIPS, shp, DEFAULTS)
                .features()
                .get(0)
                .shape();
        assertThat(read.getNumGeometries()).isEqualTo(3);
        assertThat(((Polygon) read.getGeometryN(0)).getNumInteriorRing()).isEqualTo(1);
        assertThat(read.getArea()).isCloseTo(1 - 0.04 + 0.01 + 1, within(1e-9));
    }

    private static double[] square(double x, double y, double side, boolean clockwise) {
        return clockwise
                ? new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y}
                : new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
    }

    @Test
    void anOpenRingIsRefused() throws IOException {
        Path shp = Shapefiles.shp(folder.resolve("t.shp"), POLYGONS, List.of(Shapefiles.parts(POLYGONS, new double[] {
            107, 30, 107, 31, 108, 31, 108, 30
        })));
        assertThat(onlyFault(Layers.TOWNSHIPS, shp).code()).isEqualTo("ring.unclosed");
    }

    @Test
    void aRowWithoutAShapeHasNoPlace() throws IOException {
        Path shp =
                Shapefiles.shp(folder.resolve("h.shp"), 1, List.of(Shapefiles.point(107.8, 30.6), Shapefiles.none()));
        assertThat(onlyFault(Layers.HYDRANTS, shp).code()).isEqualTo("geometry.missing");
        assertThat(onlyFault(Layers.HYDRANTS, shp).place()).isEqualTo("2");
    }

    @Test
    void shapesAndRowsThatDoNotBelongTogetherAreRefused() throws IOException {
        Path shp = lanes(StandardCharsets.UTF_8);
        Shapefiles.dbf(
                folder.resolve("lanes.DBF"), StandardCharsets.UTF_8, List.<Object[]>of(new Object[] {"L1", "", 4.5}));
        assertThat(onlyFault(Layers.FIRE_LANES, shp).code()).isEqualTo("shapefile.counts");
    }

    @Test
    void truncatedFilesAreRefused() throws IOException {
        Path shp = lanes(StandardCharsets.UTF_8);
        byte[] bytes = Files.readAllBytes(shp);
        Files.write(shp, Arrays.copyOf(bytes, bytes.length - 20));
        assertThat(onlyFault(Layers.FIRE_LANES, shp).code()).isEqualTo("file.truncated");

        Files.write(shp, bytes);
        byte[] table = Files.readAllBytes(folder.resolve("lanes.DBF"));
        Files.write(folder.resolve("lanes.DBF"), Arrays.copyOf(table, table.length - 40));
        assertThat(onlyFault(Layers.FIRE_LANES, shp).code()).isEqualTo("file.truncated");
        assertThat(onlyFault(Layers.FIRE_LANES, shp).source()).endsWith("lanes.DBF");
    }

    @Test
    void aZippedShapefileWithChineseNamesIsRead() throws IOException {
        lanes(GBK);
        Path zip = folder.resolve("车道.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), GBK)) {
            for (String ending : List.of(".shp", ".DBF")) {
                out.putNextEntry(new ZipEntry("梁平/消防车道" + ending));
                Files.copy(folder.resolve("lanes" + ending), out);
            }
        }
        ReadResult read = LayerFiles.read(Layers.FIRE_LANES, zip, DEFAULTS);
        assertThat(read.features()).extracting(Feature::id).containsExactly("L1", "L2");
        assertThat(read.features().get(0).text("name")).contains("名豪北侧车道");
    }

    @Test
    void oneOfItsSideFilesIsNoShapefile() throws IOException {
        lanes(StandardCharsets.UTF_8);
        assertThat(onlyFault(Layers.FIRE_LANES, folder.resolve("lanes.DBF")).code())
                .isEqualTo("form.beside-shp");
    }
}
