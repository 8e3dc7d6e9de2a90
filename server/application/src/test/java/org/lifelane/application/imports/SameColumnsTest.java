package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.imports.HandMade.csv;
import static org.lifelane.application.imports.HandMade.feature;
import static org.lifelane.application.imports.HandMade.geojson;
import static org.lifelane.application.imports.Reading.DEFAULTS;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Layers;

/** Two columns for one attribute: only whoever has the file can say which one counts. */
class SameColumnsTest {
    private static final String LINE = "\"LINESTRING (107 30, 107.1 30)\"";

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
