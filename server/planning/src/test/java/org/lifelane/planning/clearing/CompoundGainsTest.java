package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.town.Town;

/** What a compound's lanes bring together: one compound, one measure. */
class CompoundGainsTest {
    private static final String BLOCKED = "blocked=true";
    private static final String[] NORTH = {BLOCKED, "compound=North"};
    private static final String[] SOUTH = {BLOCKED, "compound=South"};

    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0");
    }

    private static List<CompoundGain> gains(Clearing clearing) {
        LaneSets sets = clearing.sets();
        List<Stake> stakes = IntStream.range(0, sets.targets().size())
                .mapToObj(target -> new Stake(10, OptionalDouble.of(50)))
                .toList();
        return CompoundGains.of(sets, sets.fromAll(), stakes);
    }

    @Test
    void lanesInSeriesCountTogether() {
        List<CompoundGain> gains = gains(Clearing.of(town().lane("first", "300,0 300,60", NORTH)
                .lane("second", "300,60 300,120", NORTH)
                .lane("idle", "400,0 400,60", NORTH)
                .building("b", "300,145")));
        assertThat(gains).singleElement().satisfies(gain -> {
            assertThat(gain.rank()).isEqualTo(1);
            assertThat(gain.compound()).isEqualTo("North");
            assertThat(gain.lanes()).containsExactly("first", "second");
            assertThat(gain.reached()).isEqualTo(new NewlyReached(1, 10, 50, 0));
            assertThat(gain.alsoRequires()).isEmpty();
        });
    }

    @Test
    void aCompoundBehindAnotherNamesTheLaneThatIsNotItsOwn() {
        List<CompoundGain> gains = gains(Clearing.of(town().lane("stem", "300,0 300,60", SOUTH)
                .lane("branch", "300,60 300,120", NORTH)
                .building("at-stem", "325,30")
                .building("behind", "300,145")));
        assertThat(gains).extracting(CompoundGain::compound).containsExactly("South", "North");
        assertThat(gains.get(0).reached().buildings()).isEqualTo(1);
        assertThat(gains.get(1).reached().buildings()).isZero();
        assertThat(gains.get(1).lanes()).containsExactly("branch");
        assertThat(gains.get(1).alsoRequires()).containsExactly("stem");
    }

    /** The single gains of random streets, each lane a compound of its own, are those of the lanes. */
    @Test
    void aCompoundOfOneLaneGainsWhatTheLaneGains() {
        int held = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Town town = town();
            for (int lane = 0; lane < 5; lane++) {
                int x = 100 + 150 * lane;
                town.lane("l" + lane, x + ",0 " + x + ",60", BLOCKED, "compound=C" + lane)
                        .building("b" + lane, x + "," + (random.nextBoolean() ? 85 : 200))
                        .building("c" + lane, (x + 25) + "," + (10 + random.nextInt(60)));
            }
            Clearing clearing = Clearing.of(town);
            LaneSets sets = clearing.sets();
            for (CompoundGain gain : gains(clearing)) {
                LaneGain lane = clearing.gain(gain.lanes().get(0));
                assertThat(gain.reached().buildings()).isEqualTo(lane.alone().buildings());
                assertThat(gain.savedMs()).isEqualTo(lane.savedMs());
                assertThat(gain.sooner()).isEqualTo(lane.sooner());
                held++;
            }
            assertThat(sets.lanes()).hasSize(5);
        }
        assertThat(held).isEqualTo(300);
    }
}
