package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reliance;
import org.lifelane.planning.reach.Arrival.Status;
import org.lifelane.planning.reach.Blockages;

/** An arrival over blocked lanes says over which, and how narrow they are. */
class BlockagesTest {
    private static final SearchOptions STANDARD = SearchOptions.standard();

    /** A street, a lane off it that is blocked at 2.9 m, and on from that one another blocked at 3.1 m. */
    private static Town town() {
        return new Town()
                .road("street", "0,0 500,0", "highway=residential")
                .station("s", "0,5")
                .lane("first", "400,0 400,100", "blocked=true", "remaining_width_m=2.9")
                .lane("second", "400,100 500,100", "blocked=true", "remaining_width_m=3.1");
    }

    private static Blockages blockages(Arrival arrival) {
        return arrival.reach().orElseThrow().blockages();
    }

    @Test
    void itListsTheBlockedLanesOfItsWayInDrivingOrder() {
        Arrival arrival = town().building("b", "480,120").arrival("b");
        assertThat(arrival.status()).isEqualTo(Status.REACHED);
        assertThat(blockages(arrival).ids()).containsExactly("first", "second");
        assertThat(blockages(arrival).narrowestM()).hasValue(2.9);
        assertThat(arrival.reachedOverBlocked()).isTrue();
        assertThat(arrival.plainlyReached()).isFalse();
    }

    @Test
    void aFreeWayListsNone() {
        Arrival arrival =
                town().lane("free", "300,0 300,50").building("b", "300,70").arrival("b");
        assertThat(blockages(arrival).none()).isTrue();
        assertThat(blockages(arrival).narrowestM()).isEmpty();
        assertThat(arrival.plainlyReached()).isTrue();
    }

    @Test
    void whatIsBlockedWeighsMoreThanWhatIsUnknown() {
        Town town = town().lane("unmeasured", "500,100 500,200", "width_m=?").building("b", "520,180");
        Arrival arrival = town.arrival("b");
        assertThat(arrival.reach().orElseThrow().unknownLimits()).isEqualTo(1);
        assertThat(arrival.reach().orElseThrow().reliance()).isEqualTo(Reliance.OVER_BLOCKED);
        assertThat(List.of(arrival.plainlyReached(), arrival.reachedOverBlocked(), arrival.reachedUnverified()))
                .as("in one of the three, and in one alone")
                .containsExactly(false, true, false);
    }

    @Test
    void clearedLanesAndLanesThatCountAsFreeAreNotListed() {
        Town town = town().building("b", "480,120");
        Blocked cleared = new Blocked.Cleared(new Blocked.AsGiven(), Set.of("first"));
        assertThat(blockages(town.arrival("b", Town.PUMPER, STANDARD.withBlocked(cleared)))
                        .ids())
                .containsExactly("second");
        assertThat(blockages(town.arrival("b", Town.PUMPER, STANDARD.withBlocked(Blocked.parse("none"))))
                        .none())
                .isTrue();
    }

    @Test
    void peopleOnFootPass() {
        Arrival arrival = town().building("b", "480,120").arrival("b", Town.FOOT, STANDARD);
        assertThat(arrival.reach().orElseThrow().reliance()).isEqualTo(Reliance.PLAIN);
        assertThat(blockages(arrival).none()).isTrue();
    }

    /** The engine stands in the street, within 15 m of the site; what lies under the site is a blocked lane. */
    @ParameterizedTest
    @CsvSource({"blocked=true remaining_width_m=2.7, 2.7", "blocked=true,"})
    void theLaneUnderTheRescueSiteCounts(String blocked, Double narrowestM) {
        Town town = new Town()
                .road("street", "0,0 500,0", "highway=residential")
                .station("s", "0,5")
                .lane("under", "300,16 500,16", blocked.split(" "))
                .building("b", "400,60")
                .site("site", "400,13", "b");
        Arrival arrival = town.arrival("b");
        assertThat(arrival.reach().orElseThrow().access().kind().text()).isEqualTo("site");
        assertThat(blockages(arrival).ids()).containsExactly("under");
        assertThat(blockages(arrival).narrowestM())
                .isEqualTo(narrowestM == null ? OptionalDouble.empty() : OptionalDouble.of(narrowestM));
    }

    /** An engine 2.5 m wide: it drives over the first lane; the site lies on others that it fits, does not fit, or may not enter. */
    @ParameterizedTest
    @CsvSource({
        "remaining_width_m=2.5, true",
        "remaining_width_m=2.4, false",
        "remaining_width_m=?, false",
    })
    void aLaneUnderTheSiteAloneIsNotDrivenOn(String left, boolean passable) {
        Town town = town().road("court", "400,100 400,200", "highway=service")
                .lane("under", "380,216 480,216", "blocked=true", left)
                .building("b", "400,280")
                .site("site", "400,213", "b");
        assertThat(blockages(town.arrival("b")).lanes())
                .extracting(lane -> lane.lane().id(), Blockages.Blocked::driven, Blockages.Blocked::passable)
                .containsExactly(tuple("first", true, true), tuple("under", false, passable));
    }

    @Test
    void theLaneOfTheAccessPointCountsWhereItIsOnlyTouched() {
        Town town = new Town()
                .road("street", "0,0 500,0", "highway=residential")
                .station("s", "0,5")
                .lane("stub", "400,0 400,-40", "blocked=true", "remaining_width_m=3")
                .building("b", "400,35");
        Arrival arrival = town.arrival("b");
        assertThat(arrival.reach().orElseThrow().access().distanceM())
                .isCloseTo(25, org.assertj.core.api.Assertions.within(0.01));
        assertThat(blockages(arrival).ids()).containsExactly("stub");
        assertThat(blockages(arrival).lanes().get(0).driven()).isTrue();
    }

    @Test
    void outriggersNeedTheirWidthWhereTheEngineStopsAndNotOnTheWay() {
        Blockages onSecond = blockages(town().building("b", "480,120").arrival("b"));
        assertThat(onSecond.outriggersFit(OptionalDouble.of(3.1))).isEqualTo(Optional.of(true));
        assertThat(onSecond.outriggersFit(OptionalDouble.of(3.2))).isEqualTo(Optional.of(false));
        assertThat(onSecond.outriggersFit(OptionalDouble.empty())).isEmpty();
        Blockages behind = blockages(
                town().lane("free", "500,100 500,200").building("b", "520,180").arrival("b"));
        assertThat(behind.ids()).containsExactly("first", "second");
        assertThat(behind.outriggersFit(OptionalDouble.of(6)))
                .as("it stops on a free lane")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status=planned, pumper",
        "vehicles=aerial-32, pumper",
        "tier=micro, pumper",
        "turnout_s=5, nowhere near a road"
    })
    void withoutAStationThatSendsTheVehicleNobodyIsUnreachable(String attribute, String why) {
        String place = why.equals("pumper") ? "0,5" : "0,-150";
        Town town = new Town()
                .road("street", "0,0 500,0", "highway=residential")
                .station("s", place, attribute)
                .lane("shut", "400,0 400,100", "blocked=true")
                .building("shut", "400,120")
                .building("far", "400,900");
        for (String building : List.of("shut", "far")) {
            Arrival arrival = town.arrival(building);
            assertThat(arrival.status()).isEqualTo(Status.NO_STATION);
            assertThat(arrival.reach()).isEmpty();
            assertThat(arrival.nearestRoadMs()).isEmpty();
        }
    }
}
