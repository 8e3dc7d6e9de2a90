package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

class ImportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun load(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data-dir", folder.resolve("data")));
        return CommandRun.of(all.toArray());
    }

    private List<Feature> rows(LayerSchema schema) {
        try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("data")))) {
            return new LayerStore(database).rows(schema);
        }
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    @Test
    void aLayerIsLoadedAndSoIsASecondFileOfIt() {
        Path one = write("one.csv", "id,lon,lat\nh1,107.8,30.6\nh2,107.8,30.7\n");
        Path two = write("two.csv", "编号,经度,纬度,状态\nh3,107.8,30.6,完好\n");
        CommandRun run = load("hydrants", one, two);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("hydrants: 3 added, 0 replaced, 3 in all");
        assertThat(rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("h1", "h2", "h3");

        assertThat(load("hydrants", two).out()).contains("0 added, 1 replaced, 3 in all");
        assertThat(load("hydrants", two, "--replace").out()).contains("1 added, 0 replaced, 1 in all");
    }

    @Test
    void aRefusedImportTellsEveryFaultOfEveryFileAndChangesNothing() {
        Path sound = write("sound.csv", "id,lon,lat\nh1,107.8,30.6\n");
        load("hydrants", sound);
        Path swapped = write("swapped.csv", "id,lon,lat\nh2,30.6,107.8\nh3,107.8,30.6\n");
        Path cut = write("cut.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");
        CommandRun run = load("hydrants", swapped, cut, "--replace");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.errors())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("error: " + swapped + ":2: latitude and longitude of"),
                        second -> assertThat(second).startsWith("error: " + cut + ":1: the file ends in the middle; "));
        assertThat(rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("h1");
    }

    @Test
    void skipTakesTheSoundRowsAndWritesTheOthersBesideTheFile() throws IOException {
        Path file = write("水源.csv", "id,lon,lat,note\nh1,107.8,30.6,好\nh2,30.6,107.8,\"反, 了\"\nh3,107.8,30.6,好\n");
        CommandRun run = load("hydrants", file, "--on-error", "skip");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("h1", "h3");
        Path refused = folder.resolve("水源.refused.csv");
        assertThat(Files.readAllLines(refused, StandardCharsets.UTF_8))
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("id,lon,lat,note,refused_at,refused_because"),
                        row -> assertThat(row).startsWith("h2,30.6,107.8,\"反, 了\",3,\"latitude and longitude"));

        CommandRun again = load("hydrants", file, "--on-error", "skip");
        assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(again.errors()).singleElement().asString().contains("is there already; move it away");
    }

    @Test
    void aDryRunChecksAndChangesNothing() {
        Path file = write("h.csv", "id,lon,lat\nh1,107.8,30.6\n");
        CommandRun run = load("hydrants", file, "--dry-run");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("hydrants: 1 rows would be loaded").contains("Nothing was changed.");
        assertThat(folder.resolve("data")).doesNotExist();
        Path faulty = write("f.csv", "id,lon,lat\nh1,30.6,107.8\n");
        assertThat(load("hydrants", faulty, "--dry-run").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void allTakesEveryLayerOfAnExtract() {
        Path town = write("town.osm", """
                <osm version="0.6">
                  <node id="1" lat="30.60" lon="107.80"/>
                  <node id="2" lat="30.61" lon="107.80"><tag k="barrier" v="gate"/></node>
                  <node id="3" lat="30.62" lon="107.80"/>
                  <node id="4" lat="30.60" lon="107.80"><tag k="emergency" v="fire_hydrant"/></node>
                  <node id="5" lat="30.60" lon="107.80"><tag k="amenity" v="fire_station"/></node>
                  <way id="9"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/></way>
                </osm>
                """);
        CommandRun run = load("all", town);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("roads: 1 added", "gates: 1 added", "hydrants: 1 added", "stations: 1 added");
        assertThat(run.out()).doesNotContain("road-nodes");
        assertThat(rows(Layers.GATES)).extracting(Feature::id).containsExactly("node/2");
        assertThat(rows(Layers.ROAD_NODES)).extracting(Feature::id).containsExactly("node/2");
    }

    @Test
    void rowsWithoutIdsOfOneFileLeaveThoseOfAnotherAlone() {
        Path east = write("east.csv", "lon,lat\n107.8,30.6\n107.8,30.7\n");
        Path west = write("west.csv", "lon,lat\n107.9,30.6\n");
        assertThat(load("hydrants", east, west).out()).contains("3 added, 0 replaced, 3 in all");
        assertThat(load("hydrants", west).out()).contains("0 added, 1 replaced, 3 in all");
        assertThat(rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("east-1", "east-2", "west-1");
    }

    @Test
    void anIdInTwoFilesIsRefused() {
        Path one = write("one.csv", "id,lon,lat\nh1,107.8,30.6\n");
        Path two = write("two.csv", "id,lon,lat\nh1,107.9,30.6\n");
        CommandRun run = load("hydrants", one, two);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.errors()).singleElement().asString().contains("'h1' stands already at " + one);
    }

    @Test
    void optionsThatNameWhatIsNotThereAreRefused() {
        Path file = write("h.csv", "id,lon,lat\nh1,107.8,30.6\n");
        assertThat(load("hydrant", file).errors()).singleElement().asString().contains("take one of high-rises");
        assertThat(load("road-nodes", file).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(load("hydrants", file, "--crs", "EPSG:99").errors())
                .singleElement()
                .asString()
                .contains("--crs EPSG:99");
        assertThat(load("hydrants", file, "--encoding", "Klingon").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(load("hydrants", file, "--map", "colour=lon").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(load("all", file).errors()).singleElement().asString().contains("holds one layer");
        assertThat(load("hydrants").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void columnsAreMappedAndPlacesConverted() {
        Path file = write("h.csv", "代号,东,北\nh1,480843.0,3394171.0\n");
        CommandRun run =
                load("hydrants", file, "--map", "id=代号", "--map", "lon=东", "--map", "lat=北", "--crs", "EPSG:4545");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(rows(Layers.HYDRANTS).get(0).shape().getCoordinate().x).isBetween(107.79, 107.81);
    }
}
