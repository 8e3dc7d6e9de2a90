package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.town.Town;

/** What single lanes bring, alone and with others. */
class LaneGainsTest {
    private static final String BLOCKED = "blocked=true";

    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0");
    }

    @Test
    void twoLanesInSeriesGainNothingAloneAndEverythingTogether() {
        Clearing clearing = Clearing.of(town().lane("first", "300,0 300,60", BLOCKED)
                .lane("second", "300,60 300,120", BLOCKED)
                .building("b", "300,145"));
        for (LaneGain gain : clearing.gains()) {
            assertThat(gain.alone()).isEqualTo(new NewlyReached(0, 0, 0, 0));
            assertThat(gain.savedMs()).isZero();
            assertThat(gain.weightWithOthers()).isEqualTo(0.5);
            assertThat(gain.together()).contains(new NewlyReached(1, 1, 50, 0));
        }
        assertThat(clearing.gain("first").alsoRequires()).containsExactly(List.of("second"));
        assertThat(clearing.gain("second").alsoRequires()).containsExactly(List.of("first"));
    }

    @Test
    void aLaneThatGainsAloneRequiresNoOther() {
        Clearing clearing = Clearing.of(town().lane("stem", "300,0 300,60", BLOCKED)
                .lane("branch", "300,60 400,60", BLOCKED)
                .building("near", "325,20")
                .building("far", "400,85"));
        LaneGain stem = clearing.gain("stem");
        assertThat(stem.rank()).isEqualTo(1);
        assertThat(stem.alone().buildings()).isEqualTo(1);
        assertThat(stem.alsoRequires()).isEmpty();
        assertThat(stem.together()).isEmpty();
        assertThat(clearing.gain("branch").alsoRequires()).containsExactly(List.of("stem"));
    }

    @Test
    void timeSavedCountsFromTheLimitWhereNobodyCameBefore() {
        Clearing clearing =
                Clearing.of(town().lane("lane", "300,0 300,60", BLOCKED).building("b", "300,85"));
        long totalMs = clearing.sets().fromAll().to(0).get(0).totalMs();
        assertThat(clearing.gain("lane").savedMs()).isEqualTo(300_000 - totalMs);
    }

    @Test
    void timeSavedCountsFromTheEarlierArrivalWhereItComesSooner() {
        Clearing clearing = Clearing.of(town().lane("short", "300,0 300,60", BLOCKED)
                .lane("round", "600,0 600,60 300,60")
                .lane("court", "300,60 300,120")
                .building("b", "300,145"));
        List<LaneWay> ways = clearing.sets().fromAll().to(0);
        LaneGain gain = clearing.gain("short");
        assertThat(gain.alone().buildings()).isZero();
        assertThat(gain.sooner()).isEqualTo(1);
        assertThat(gain.savedMs())
                .isEqualTo(ways.get(1).totalMs() - ways.get(0).totalMs())
                .isPositive();
        assertThat(gain.alsoRequires()).isEmpty();
    }

    @Test
    void alternativesAreListedTheSmallestFirst() {
        Clearing clearing = Clearing.of(town().lane("inner", "300,60 300,120", BLOCKED)
                .lane("direct", "300,0 300,60", BLOCKED)
                .lane("round", "400,0 400,30", BLOCKED)
                .lane("about", "400,30 340,30 340,60 300,60", BLOCKED)
                .building("b", "300,145"));
        assertThat(clearing.gain("inner").alsoRequires()).containsExactly(List.of("direct"), List.of("about", "round"));
    }

    @Test
    void moreWeightRanksFirstThenWhatIsReachedWithOthersThenTimeThenId() {
        Clearing clearing = Clearing.of(town().lane("d", "200,0 200,60", BLOCKED)
                .lane("a", "300,0 300,60", BLOCKED)
                .lane("b", "300,60 300,120", BLOCKED)
                .lane("idle", "400,0 400,60", BLOCKED)
                .building("of-d", "200,85")
                .building("of-b", "300,145"));
        assertThat(clearing.gains())
                .extracting(gain -> gain.rank() + " " + gain.lane().id())
                .containsExactly("1 d", "2 a", "3 b", "4 idle");
    }

    @Test
    void unknownHouseholdsAreCounted() {
        Clearing clearing =
                Clearing.of(town().lane("lane", "300,0 300,60", BLOCKED).building("b", "300,85"));
        List<LaneGain> gains =
                LaneGains.of(clearing.sets(), clearing.sets().fromAll(), List.of(new Stake(7, OptionalDouble.empty())));
        assertThat(gains.get(0).alone()).isEqualTo(new NewlyReached(1, 7, 0, 1));
    }

    @Test
    void aWeightThatIsNoWeightIsRefused() {
        Clearing clearing =
                Clearing.of(town().lane("lane", "300,0 300,60", BLOCKED).building("b", "300,85"));
        for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> LaneGains.of(
                            clearing.sets(),
                            clearing.sets().fromAll(),
                            List.of(new Stake(weight, OptionalDouble.empty()))))
                    .isInstanceOf(FaultyInputException.class)
                    .hasMessageContaining("b");
        }
    }
}
