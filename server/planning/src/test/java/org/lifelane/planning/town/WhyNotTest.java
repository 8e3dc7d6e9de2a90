package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.Hindrance;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.WhyNot;

/** The answer to “why not”: everything on the quickest way that keeps the engine out, in driving order. */
class WhyNotTest {

    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0");
    }

    private static List<Hindrance> why(Town town) {
        ReachAnalysis analysis = town.reach(Town.PUMPER, SearchOptions.standard(), 300);
        return new WhyNot(analysis, new EdgeIndex(analysis.graph().network()), Town.numbers())
                .of(town.targets().get(0));
    }

    @Test
    void aNarrowLaneIsNamedWithWhatItLacks() {
        List<Hindrance> why =
                why(town().lane("lane", "500,0 500,60", "width_m=2.2").building("b", "500,80"));
        assertThat(why).singleElement().satisfies(hindrance -> {
            assertThat(hindrance.code()).isEqualTo("width");
            assertThat(hindrance.layer()).isEqualTo("fire-lanes");
            assertThat(hindrance.id()).isEqualTo("lane");
            assertThat(hindrance.value()).isEqualTo(OptionalDouble.of(2.2));
            assertThat(hindrance.needed()).isEqualTo(OptionalDouble.of(2.5));
        });
    }

    @Test
    void everythingInSeriesIsNamedInOrder() {
        List<Hindrance> why = why(town().lane("first", "500,0 500,40", "blocked=true")
                .gate("arch", "500,60", "kind=arch", "width_m=5", "height_m=3")
                .lane("second", "500,40 500,100 560,100", "width_m=4", "turn_radius_m=12")
                .building("b", "560,120"));
        assertThat(why.stream().map(Hindrance::code)).containsExactly("blocked", "gate_height", "bend_width");
    }

    @Test
    void whatIsFarFromEverythingIsSaidToBe() {
        assertThat(why(town().building("b", "500,300")).get(0).code()).isEqualTo("off_network");
        assertThat(why(town().road("island", "500,200 600,200", "highway=service")
                                .lane("lane", "550,200 550,210")
                                .building("b", "550,230"))
                        .get(0)
                        .code())
                .isEqualTo("no_way");
        assertThat(why(new Town()
                                .road("main", "0,0 500,0", "highway=residential")
                                .building("b", "300,40"))
                        .get(0)
                        .code())
                .isEqualTo("no_station");
    }

    @Test
    void aPathIsNotForVehicles() {
        assertThat(why(town().road("path", "500,0 500,300", "highway=footway").building("b", "520,300"))
                        .get(0)
                        .code())
                .isEqualTo("not_for_vehicles");
    }

    @Test
    void aLaneIsNamedWhereOnlyItsStartIsNear() {
        List<Hindrance> why =
                why(town().lane("lane", "500,0 500,-100", "blocked=true").pointBuilding("b", "525,25"));
        assertThat(why).singleElement().satisfies(hindrance -> {
            assertThat(hindrance.code()).isEqualTo("blocked");
            assertThat(hindrance.id()).isEqualTo("lane");
        });
    }
}
