package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.imports.HandMade.point;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.faults;
import static org.lifelane.application.imports.Reading.onlyFault;
import static org.lifelane.application.imports.Reading.write;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** Files that as a whole are not what they should be, and what is said of them. */
class FaultyFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private void refused(LayerSchema schema, Path file, String code) {
        assertThat(onlyFault(schema, file).code()).as(file.toString()).isEqualTo(code);
    }

    @Test
    void aFileMustBeThereAndHoldSomething() {
        refused(Layers.ROADS, folder.resolve("none.geojson"), "file.absent");
        refused(Layers.ROADS, folder, "file.folder");
        for (String name : List.of("e.geojson", "e.csv", "e.gpkg", "e.shp", "e.xlsx", "e.zip")) {
            refused(Layers.ROADS, write(folder, name, ""), "file.empty");
        }
        refused(Layers.ROADS, write(folder, "blank.csv", "\n\n"), "file.empty");
        refused(Layers.ROADS, write(folder, "roads.kml", "<kml/>"), "form.unknown");
        refused(Layers.ROADS, write(folder, "roads", "{}"), "form.unknown");
    }

    @Test
    void aFileMustBeWhatItsNameSays() {
        for (String name : List.of("x.geojson", "x.gpkg", "x.shp", "x.xlsx", "x.zip")) {
            refused(Layers.ROADS, write(folder, name, "id,name\n1,x\n"), "form.other");
        }
        refused(Layers.ROADS, write(folder, "x.csv", new byte[] {0x50, 0x4B, 3, 4, 0, 0}), "form.other");
        refused(Layers.ROADS, write(folder, "t.json", "{\"type\":\"Topology\",\"objects\":{}}"), "geojson.other");
        refused(Layers.ROADS, write(folder, "a.json", "[1, 2]"), "geojson.other");
    }

    @Test
    void aTruncatedFileSaysWhereItEnds() {
        String whole = "{\"type\":\"FeatureCollection\",\"features\":[\n" + point("a", "[107.8,30.6]") + ",\n"
                + point("b", "[107.9,30.6]") + "]}";
        for (int length : new int[] {1, 30, 60, 120, whole.length() - 2, whole.length() - 1}) {
            Path file = write(folder, "cut.geojson", whole.substring(0, length));
            assertThat(onlyFault(Layers.HYDRANTS, file).code())
                    .as("after " + length)
                    .isEqualTo("file.truncated");
        }
        assertThat(onlyFault(Layers.HYDRANTS, write(folder, "cut.geojson", whole.substring(0, 120)))
                        .place())
                .isEqualTo("2");
        refused(
                Layers.HYDRANTS,
                write(folder, "cut.csv", "id,lon,lat,note\nh1,107.8,30.6,\"unfinished"),
                "file.truncated");
    }

    @Test
    void aFaultyRowIsToldBesideTheEndOfATruncatedFile() {
        String text = "{\"type\":\"FeatureCollection\",\"features\":[\n" + point("a", "[30.6,107.8]") + ",\n{\"type\"";
        assertThat(faults(Layers.HYDRANTS, write(folder, "cut.geojson", text), DEFAULTS))
                .extracting(Fault::code)
                .containsExactly("coordinate.swapped", "file.truncated");
    }

    @Test
    void brokenJsonSaysItsLine() {
        Path file = write(folder, "broken.geojson", "{\"type\":\"FeatureCollection\",\n\"features\":[{,}]}");
        Fault fault = onlyFault(Layers.HYDRANTS, file);
        assertThat(fault.code()).isEqualTo("json.malformed");
        assertThat(fault.place()).isEqualTo("2");
    }

    @Test
    void anUnknownReferenceInsideIsRefusedUnlessTheUserKnowsBetter() {
        String text = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"Mars\"}},"
                + "\"features\":[" + point("a", "[107.8,30.6]") + "]}";
        Path file = write(folder, "mars.geojson", text);
        refused(Layers.HYDRANTS, file, "crs.unknown");
        ReadResult read = LayerFiles.read(Layers.HYDRANTS, file, DEFAULTS.withCrs(CoordinateReference.WGS84));
        assertThat(read.notices()).extracting(Notice::code).containsExactly("crs.overridden");
    }

    @Test
    void anEncodingThatDoesNotFitSaysItsLine() {
        byte[] damaged =
                "id,lon,lat,note\nh1,107.8,30.6,消火栓位于小区大门北侧十五米处\nh2,107.8,30.6,坏\n".getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 3] = 'x';
        Fault fault = onlyFault(Layers.HYDRANTS, write(folder, "damaged.csv", damaged));
        assertThat(fault.code()).isEqualTo("encoding.wrong");
        assertThat(fault.place()).isEqualTo("3");

        Path latin = write(folder, "latin.csv", new byte[] {'i', 'd', '\n', (byte) 0xE9, '\n'});
        refused(Layers.TOWNSHIPS, latin, "encoding.unknown");
        Path gbk = write(folder, "gbk.csv", "id,name\nt1,梁山街道\n", Charset.forName("GBK"));
        assertThat(onlyFault(Layers.TOWNSHIPS, gbk, DEFAULTS.withEncoding(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("encoding.wrong");
    }
}
