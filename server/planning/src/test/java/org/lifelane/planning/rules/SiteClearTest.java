package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on a rescue site or between it and the face. The site lies 6 to 18 m south of a tower of 40 m by 16 m. */
class SiteClearTest {
    private static final String TOWER = Plot.box(0, 0, 40, 16);
    private static final String SITE = "building_id=tower slope_pct=1 load_t=50";

    private static Plot plot(String attributes) {
        return new Plot(TOWER, attributes).add("rescue-sites", "site", Plot.box(0, -18, 40, -6), SITE);
    }

    @ParameterizedTest
    @CsvSource({
        "POINT (20 -3), kind=tree, gap", // between the site and the face
        "POINT (20 -12), kind=tree, gap", // on the site
        "POINT (20 -17.9), kind=tree, gap",
        "POINT (20 -18.1), kind=tree, meets", // beyond the site
        "POINT (39.4 -3), kind=tree, gap",
        "POINT (40.1 -3), kind=tree, meets", // beside the face
        "POINT (20 20), kind=tree, meets", // behind the building
        "'LINESTRING (-50 -4, 90 -4)', kind=power_line, gap",
        "'LINESTRING (-50 -19, 90 -19)', kind=power_line, meets",
        "POINT (20 -12), kind=parking, gap", // it may drive off, and until then is in the way
        "POINT (20 -3), kind=planter fixed=true, gap",
        "POINT (20 -3), kind=planter fixed=false, meets",
        "POINT (20 -3), kind=planter, unknown",
        "POINT (20 -3), fixed=true, gap", // whatever it is
        "POINT (20 -3), height_m=2, unknown",
        "POINT (20 -3), kind=canopy, gap", // a roof over the forecourt
        "POINT (20 -3), kind=net, gap",
        "POINT (20 -0.5), kind=net building_id=tower, meets", // hangs on the face: another rule's
        "POINT (20 -0.5), kind=canopy, meets",
        "POINT (20 -3), kind=billboard fixed=true, gap",
        "POINT (20 -0.5), kind=billboard fixed=true, meets"
    })
    void theGroundBetweenSiteAndFaceIsClear(String place, String thing, String result) {
        assertThat(plot("height_m=60 design_code=GB50016-2014")
                        .add("obstacles", "thing", place, thing)
                        .result("site-clear"))
                .isEqualTo(result);
    }

    @Test
    void aTreeBreaksTheCodeOfANewTower() {
        assertThat(plot("height_m=60 design_code=GB55037-2022")
                        .add("obstacles", "tree", "POINT (20 -3)", "kind=tree")
                        .result("site-clear"))
                .isEqualTo("non_compliant");
    }

    @Test
    void aTreeInTheRecessOfASteppedFrontStandsBeforeIt() {
        String stepped = "POLYGON ((0 0, 20 0, 20 -5, 40 -5, 40 16, 0 16, 0 0))";
        Plot plot = new Plot(stepped, "height_m=60").add("rescue-sites", "site", Plot.box(0, -22, 40, -11), SITE);
        assertThat(plot.add("obstacles", "court", "POINT (10 -3)", "kind=tree").result("site-clear"))
                .isEqualTo("gap");
    }

    @Test
    void anOutlineThatIsNotKnownLeavesTheGroundBeforeItUnknown() {
        assertThat(point().add("obstacles", "far", "POINT (300 300)", "kind=tree")
                        .result("site-clear"))
                .isEqualTo("unknown");
        assertThat(point().add("obstacles", "tree", "POINT (20 -12)", "kind=tree")
                        .result("site-clear"))
                .isEqualTo("gap");
    }

    private static Plot point() {
        return new Plot("POINT (20 8)", "height_m=60").add("rescue-sites", "site", Plot.box(0, -18, 40, -6), SITE);
    }

    @Test
    void withoutAnyObstacleRecordedInTheDistrictItIsUnknownAndWithoutASiteItIsNoRule() {
        assertThat(plot("height_m=60").result("site-clear")).isEqualTo("unknown");
        assertThat(new Plot(TOWER, "height_m=60")
                        .add("obstacles", "tree", "POINT (20 -3)", "kind=tree")
                        .result("site-clear"))
                .isEqualTo("none");
    }
}
