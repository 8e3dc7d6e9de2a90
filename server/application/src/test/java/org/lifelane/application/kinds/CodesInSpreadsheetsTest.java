package org.lifelane.application.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.imports.LayerFiles;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** Ids and codes after a spreadsheet had them: what is lost is refused, and what only looks alike is kept. */
class CodesInSpreadsheetsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path adapters(String id, String code) throws IOException {
        return Files.writeString(
                folder.resolve("adapters.csv"),
                "id,building_id,system,lon,lat\n" + id + "," + code + ",standpipe,107.8,30.67\n");
    }

    private static Fault onlyFault(Path file) {
        FaultyInputException refused = catchThrowableOfType(
                FaultyInputException.class, () -> LayerFiles.read(Layers.ADAPTERS, file, ReadOptions.defaults()));
        assertThat(refused).as("%s is refused", file).isNotNull();
        assertThat(refused.faults()).hasSize(1);
        return refused.faults().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.00236E+17", "5.0023612345678899E17", "5E+11", "5.00236e+11"})
    void aLongCodeThatBecameANumberIsRefused(String code) throws IOException {
        assertThat(new FaultTexts(Locale.ENGLISH).text(onlyFault(adapters("A1", code))))
                .contains("building_id: " + code)
                .contains("its last digits are gone; format the column as text");
        assertThat(onlyFault(adapters(code, "5002361")).code()).isEqualTo("code.digits-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月5日", "5-Mar", "Mar-05", "2024-03-05"})
    void aBuildingsNumberThatBecameADayIsRefused(String number) throws IOException {
        assertThat(new FaultTexts(Locale.ENGLISH).text(onlyFault(adapters(number, "5002361"))))
                .contains("id: " + number)
                .contains("a day that a spreadsheet made");
        assertThat(onlyFault(adapters("A1", number)).code()).isEqualTo("code.day");
    }

    @Test
    void aNumberOfMoreDigitsThanAreKeptIsRefused() throws IOException {
        Path adapters = Files.writeString(folder.resolve("adapters.geojson"), """
                {"type": "Feature", "properties": {"id": "A1", "building_id": 5.00236123456789E17},
                "geometry": {"type": "Point", "coordinates": [107.8, 30.67]}}""");
        assertThat(onlyFault(adapters).code()).isEqualTo("code.digits-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5", "1E10", "E-17", "2024-03-05-1", "500236123456789012", "5.1", "03-05"})
    void whatOnlyLooksAlikeIsKept(String id) throws IOException {
        assertThat(LayerFiles.read(Layers.ADAPTERS, adapters(id, id), ReadOptions.defaults())
                        .features())
                .extracting(Feature::id)
                .containsExactly(id);
    }
}
