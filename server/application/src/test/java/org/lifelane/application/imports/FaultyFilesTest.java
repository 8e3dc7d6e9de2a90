package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.faults;
import static org.lifelane.application.imports.Reading.onlyFault;
import static org.lifelane.application.imports.Reading.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** Files made by hand, each with one fault, and what is said of it. */
class FaultyFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path geojson(String... features) {
        return write(
                folder,
                "layer.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n");
    }

    private static String feature(String id, String type, String coordinates, String properties) {
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    private static String point(String id, String coordinates) {
        return feature(id, "Point", coordinates, "");
    }

    private Path csv(String... lines) {
        return write(folder, "layer.csv", String.join("\n", lines) + "\n");
    }

    private static String english(Fault fault) {
        return new FaultTexts(Locale.ENGLISH).line(fault);
    }

    @Nested
    class Places {
        @Test
        void aSwappedPairIsToldFromOneThatIsMerelyWrong() {
            Path file = geojson(point("a", "[30.67, 107.8]"), point("b", "[107.8, 30.67]"), point("c", "[190, 95]"));
            assertThat(faults(Layers.HYDRANTS, file, DEFAULTS))
                    .extracting(Fault::place, Fault::code)
                    .containsExactly(tuple("2", "coordinate.swapped"), tuple("4", "coordinate.outside"));
        }

        @Test
        void anAmericanPairIsToldToBeSwappedThoughBothAreOnEarth() {
            assertThat(onlyFault(Layers.HYDRANTS, geojson(point("a", "[39.29, -76.61]")))
                            .code())
                    .isEqualTo("coordinate.swapped");
        }

        @Test
        void theLineSaysWhatWasGivenAndHowToMendIt() {
            Fault fault = onlyFault(Layers.HYDRANTS, geojson(point("a", "[30.67, 107.8]")));
            assertThat(english(fault))
                    .isEqualTo(folder.resolve("layer.geojson")
                            + ":2: latitude and longitude of (30.67, 107.8) are swapped; write longitude first,"
                            + " or name the columns with --map lon=COLUMN --map lat=COLUMN");
        }

        @Test
        void metresAreNoDegrees() {
            assertThat(onlyFault(Layers.HYDRANTS, geojson(point("a", "[480840.0, 3394000.0]")))
                            .code())
                    .isEqualTo("coordinate.projected");
        }

        @Test
        void aPlaceMustLieWhereItsReferenceIsUsed() {
            ReadOptions cgcs = DEFAULTS.withCrs(CoordinateReference.epsg(4490).orElseThrow());
            assertThat(onlyFault(Layers.HYDRANTS, geojson(point("a", "[-0.15, 51.5]")), cgcs)
                            .code())
                    .isEqualTo("coordinate.outside");
            assertThat(onlyFault(Layers.HYDRANTS, geojson(point("a", "[30.67, 107.8]")), cgcs)
                            .code())
                    .isEqualTo("coordinate.swapped");
            ReadOptions zone = DEFAULTS.withCrs(CoordinateReference.epsg(4545).orElseThrow());
            assertThat(onlyFault(Layers.HYDRANTS, geojson(point("a", "[107.8, 30.67]")), zone)
                            .code())
                    .isEqualTo("coordinate.outside");
            assertThat(onlyFault(Layers.HYDRANTS, geojson(point("a", "[3394000, 480840]")), zone)
                            .code())
                    .isEqualTo("coordinate.swapped");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Polygon|[[[107,30],[108,30],[108,31],[107,31]]]|ring.unclosed",
                    "Polygon|[[[107,30],[108,30],[107,30]]]|ring.short",
                    "Polygon|[[[107,30],[108,31],[108,30],[107,31],[107,30]]]|ring.crosses-itself",
                    "Polygon|[[[107,30],[108,30],[109,30],[107,30]]]|ring.crosses-itself",
                    "Polygon|[[[107,30],[107,30],[107,30],[107,30]]]|ring.flat",
                    "Polygon|[[[107,30],[108,30],[108,31],[107,30]],[[109,30],[109.1,30],[109.1,30.1],[109,30]]]|polygon.invalid",
                    "Polygon|[]|geometry.empty",
                    "Point|[107,30]|geometry.kind",
                    "Polygon|[[107,30],[108,30]]|coordinate.unreadable",
                    "Polygon|[[[107,30],[108,\"x\"],[108,31],[107,30]]]|coordinate.unreadable",
                    "Polygon|[[[107,30],[NaN,30],[108,31],[107,30]]]|coordinate.not-finite",
                    "Polygone|[[[107,30],[108,30],[108,31],[107,30]]]|geometry.type-unknown",
                    "MultiPolygon|[]|geometry.empty"
                })
        void outlinesMustBeSound(String type, String coordinates, String code) {
            Fault fault = onlyFault(Layers.RESCUE_SITES, geojson(feature("site-1", type, coordinates, "")));
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place()).isEqualTo("2");
        }

        @Test
        void aCrossingIsNamedByItsPlace() {
            Path file = geojson(feature("s", "Polygon", "[[[107,30],[108,31],[108,30],[107,31],[107,30]]]", ""));
            assertThat(onlyFault(Layers.RESCUE_SITES, file).arguments()).containsExactly(107.5, 30.5);
        }

        @Test
        void aLineNeedsLength() {
            assertThat(onlyFault(Layers.ROADS, geojson(feature("r", "LineString", "[[107,30]]", "")))
                            .code())
                    .isEqualTo("line.short");
            assertThat(onlyFault(Layers.ROADS, geojson(feature("r", "LineString", "[[107,30],[107,30]]", "")))
                            .code())
                    .isEqualTo("line.short");
        }

        @Test
        void aRowWithoutAPlaceIsRefusedWhereThePlaceIsTheRow() {
            String nowhere = "{\"type\":\"Feature\",\"id\":\"x\",\"properties\":{},\"geometry\":null}";
            assertThat(onlyFault(Layers.STATIONS, geojson(nowhere)).code()).isEqualTo("geometry.missing");
            assertThat(LayerFiles.read(Layers.TOWNSHIPS, geojson(nowhere), DEFAULTS)
                            .features())
                    .hasSize(1);
            assertThat(onlyFault(Layers.STATIONS, csv("id,name", "s1,Acton")).code())
                    .isEqualTo("columns.no-place");
            assertThat(onlyFault(Layers.STATIONS, csv("id,lon,lat", "s1,,30.6")).code())
                    .isEqualTo("coordinate.half");
        }

        @Test
        void aTablesGeometryMayBeTextAndIsCheckedTheSame() {
            assertThat(onlyFault(Layers.ROADS, csv("id,wkt", "r1,\"LINESTRING (107 30, 108\""))
                            .code())
                    .isEqualTo("geometry.unreadable");
            assertThat(onlyFault(Layers.TOWNSHIPS, csv("id,wkt", "t1,\"POLYGON ((107 30, 108 30, 108 31, 107 31))\""))
                            .code())
                    .isEqualTo("ring.unclosed");
        }
    }

    @Nested
    class Values {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"width_m\":\"wide\"|number.unreadable",
                    "\"width_m\":\"1.2.3\"|number.unreadable",
                    "\"width_m\":\"约4\"|number.unreadable",
                    "\"width_m\":true|number.unreadable",
                    "\"width_m\":\"4.5 kg\"|number.unit",
                    "\"width_m\":\"NaN\"|number.not-finite",
                    "\"width_m\":NaN|number.not-finite",
                    "\"width_m\":\"1e999\"|number.not-finite",
                    "\"width_m\":-Infinity|number.not-finite",
                    "\"width_m\":-3|number.negative",
                    "\"blocked_share\":1.5|number.out-of-range",
                    "\"blocked\":\"perhaps\"|truth.unreadable",
                    "\"width_m_evidence\":\"rumour\"|word.unknown",
                    "\"evidence\":\"听说\"|word.unknown"
                })
        void aLanesValuesMustBeWhatTheyClaim(String property, String code) {
            Path file = geojson(feature("L1", "LineString", "[[107,30],[107.1,30]]", property));
            assertThat(onlyFault(Layers.FIRE_LANES, file).code()).isEqualTo(code);
        }

        @Test
        void aWordOutsideTheListNamesTheList() {
            Path file = csv("id,lon,lat,kind", "g1,107.8,30.6,portcullis");
            Fault fault = onlyFault(Layers.GATES, file);
            assertThat(fault.code()).isEqualTo("word.unknown");
            assertThat(english(fault)).contains("portcullis", "gate, lift_gate, arch, chain, bollard");
        }

        @Test
        void aDayThatIsNone() {
            Path file = csv("id,lon,lat,reported_at", "b1,107.8,30.6,昨天", "b2,107.8,30.6,2026-13-01");
            assertThat(faults(Layers.BLOCKAGES, file, DEFAULTS))
                    .extracting(Fault::place, Fault::code)
                    .containsExactly(tuple("2", "time.unreadable"), tuple("3", "time.unreadable"));
        }

        @Test
        void anIdTwiceNamesBothLines() {
            Path file = csv("id,lon,lat", "h1,107.8,30.6", "\"h2\",107.8,30.6", "", "h1,107.9,30.6");
            Fault fault = onlyFault(Layers.HYDRANTS, file);
            assertThat(fault.place()).isEqualTo("5");
            assertThat(english(fault)).contains("'h1' stands already at 2");
        }

        @Test
        void everyFaultOfARowIsTold() {
            Path file = csv("id,lon,lat,flow_lps,status", "h1,30.6,107.8,much,broken");
            assertThat(faults(Layers.HYDRANTS, file, DEFAULTS))
                    .extracting(Fault::code)
                    .containsExactlyInAnyOrder("number.unreadable", "word.unknown", "coordinate.swapped");
        }

        @Test
        void readingStopsAfterSoManyFaults() {
            StringBuilder text = new StringBuilder("id,lon,lat\n");
            for (int i = 0; i < 3000; i++) {
                text.append("h").append(i).append(",30.6,107.8\n");
            }
            List<Fault> found = faults(Layers.HYDRANTS, write(folder, "layer.csv", text.toString()), DEFAULTS);
            assertThat(found).hasSize(DEFAULTS.limits().faults() + 1);
            assertThat(found.get(found.size() - 1).code()).isEqualTo("faults.many");
        }
    }

    @Nested
    class Columns {
        @Test
        void aColumnThatMapNamesMustBeThere() {
            ReadOptions mapped = DEFAULTS.withColumns(Map.of("flow_lps", "FLOW"));
            assertThat(onlyFault(Layers.HYDRANTS, csv("id,lon,lat", "h1,107.8,30.6"), mapped)
                            .code())
                    .isEqualTo("columns.mapped-missing");
            assertThat(onlyFault(Layers.HYDRANTS, geojson(point("h1", "[107.8,30.6]")), mapped)
                            .code())
                    .isEqualTo("columns.mapped-missing");
        }

        @Test
        void anAttributeThatMapNamesMustExist() {
            ReadOptions mapped = DEFAULTS.withColumns(Map.of("colour", "COLOR"));
            Fault fault = onlyFault(Layers.HYDRANTS, csv("id,lon,lat,COLOR", "h1,107.8,30.6,red"), mapped);
            assertThat(fault.code()).isEqualTo("map.unknown");
            assertThat(english(fault)).contains("--map colour", "pressure_mpa");
        }

        @Test
        void aHeaderHoldsEachNameOnce() {
            assertThat(onlyFault(Layers.HYDRANTS, csv("id,lon,lat,lon", "h1,107.8,30.6,1"))
                            .code())
                    .isEqualTo("columns.twice");
        }

        @Test
        void aRowHasAsManyCellsAsTheHeader() {
            Path file = csv("id,lon,lat", "h1,107.8,30.6,extra", "h2,107.8");
            assertThat(faults(Layers.HYDRANTS, file, DEFAULTS))
                    .extracting(Fault::place, Fault::code)
                    .containsExactly(tuple("2", "csv.row-length"), tuple("3", "csv.row-length"));
        }
    }

    @Nested
    class WholeFiles {
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
            String text =
                    "{\"type\":\"FeatureCollection\",\"features\":[\n" + point("a", "[30.6,107.8]") + ",\n{\"type\"";
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
            String text =
                    "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"Mars\"}},"
                            + "\"features\":[" + point("a", "[107.8,30.6]") + "]}";
            Path file = write(folder, "mars.geojson", text);
            refused(Layers.HYDRANTS, file, "crs.unknown");
            ReadResult read = LayerFiles.read(Layers.HYDRANTS, file, DEFAULTS.withCrs(CoordinateReference.WGS84));
            assertThat(read.notices()).extracting(Notice::code).containsExactly("crs.overridden");
        }

        @Test
        void anEncodingThatDoesNotFitSaysItsLine() {
            byte[] damaged = "id,lon,lat,note\nh1,107.8,30.6,消火栓位于小区大门北侧十五米处\nh2,107.8,30.6,坏\n"
                    .getBytes(StandardCharsets.UTF_8);
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

    @Nested
    class Archives {
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
            assertThat(onlyFault(Layers.ROADS, many, DEFAULTS.withLimits(narrow))
                            .code())
                    .isEqualTo("archive.entries");
            Path large = folder.resolve("large.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(large))) {
                out.putNextEntry(new ZipEntry("a.geojson"));
                out.write(new byte[2 << 20]);
            }
            assertThat(onlyFault(Layers.ROADS, large, DEFAULTS.withLimits(narrow))
                            .code())
                    .isEqualTo("archive.too-large");
        }

        @ParameterizedTest
        @CsvSource({
            "../../evil.geojson",
            "/tmp/evil.geojson",
            "a/../../evil.geojson",
            "..\\evil.geojson",
            "C:evil.geojson"
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
                out.write(Files.readAllBytes(geojson(point("a", "[107.8,30.6]"))));
            }
            Path gz = write(folder, "half.geojson.gz", Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
            assertThat(onlyFault(Layers.HYDRANTS, gz).code()).isEqualTo("file.truncated");
        }
    }
}
