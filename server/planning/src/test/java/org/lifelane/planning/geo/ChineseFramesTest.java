package org.lifelane.planning.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class ChineseFramesTest {
    private static final Offset<Double> LAST_DIGIT = within(1e-13);
    private static final double DEGREE_M = 111_320;

    @Test
    void gcj02HasTheValuesOfTheEviltransformSuiteToTheLastDigit() {
        assertPlace(ChineseFrames.gcj02(at(121.5272106, 31.1774276)), 121.531541859215, 31.17530398364597, LAST_DIGIT);
        assertPlace(ChineseFrames.gcj02(at(113.912316, 22.543847)), 113.9171764808363, 22.540796131694766, LAST_DIGIT);
    }

    @Test
    void gcj02TakesTheFirstOfTwoCirculatingValues() {
        assertPlace(ChineseFrames.gcj02(at(116.404, 39.915)), 116.41024449916938, 39.91640428150164, LAST_DIGIT);
    }

    @Test
    void bd09HasTheValuesOfTheCoordtransformSuite() {
        assertPlace(ChineseFrames.bd09OfGcj02(at(116.404, 39.915)), 116.41036949371029, 39.92133699351021, LAST_DIGIT);
        // Its closed inverse is 5 cm from the exact one.
        assertPlace(
                ChineseFrames.gcj02OfBd09(at(116.404, 39.915)), 116.39762729119315, 39.90865673957631, within(5e-7));
    }

    @Test
    void thereAndBackIsTheSamePlaceAllOverChina() {
        int places = 0;
        for (double lon = 73.3; lon < 135; lon += 1.7) {
            for (double lat = 3.4; lat < 53.5; lat += 1.3) {
                Coordinate place = at(lon, lat);
                assertPlace(ChineseFrames.wgs84(ChineseFrames.gcj02(place)), lon, lat, within(1e-9));
                assertPlace(ChineseFrames.wgs84OfBd09(ChineseFrames.bd09(place)), lon, lat, within(1e-9));
                places++;
            }
        }
        assertThat(places).isGreaterThan(1000);
    }

    @Test
    void outsideChinaGcj02IsWgs84() {
        for (Coordinate place : List.of(at(-0.15, 51.5), at(139.7, 35.7), at(103.8, -1.3), at(-72.5, 44.2))) {
            assertPlace(ChineseFrames.gcj02(place), place.x, place.y, within(0.0));
            assertPlace(ChineseFrames.wgs84(place), place.x, place.y, within(0.0));
        }
    }

    @Test
    void citiesAgreeWithinAMetre() throws IOException {
        List<City> cities = cities();
        for (City city : cities) {
            assertNear(ChineseFrames.gcj02(city.wgs84), city.gcj02);
            assertNear(ChineseFrames.wgs84(city.gcj02), city.wgs84);
            assertNear(ChineseFrames.bd09(city.wgs84), city.bd09);
            assertNear(ChineseFrames.wgs84OfBd09(city.bd09), city.wgs84);
            assertNear(ChineseFrames.bd09OfGcj02(city.gcj02), city.bd09);
            assertNear(ChineseFrames.gcj02OfBd09(city.bd09), city.gcj02);
        }
        assertThat(cities).hasSize(332);
    }

    private record City(Coordinate wgs84, Coordinate gcj02, Coordinate bd09) {}

    private static List<City> cities() throws IOException {
        Path file = shared("coords/china-cities.json");
        List<City> cities = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.contains("WGS84")) {
                cities.add(new City(place(line, "WGS84"), place(line, "GCJ02"), place(line, "BD09")));
            }
        }
        return cities;
    }

    private static Path shared(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("lifelane")) && !Files.exists(root.resolve("gis-data"))) {
            root = root.getParent();
        }
        Path file = root == null
                ? Path.of(name)
                : root.resolveSibling("shared").resolve("data").resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }

    private static Coordinate place(String line, String frame) {
        Matcher matcher =
                Pattern.compile("\"" + frame + "\": \\[([-\\d.]+), ([-\\d.]+)]").matcher(line);
        assertThat(matcher.find()).isTrue();
        return at(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
    }

    private static void assertNear(Coordinate found, Coordinate expected) {
        double east = (found.x - expected.x) * DEGREE_M * Math.cos(Math.toRadians(expected.y));
        double north = (found.y - expected.y) * DEGREE_M;
        assertThat(Math.hypot(east, north)).as("metres from " + expected).isLessThan(1);
    }

    private static void assertPlace(Coordinate found, double lon, double lat, Offset<Double> offset) {
        assertThat(found.x).isCloseTo(lon, offset);
        assertThat(found.y).isCloseTo(lat, offset);
    }

    private static Coordinate at(double lon, double lat) {
        return new Coordinate(lon, lat);
    }
}
