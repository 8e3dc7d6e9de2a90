package org.lifelane.planning.risk.times;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Blockages;
import org.lifelane.planning.reach.Route;
import org.lifelane.planning.reach.Source;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.rules.Building;
import org.lifelane.planning.rules.ClassLimits;
import org.lifelane.planning.rules.Engine;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * The way from the alarm to the fire floor, reckoned by hand: a pumper that leaves after 60 s, drives 120 s and sets up in
 * 60 s, so that 60 + 60 + 120 + 60 + 60 + 100 = 460 s pass besides the way up.
 */
class FloorClockTest {
    private static final Point PLACE = new GeometryFactory().createPoint(new Coordinate(107.8, 30.67));
    private static final ClassLimits LIMITS = new ClassLimits(27, 24, 54, 50, 100, 3, 0.05);
    private static final double BESIDES_S = 460;

    private static FloorNumbers numbers() {
        try (Reader reader = Files.newBufferedReader(Path.of("../../gis-data/speeds/floor.csv"), UTF_8)) {
            return FloorNumbers.read(reader, "floor.csv");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Engine pumper() {
        return Engine.of(new Feature("pumper", Optional.empty(), Map.of("setup_s", 60.0)));
    }

    private static Building building(Object... attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            values.put((String) attributes[i], attributes[i + 1]);
        }
        return new Building(Feature.of("tower", PLACE, values), PLACE, Optional.empty(), LIMITS);
    }

    private static Arrival arrival(double accessM) {
        Station station = Station.of(Feature.of("s", PLACE, Map.of()));
        Route route = new Route(new Source(station, List.of(new EdgePoint(0, 0, 0)), 60_000), 0, List.of(0), 0, 1000);
        AccessPoint access = new AccessPoint(AccessPoint.Kind.LANE, 0, 0, accessM);
        return new Arrival(
                new Target("tower", "", PLACE, Optional.empty(), List.of()),
                Arrival.Status.REACHED,
                OptionalLong.empty(),
                Optional.of(new Arrival.Reach(route, access, 120_000, 180_000, Set.of(), List.of(), Blockages.NONE)));
    }

    private static FloorTime time(Building building) {
        return new FloorClock(numbers(), pumper(), OptionalInt.empty())
                .of(building, arrival(10))
                .orElseThrow();
    }

    @Test
    void fiveFloorsByStairsAreFourFlightsOfFifteenSeconds() {
        FloorTime time = time(building("floors", 5.0, "fire_lift", false));
        assertThat(time.seconds("stairs")).isEqualTo(60);
        assertThat(time.totalS()).isEqualTo(BESIDES_S + 60);
        assertThat(time.reading()).isEqualTo(FloorTime.Reading.STAIRS);
    }

    @Test
    void eighteenFloorsByStairsAreNineFlightsOfFifteenAndEightOfTwenty() {
        assertThat(time(building("floors", 18.0, "fire_lift", false)).totalS()).isEqualTo(BESIDES_S + 9 * 15 + 8 * 20);
    }

    @Test
    void thirtyThreeFloorsByStairsTakeThirtySecondsEachAboveTheTwentieth() {
        assertThat(time(building("floors", 33.0, "fire_lift", false)).totalS())
                .isEqualTo(BESIDES_S + 9 * 15 + 10 * 20 + 13 * 30);
    }

    @Test
    void theLiftIsTakenOverAndLeftTwoFloorsBelow() {
        // Ground to top, 32 storeys, in 60 s: to the 31st, 30 storeys.
        FloorTime time = time(building("floors", 33.0, "fire_lift", true));
        assertThat(time.seconds("lift_takeover")).isEqualTo(75);
        assertThat(time.seconds("lift_ride")).isCloseTo(60.0 * 30 / 32, within(1e-9));
        assertThat(time.seconds("stairs")).isEqualTo(2 * 30);
        assertThat(time.totalS()).isCloseTo(BESIDES_S + 75 + 56.25 + 60, within(1e-9));
        assertThat(time(building("floors", 18.0, "fire_lift", true)).totalS())
                .isCloseTo(BESIDES_S + 75 + 60.0 * 15 / 17 + 2 * 20, within(1e-9));
        assertThat(time(building("floors", 5.0, "fire_lift", true)).totalS())
                .isCloseTo(BESIDES_S + 75 + 60.0 * 2 / 4 + 2 * 15, within(1e-9));
    }

    @Test
    void nobodyTakesALiftThatWouldBeLeftOnTheGroundFloor() {
        FloorTime time = time(building("floors", 3.0, "fire_lift", true));
        assertThat(time.seconds("lift_takeover")).isZero();
        assertThat(time.totalS()).isEqualTo(BESIDES_S + 30);
    }

    @Test
    void aLiftNobodyHasRecordedIsReckonedByStairsAndTheBetterReadingIsTold() {
        FloorTime time = time(building("floors", 33.0));
        assertThat(time.reading()).isEqualTo(FloorTime.Reading.LIFT_UNKNOWN);
        assertThat(time.totalS()).isEqualTo(BESIDES_S + 725);
        assertThat(time.leastS()).isCloseTo(BESIDES_S + 191.25, within(1e-9));
    }

    @Test
    void floorsAreReckonedFromTheHeightAndUnknownWhereBothAre() {
        assertThat(time(building("height_m", 54.0, "fire_lift", false)).floor()).isEqualTo(18);
        assertThat(new FloorClock(numbers(), pumper(), OptionalInt.empty()).of(building(), arrival(10)))
                .isEmpty();
    }

    @Test
    void aFireOnAnotherFloorIsReckonedThere() {
        FloorClock tenth = new FloorClock(numbers(), pumper(), OptionalInt.of(10));
        assertThat(tenth.of(building("floors", 33.0, "fire_lift", false), arrival(10))
                        .orElseThrow()
                        .totalS())
                .isEqualTo(BESIDES_S + 9 * 15);
        // To the 8th of 33.
        assertThat(tenth.of(building("floors", 33.0, "fire_lift", true), arrival(10))
                        .orElseThrow()
                        .seconds("lift_ride"))
                .isCloseTo(60.0 * 7 / 32, within(1e-9));
        assertThat(tenth.of(building("floors", 5.0, "fire_lift", false), arrival(10))
                        .orElseThrow()
                        .floor())
                .isEqualTo(5);
    }

    @Test
    void aLongWayOnFootTakesLongerThanTheEntrance() {
        FloorClock clock = new FloorClock(numbers(), pumper(), OptionalInt.empty());
        Building low = building("floors", 1.0, "fire_lift", false);
        assertThat(clock.of(low, arrival(90)).orElseThrow().seconds("entrance")).isEqualTo(60);
        assertThat(clock.of(low, arrival(99)).orElseThrow().seconds("entrance")).isCloseTo(66, within(1e-9));
    }

    @Test
    void partsComeInTheOrderOfTimeAndAddUp() {
        FloorTime time = time(building("floors", 20.0, "fire_lift", true));
        List<String> names = new ArrayList<>();
        time.parts().forEach(part -> names.add(part.name()));
        assertThat(names)
                .containsExactly(
                        "alarm_handling",
                        "turnout",
                        "travel",
                        "entrance",
                        "setting_up",
                        "lift_takeover",
                        "lift_ride",
                        "stairs",
                        "deploying");
        assertThat(time.totalS())
                .isEqualTo(time.parts().stream()
                        .mapToDouble(FloorTime.Part::seconds)
                        .sum());
        assertThat(OptionalDouble.of(time.leastS())).hasValue(time.totalS());
    }

    @Test
    void aTableThatLacksANumberOrHoldsAnotherIsRefused() {
        assertThatThrownBy(() -> FloorNumbers.read(new StringReader("name,value\nentrance,60\n"), "own.csv"))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("numbers.missing");
        assertThatThrownBy(() -> FloorNumbers.read(new StringReader("name,value\nelevator,60\n"), "own.csv"))
                .hasMessageContaining("numbers.unknown");
        assertThatThrownBy(() -> FloorNumbers.read(new StringReader("name,value\nentrance,soon\n"), "own.csv"))
                .hasMessageContaining("numbers.unreadable");
    }
}
