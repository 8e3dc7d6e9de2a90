package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.testing.SharedCases.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** Tables as they come from offices: percent cells, merged cells, two columns for one measure, centimetres, names of engines. */
class TableCasesTest {
    @TempDir
    private Path folder = Path.of("");

    private List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private List<Feature> stored(LayerSchema schema) {
        try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("data")))) {
            return new LayerStore(database).rows(schema);
        }
    }

    private CommandRun load(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data-dir", folder.resolve("data")));
        return CommandRun.of(all.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "plain"})
    void aSlopeOfTwelvePercentIsAGapHoweverItsCellIsFormatted(String book) throws IOException {
        Path findings = folder.resolve("F.csv");
        CommandRun run = CommandRun.of(
                "risk",
                "--vehicle",
                "pumper",
                "--roads",
                file("workbook/roads.geojson"),
                "--fire-lanes",
                file("workbook/" + book + ".xlsx"),
                "--high-rises",
                file("workbook/hr.geojson"),
                "--stations",
                file("workbook/st.geojson"),
                "--rescue-sites",
                file("workbook/site-" + book + ".xlsx"),
                "--out",
                folder.resolve("R.csv"),
                "--findings",
                findings);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(rows(findings))
                .filteredOn(row -> List.of("lane-slope", "site-slope").contains(row.get("rule_id")))
                .extracting(row -> row.get("rule_id"), row -> row.get("value"), row -> row.get("result"))
                .containsExactlyInAnyOrder(tuple("lane-slope", "12", "gap"), tuple("site-slope", "12", "gap"));
    }

    @Test
    void lanesBelowOneMergedCellAreAllBlocked() throws IOException {
        Path arrivals = folder.resolve("A.csv");
        CommandRun run = CommandRun.of(
                "reach",
                "--vehicle",
                "pumper",
                "--roads",
                file("merged/roads.geojson"),
                "--fire-lanes",
                file("merged/lanes.xlsx"),
                "--stations",
                file("merged/st.geojson"),
                "--targets",
                file("merged/t.geojson"),
                "--limit",
                "900",
                "--out",
                arrivals);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(rows(arrivals))
                .extracting(row -> row.get("target_id"), row -> row.get("status"))
                .containsExactly(tuple("T1", "unreachable"), tuple("T2", "unreachable"), tuple("T3", "unreachable"));
        assertThat(load("fire-lanes", file("merged/lanes.xlsx")).code()).isZero();
        assertThat(stored(Layers.FIRE_LANES))
                .extracting(
                        lane -> lane.flag("blocked").orElseThrow(),
                        lane -> lane.text("compound").orElseThrow())
                .containsOnly(tuple(true, "梁山花园"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-width-cols", "two-width-cols2"})
    void twoColumnsForTheClearWidthAskWhichCounts(String name) {
        Path file = file("tables/" + name + ".csv");
        assertThat(load("fire-lanes", file).errors())
                .singleElement()
                .asString()
                .contains("width_m", "宽度", "净宽", "--map width_m=净宽");
        assertThat(load("fire-lanes", file, "--map", "width_m=净宽").code()).isZero();
        assertThat(stored(Layers.FIRE_LANES))
                .extracting(lane -> lane.number("width_m").orElseThrow())
                .containsExactly(2.4);
    }

    @Test
    void centimetresAndKilogramsAreRefusedWithTheirUnit() {
        assertThat(load("fire-lanes", file("tables/clear-cm.csv")).errors())
                .satisfiesExactly(
                        first -> assertThat(first).contains("clearance_m", "420", "write 4.2 m or 420 cm"),
                        second -> assertThat(second).contains("load_t", "30000", "write 30 t or 30000 kg"),
                        third -> assertThat(third).contains("turn_radius_m", "1200", "write 12 m or 1200 cm"));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void whatIsNoOneWidthIsRefusedRowByRow() {
        assertThat(load("fire-lanes", file("tables/range.csv")).errors()).hasSize(8);
    }

    @Test
    void aStationListsVehiclesThatThereAre() {
        Path stations = file("vehicles/stations.geojson");
        CommandRun refused = load("stations", stations);
        assertThat(refused.errors())
                .hasSize(3)
                .allSatisfy(error -> assertThat(error).contains("pumper, pumper-heavy, aerial-32, aerial-54"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("'消防车'"),
                        second -> assertThat(second).contains("'pumper aerial-54'"),
                        third -> assertThat(third).contains("'2 pumper'"));
        assertThat(CommandRun.of(
                                "reach",
                                "--vehicle",
                                "pumper",
                                "--roads",
                                file("vehicles/roads.geojson"),
                                "--stations",
                                stations,
                                "--targets",
                                file("vehicles/targets.geojson"),
                                "--limit",
                                "900",
                                "--out",
                                folder.resolve("A.csv"))
                        .errors())
                .hasSize(3);
    }

    @Test
    void whatIsAnEngineInAnyWritingIsOne() throws IOException {
        Path copy = folder.resolve("stations.geojson");
        Files.copy(file("vehicles/stations.geojson"), copy);
        CommandRun run = load("stations", copy, "--on-error", "skip");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(stored(Layers.STATIONS))
                .extracting(row -> row.text("vehicles").orElseThrow())
                .containsOnly("pumper", "pumper;aerial-54", "pumper*2");
        assertThat(rows(folder.resolve("stations.refused.csv")))
                .extracting(row -> row.get("vehicles"))
                .containsExactly("消防车", "pumper aerial-54", "2 pumper");
    }

    @Test
    void theVehiclesOfTheAnalysisAreKnown() {
        Path stations = folder.resolve("own.csv");
        write(stations, "id,lon,lat,vehicles\ns1,107.8001044,30.67,nowidth\n");
        Object[] words = {
            "reach",
            "--vehicle",
            "nowidth",
            "--roads",
            file("vehicles/roads.geojson"),
            "--stations",
            stations,
            "--targets",
            file("vehicles/targets.geojson"),
            "--limit",
            "900",
            "--out",
            folder.resolve("A.csv")
        };
        List<Object> more = new ArrayList<>(List.of(words));
        more.addAll(List.of("--vehicles", file("vehicles/veh.csv")));
        CommandRun run = CommandRun.of(more.toArray());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }
}
