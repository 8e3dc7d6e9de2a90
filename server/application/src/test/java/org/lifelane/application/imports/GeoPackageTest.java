package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.onlyFault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;

class GeoPackageTest {
    private static final String LANE = "LINESTRING (107.8 30.67, 107.801 30.671)";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLaneIsReadWithItsNumbersAndTruths() throws SQLException, IOException {
        Path file = folder.resolve("小区 lanes#1?.gpkg");
        GeoPackages.table(
                file, "lanes", 4326, List.<Object[]>of(new Object[] {GeoPackages.blob(LANE, 4326), "L1", 4.5, true}));
        Feature lane = only(file);
        assertThat(lane.id()).isEqualTo("L1");
        assertThat(lane.number("width_m")).hasValue(4.5);
        assertThat(lane.flag("blocked")).contains(true);
        assertThat(lane.shape().toText()).isEqualTo(LANE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("no journal beside it").containsExactly(file);
        }
    }

    @Test
    void itsOwnReferenceIsUsed() throws SQLException {
        Coordinate from = CoordinateReference.epsg(4545).orElseThrow().fromWgs84(new Coordinate(107.8, 30.67));
        Path file = folder.resolve("lanes.gpkg");
        String metres = "LINESTRING (%s %s, %s %s)".formatted(from.x, from.y, from.x + 100, from.y);
        GeoPackages.table(
                file, "lanes", 4545, List.<Object[]>of(new Object[] {GeoPackages.blob(metres, 4545), "L1", null, null
                }));
        assertThat(only(file).shape().getCoordinate().x).isCloseTo(107.8, within(1e-8));
    }

    @Test
    void theTableThatBearsTheLayersNameIsTaken() throws SQLException {
        Path file = folder.resolve("district.gpkg");
        GeoPackages.table(
                file, "roads", 4326, List.<Object[]>of(new Object[] {GeoPackages.blob(LANE, 4326), "R", null, null}));
        GeoPackages.table(
                file, "fire_lanes", 4326, List.<Object[]>of(new Object[] {GeoPackages.blob(LANE, 4326), "L", null, null
                }));
        assertThat(only(file).id()).isEqualTo("L");
        assertThat(LayerFiles.read(Layers.ROADS, file, DEFAULTS).features())
                .extracting(Feature::id)
                .containsExactly("R");

        assertThat(onlyFault(Layers.GATES, file).code()).isEqualTo("gpkg.several");
        assertThat(onlyFault(Layers.GATES, file).arguments().toString()).contains("fire_lanes, roads", "gates");
    }

    @Test
    void anOpenRingIsNotClosedBehindOnesBack() throws SQLException {
        byte[] wkb = ByteBuffer.allocate(1 + 4 + 4 + 4 + 4 * 16)
                .put((byte) 0)
                .putInt(3)
                .putInt(1)
                .putInt(4)
                .putDouble(107.8)
                .putDouble(30.6)
                .putDouble(107.9)
                .putDouble(30.6)
                .putDouble(107.9)
                .putDouble(30.7)
                .putDouble(107.8)
                .putDouble(30.7)
                .array();
        Path file = folder.resolve("townships.gpkg");
        GeoPackages.table(
                file, "townships", 4326, List.<Object[]>of(new Object[] {GeoPackages.blob(wkb, 4326), "T", null, null
                }));
        assertThat(onlyFault(Layers.TOWNSHIPS, file).code()).isEqualTo("ring.unclosed-somewhere");
        assertThat(onlyFault(Layers.TOWNSHIPS, file).place()).isEqualTo("1");
    }

    @Test
    void aTruncatedOneIsToldFromAnotherForm() throws SQLException, IOException {
        Path whole = folder.resolve("whole.gpkg");
        GeoPackages.table(
                whole, "lanes", 4326, List.<Object[]>of(new Object[] {GeoPackages.blob(LANE, 4326), "L1", 4.5, true}));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Reading.write(folder, "half.gpkg", Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(onlyFault(Layers.FIRE_LANES, half).code()).isEqualTo("file.truncated");
        Path other = Reading.write(folder, "other.gpkg", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThat(onlyFault(Layers.FIRE_LANES, other).code()).isEqualTo("form.other");
    }

    @Test
    void rowsWithoutIdsAreCalledByTheirOrder() throws SQLException {
        Path file = folder.resolve("lanes.gpkg");
        GeoPackages.table(
                file,
                "lanes",
                4326,
                List.of(
                        new Object[] {GeoPackages.blob(LANE, 4326), null, null, null},
                        new Object[] {GeoPackages.blob(LANE, 4326), null, null, null}));
        assertThat(LayerFiles.read(Layers.FIRE_LANES, file, DEFAULTS).features())
                .extracting(Feature::id)
                .containsExactly("lanes-1", "lanes-2");
    }

    private static Feature only(Path file) {
        List<Feature> features =
                LayerFiles.read(Layers.FIRE_LANES, file, DEFAULTS).features();
        assertThat(features).hasSize(1);
        return features.get(0);
    }
}
