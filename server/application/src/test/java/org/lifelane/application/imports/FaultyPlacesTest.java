package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.imports.HandMade.csv;
import static org.lifelane.application.imports.HandMade.english;
import static org.lifelane.application.imports.HandMade.feature;
import static org.lifelane.application.imports.HandMade.geojson;
import static org.lifelane.application.imports.HandMade.point;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.faults;
import static org.lifelane.application.imports.Reading.onlyFault;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Layers;

/** Places made by hand, each with one fault, and what is said of it. */
class FaultyPlacesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSwappedPairIsToldFromOneThatIsMerelyWrong() {
        Path file =
                geojson(folder, point("a", "[30.67, 107.8]"), point("b", "[107.8, 30.67]"), point("c", "[190, 95]"));
        assertThat(faults(Layers.HYDRANTS, file, DEFAULTS))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("2", "coordinate.swapped"), tuple("4", "coordinate.outside"));
    }

    @Test
    void anAmericanPairIsToldToBeSwappedThoughBothAreOnEarth() {
        assertThat(onlyFault(Layers.HYDRANTS, geojson(folder, point("a", "[39.29, -76.61]")))
                        .code())
                .isEqualTo("coordinate.swapped");
    }

    @Test
    void theLineSaysWhatWasGivenAndHowToMendIt() {
        Fault fault = onlyFault(Layers.HYDRANTS, geojson(folder, point("a", "[30.67, 107.8]")));
        assertThat(english(fault))
                .isEqualTo(folder.resolve("layer.geojson")
                        + ":2: latitude and longitude of (30.67, 107.8) are swapped; write longitude first,"
                        + " or name the columns with --map lon=COLUMN --map lat=COLUMN");
    }

    @Test
    void metresAreNoDegrees() {
        assertThat(onlyFault(Layers.HYDRANTS, geojson(folder, point("a", "[480840.0, 3394000.0]")))
                        .code())
                .isEqualTo("coordinate.projected");
    }

    @Test
    void aPlaceMustLieWhereItsReferenceIsUsed() {
        ReadOptions cgcs = DEFAULTS.withCrs(CoordinateReference.epsg(4490).orElseThrow());
        assertThat(onlyFault(Layers.HYDRANTS, geojson(folder, point("a", "[-0.15, 51.5]")), cgcs)
                        .code())
                .isEqualTo("coordinate.outside");
        assertThat(onlyFault(Layers.HYDRANTS, geojson(folder, point("a", "[30.67, 107.8]")), cgcs)
                        .code())
                .isEqualTo("coordinate.swapped");
        ReadOptions zone = DEFAULTS.withCrs(CoordinateReference.epsg(4545).orElseThrow());
        assertThat(onlyFault(Layers.HYDRANTS, geojson(folder, point("a", "[107.8, 30.67]")), zone)
                        .code())
                .isEqualTo("coordinate.outside");
        assertThat(onlyFault(Layers.HYDRANTS, geojson(folder, point("a", "[3394000, 480840]")), zone)
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
        Fault fault = onlyFault(Layers.RESCUE_SITES, geojson(folder, feature("site-1", type, coordinates, "")));
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place()).isEqualTo("2");
    }

    @Test
    void aCrossingIsNamedByItsPlace() {
        Path file = geojson(folder, feature("s", "Polygon", "[[[107,30],[108,31],[108,30],[107,31],[107,30]]]", ""));
        assertThat(onlyFault(Layers.RESCUE_SITES, file).arguments()).containsExactly(107.5, 30.5);
    }

    @Test
    void aLineNeedsLength() {
        assertThat(onlyFault(Layers.ROADS, geojson(folder, feature("r", "LineString", "[[107,30]]", "")))
                        .code())
                .isEqualTo("line.short");
        assertThat(onlyFault(Layers.ROADS, geojson(folder, feature("r", "LineString", "[[107,30],[107,30]]", "")))
                        .code())
                .isEqualTo("line.short");
    }

    @Test
    void aRowWithoutAPlaceIsRefusedWhereThePlaceIsTheRow() {
        String nowhere = "{\"type\":\"Feature\",\"id\":\"x\",\"properties\":{},\"geometry\":null}";
        assertThat(onlyFault(Layers.STATIONS, geojson(folder, nowhere)).code()).isEqualTo("geometry.missing");
        assertThat(LayerFiles.read(Layers.TOWNSHIPS, geojson(folder, nowhere), DEFAULTS)
                        .features())
                .hasSize(1);
        assertThat(onlyFault(Layers.STATIONS, csv(folder, "id,name", "s1,Acton"))
                        .code())
                .isEqualTo("columns.no-place");
        assertThat(onlyFault(Layers.STATIONS, csv(folder, "id,lon,lat", "s1,,30.6"))
                        .code())
                .isEqualTo("coordinate.half");
    }

    @Test
    void aTablesGeometryMayBeTextAndIsCheckedTheSame() {
        assertThat(onlyFault(Layers.ROADS, csv(folder, "id,wkt", "r1,\"LINESTRING (107 30, 108\""))
                        .code())
                .isEqualTo("geometry.unreadable");
        assertThat(onlyFault(
                                Layers.TOWNSHIPS,
                                csv(folder, "id,wkt", "t1,\"POLYGON ((107 30, 108 30, 108 31, 107 31))\""))
                        .code())
                .isEqualTo("ring.unclosed");
    }
}
