package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Source;
import org.lifelane.planning.town.Town;

/** Thousands of small compounds: the lane sets are those that clearing every subset and searching anew gives. */
class RandomCompoundsTest {
    private static final int TOWNS = Integer.getInteger("towns", 1000);

    /** What was compared, so that the test cannot be empty. */
    private static final class Tally {
        int ways;
        int ofSeveralLanes;
        int alternatives;
        int soonerOnly;
        int capped;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSetsAreThoseOfEverySubset(boolean turns) {
        Tally tally = new Tally();
        for (int seed = 0; seed < TOWNS; seed++) {
            Town town = RandomCompound.of(seed, seed % 2 == 0 ? 3 : 2);
            ReachAnalysis now = town.reach(
                    Town.PUMPER,
                    SearchOptions.standard().withTurns(turns).withEmergencyPrivileges(seed % 7 == 0),
                    new ReachOptions(15_000 + 997L * (seed % 90), OptionalLong.empty(), Set.of("existing")));
            compare("town " + seed, Clearing.of(now, town), tally);
        }
        System.out.printf(
                "%d towns, turns %s: %d ways, %d of several lanes, %d alternatives, %d sooner only, %d capped%n",
                TOWNS, turns, tally.ways, tally.ofSeveralLanes, tally.alternatives, tally.soonerOnly, tally.capped);
        assertThat(tally.ofSeveralLanes).isGreaterThan(TOWNS / 10);
        assertThat(tally.alternatives).isGreaterThan(TOWNS / 50);
        assertThat(tally.capped).isGreaterThan(TOWNS / 50);
        assertThat(tally.soonerOnly).isGreaterThan(TOWNS / 50);
    }

    private static void compare(String where, Clearing clearing, Tally tally) {
        ReachAnalysis now = clearing.now();
        List<String> blocked = Subsets.blocked(now.graph());
        Subsets subsets = new Subsets(now, clearing.targets(), blocked);
        assertThat(blocked).containsAll(clearing.candidates());
        LaneWays all = clearing.sets().fromAll();
        for (int target = 0; target < clearing.targets().size(); target++) {
            var expected = subsets.ways(target);
            assertThat(Clearing.ways(all, target, clearing.sets()))
                    .as("%s, building %d", where, target)
                    .isEqualTo(expected);
            tally.ways += expected.size();
            tally.ofSeveralLanes += (int)
                    expected.keySet().stream().filter(set -> set.size() > 1).count();
            tally.alternatives += all.minimalSets(target).size() > 1 ? 1 : 0;
            tally.soonerOnly += expected.size() > all.minimalSets(target).size() ? 1 : 0;
        }
        assertThat(all.capped()).isEmpty();
        eachIsAsGoodAsAll(where, clearing, all);
        capsHideNothingUntold(where, clearing.with(new SearchCaps(2, 3)), subsets, tally);
        capsHideNothingUntold(where, clearing.with(new SearchCaps(8, 1)), subsets, tally);
    }

    /** What is found under tight caps leads there, and where nothing is said to be hidden it is all there is. */
    private static void capsHideNothingUntold(String where, Clearing clearing, Subsets subsets, Tally tally) {
        LaneWays all = clearing.sets().fromAll();
        Set<Integer> capped = Arrays.stream(all.capped()).boxed().collect(Collectors.toSet());
        for (int target = 0; target < clearing.targets().size(); target++) {
            var found = Clearing.ways(all, target, clearing.sets());
            var expected = subsets.ways(target);
            int place = target;
            found.forEach(
                    (lanes, totalMs) -> assertThat(subsets.totalMs(lanes, place).orElse(Long.MAX_VALUE))
                            .as("%s, building %d", where, place)
                            .isLessThanOrEqualTo(totalMs));
            if (!capped.contains(target)) {
                assertThat(found).as("%s, building %d", where, target).isEqualTo(expected);
            } else if (!found.equals(expected)) {
                tally.capped++;
                assertThat(expected.keySet()).anyMatch(lanes -> lanes.size() >= all.hiddenFrom());
            }
        }
    }

    /** The ways from each station by itself, taken together, are the ways from all. */
    private static void eachIsAsGoodAsAll(String where, Clearing clearing, LaneWays all) {
        List<LaneWays> each = clearing.sets().fromEach();
        List<Source> sources = clearing.sets().sources();
        assertThat(each).hasSameSizeAs(sources);
        for (int target = 0; target < clearing.targets().size(); target++) {
            int place = target;
            List<LaneWay> together =
                    each.stream().flatMap(ways -> ways.to(place).stream()).toList();
            for (LaneWay way : all.to(target)) {
                assertThat(together).as("%s, building %d", where, target).contains(way);
            }
            for (LaneWay way : together) {
                assertThat(all.to(target))
                        .as("%s, building %d", where, target)
                        .anyMatch(other -> other.totalMs() <= way.totalMs()
                                && other.lanes().within(way.lanes()));
            }
        }
    }
}
