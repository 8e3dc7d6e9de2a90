package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.imports.HandMade.geojson;
import static org.lifelane.application.imports.HandMade.point;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.onlyFault;
import static org.lifelane.application.imports.Reading.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Layers;

/** Archives that are bombs, lead out, are cut short or hold the wrong things, and what is said of them. */
class FaultyArchivesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path zip(String... entries) throws IOException {
        Path file = folder.resolve("layer.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void aBombIsStoppedLongBeforeItIsUnpacked() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("lanes.shp"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        assertThat(onlyFault(Layers.FIRE_LANES, file).code()).isEqualTo("archive.bomb");

        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }
        Path gz = write(folder, "bomb.geojson.gz", packed.toByteArray());
        assertThat(onlyFault(Layers.FIRE_LANES, gz).code()).isEqualTo("archive.bomb");
        Path osm = write(folder, "bomb.osm.gz", packed.toByteArray());
        assertThat(onlyFault(Layers.ROADS, osm).code()).isEqualTo("archive.bomb");
    }

    @Test
    void whatUnpacksToTooMuchOrHoldsTooManyIsStopped() throws IOException {
        ReadLimits narrow = new ReadLimits(1 << 20, 1_000_000, 1 << 20, 2, 10, 0.1);
        Path many = zip("a.geojson", "b.txt", "c.txt");
        assertThat(onlyFault(Layers.ROADS, many, DEFAULTS.withLimits(narrow)).code())
                .isEqualTo("archive.entries");
        Path large = folder.resolve("large.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(large))) {
            out.putNextEntry(new ZipEntry("a.geojson"));
            out.write(new byte[2 << 20]);
        }
        assertThat(onlyFault(Layers.ROADS, large, DEFAULTS.withLimits(narrow)).code())
                .isEqualTo("archive.too-large");
    }

    @ParameterizedTest
    @CsvSource({"../../evil.geojson", "/tmp/evil.geojson", "a/../../evil.geojson", "..\\evil.geojson", "C:evil.geojson"
    })
    void aNameThatLeadsOutIsRefused(String name) throws IOException {
        assertThat(onlyFault(Layers.ROADS, zip(name)).code()).isEqualTo("archive.path");
    }

    @Test
    void anArchiveHoldsOneLayerOrOneOfTheRightName() throws IOException {
        assertThat(onlyFault(Layers.ROADS, zip("readme.txt")).code()).isEqualTo("archive.nothing");
        assertThat(onlyFault(Layers.ROADS, zip("a.geojson", "b.geojson")).code())
                .isEqualTo("archive.several");
        assertThat(LayerFiles.read(Layers.ROADS, zip("a.geojson", "roads.geojson"), DEFAULTS)
                        .notices())
                .extracting(Notice::code)
                .containsExactly("rows.none");
    }

    @Test
    void aTruncatedArchiveIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(zip("roads.geojson"));
        Path half = write(folder, "half.zip", Arrays.copyOf(bytes, bytes.length - 10));
        assertThat(onlyFault(Layers.ROADS, half).code()).isEqualTo("file.truncated");

        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(geojson(folder, point("a", "[107.8,30.6]"))));
        }
        Path gz = write(folder, "half.geojson.gz", Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
        assertThat(onlyFault(Layers.HYDRANTS, gz).code()).isEqualTo("file.truncated");
    }
}
