package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.network.Defaults;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchOptions;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class FileOptionsTest {
    private final Console console = new Console(
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(new ByteArrayOutputStream()),
            StandardCharsets.UTF_8,
            false);

    @TempDir
    private Path folder = Path.of("");

    private Path town = Path.of("");

    @Command
    private static final class Analysis {
        @Mixin
        private final FileOptions files = new FileOptions();
    }

    @BeforeEach
    void town() throws IOException {
        town = Files.writeString(folder.resolve("town.osm"), """
                <osm version="0.6">
                  <node id="1" lat="30.60" lon="107.80"/>
                  <node id="2" lat="30.61" lon="107.80"><tag k="barrier" v="gate"/></node>
                  <node id="3" lat="30.62" lon="107.80"/>
                  <way id="9"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/></way>
                </osm>
                """);
    }

    private static FileOptions options(Object... arguments) {
        Analysis analysis = new Analysis();
        new CommandLine(analysis)
                .parseArgs(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return analysis.files;
    }

    @Test
    void aGateStandsOnTheRoadAndIsARowWhereItsLayerIsAskedFor() {
        NetworkInput roads = options("--vehicle", "pumper", "--roads", town).network(console);
        assertThat(roads.roadNodes()).extracting(Feature::id).containsExactly("node/2");
        assertThat(roads.gates()).isEmpty();

        NetworkInput both =
                options("--vehicle", "pumper", "--roads", town, "--gates", town).network(console);
        assertThat(both.roadNodes()).isEqualTo(roads.roadNodes());
        assertThat(both.gates()).extracting(Feature::id).containsExactly("node/2");
    }

    @Test
    void aTableOfVehiclesStandsBeforeTheDefaults() throws IOException {
        Path table = Files.writeString(folder.resolve("vehicles.csv"), "车型,车宽\npumper,2.4 米\nquad,1.3\n");
        FileOptions own = options("--vehicle", "pumper", "--vehicles", table);
        assertThat(own.vehicle(console, List.of()).widthM()).isEqualTo(OptionalDouble.of(2.4));
        assertThat(options("--vehicle", "pumper").vehicle(console, List.of()).widthM())
                .isEqualTo(OptionalDouble.of(2.5));
        assertThat(options("--vehicle", "foot").vehicle(console, List.of()).onFoot())
                .isTrue();
    }

    @Test
    void aVehicleThatNobodyHasIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> options("--vehicle", "tank").vehicle(console, List.of()))
                .isInstanceOfSatisfying(FaultyInputException.class, refused -> {
                    assertThat(refused.faults().get(0).place()).isEqualTo("--vehicle tank");
                    assertThat(refused.faults().get(0).arguments().toString())
                            .contains("pumper, ")
                            .contains("foot");
                });
    }

    @Test
    void ownSpeedsReplaceTheDefaultsOfTheirClass() throws IOException {
        Path table = Files.writeString(folder.resolve("speeds.csv"), "class,kmh\nresidential,20\n");
        var numbers = options("--vehicle", "pumper", "--speeds", table).numbers();
        assertThat(numbers.kmh("residential")).contains(20.0);
        assertThat(numbers.kmh("motorway")).contains(70.0);
    }

    @Test
    void aFolderOrATableReplacesAnyNumberByItsName() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("delays.csv"), "name,seconds\nturnout,90\n");
        Files.writeString(own.resolve("distances.csv"), "name,value,unit,source\nground_m,40,m,measured\n");
        var numbers = options("--vehicle", "pumper", "--speeds", own).numbers();
        assertThat(numbers.delayMs("turnout")).isEqualTo(90_000);
        assertThat(numbers.distance("ground_m")).isEqualTo(40);
        assertThat(numbers.distance("gate_m")).isEqualTo(5);
        assertThat(numbers.kmh("motorway")).contains(70.0);

        Path table = Files.writeString(own.resolve("one.csv"), "name,value\ngate,20\nfoot_kmh,6\nroad_m,80\ntrack,9\n");
        var mixed = options("--vehicle", "pumper", "--speeds", table).numbers();
        assertThat(mixed.delayMs("gate")).isEqualTo(20_000);
        assertThat(mixed.factor("foot_kmh")).isEqualTo(6);
        assertThat(mixed.distance("road_m")).isEqualTo(80);
        assertThat(mixed.kmh("track")).contains(9.0);
    }

    @Test
    void aFolderWithoutTablesIsRefused() {
        assertThatThrownBy(
                        () -> options("--vehicle", "pumper", "--speeds", folder).numbers())
                .isInstanceOfSatisfying(
                        FaultyInputException.class,
                        refused -> assertThat(refused.faults().get(0).code()).isEqualTo("numbers.no-tables"));
    }

    @Test
    void theLawIsObeyedWithTurnsUnlessItIsSaidOtherwise() {
        RoadNetwork here = network(107.8, 30.67);
        assertThat(options("--vehicle", "pumper").search(here)).isEqualTo(SearchOptions.standard());
        SearchOptions other = options(
                        "--vehicle", "pumper", "--turns", "off", "--emergency-privileges", "--blocked", "a,b")
                .search(here);
        assertThat(other.turns()).isFalse();
        assertThat(other.emergencyPrivileges()).isTrue();
        assertThat(other.blocked()).isInstanceOf(Blocked.Listed.class);
    }

    @Test
    void trafficKeepsToTheSideOfThePlaceUnlessItIsSaid() {
        RoadNetwork liangping = network(107.8, 30.67);
        RoadNetwork singapore = network(103.86, 1.28);
        assertThat(options("--vehicle", "pumper").search(liangping).leftHandTraffic())
                .isFalse();
        assertThat(options("--vehicle", "pumper").search(singapore).leftHandTraffic())
                .isTrue();
        assertThat(options("--vehicle", "pumper", "--traffic", "right")
                        .search(singapore)
                        .leftHandTraffic())
                .isFalse();
        assertThat(options("--vehicle", "pumper", "--traffic", "left")
                        .search(liangping)
                        .leftHandTraffic())
                .isTrue();
    }

    private static RoadNetwork network(double lon, double lat) {
        var line = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(lon, lat), new Coordinate(lon + 0.001, lat)});
        Feature road = Feature.of("r", line, Map.of("highway", "residential"));
        return RoadNetwork.of(
                new NetworkInput(List.of(road), List.of(), List.of(), List.of(), List.of()),
                Defaults.DATA.travelNumbers());
    }
}
