package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.rules.SampleDistrict.Planted;

/**
 * No planted trouble is without one that looks for it: {@code SampleVehicleTest}, {@code SampleWaterTest} and {@code
 * SamplePeopleTest} hold the rules to most of the list; the rest is named here with who finds it, and is looked for here
 * where the rules find it in some other way than by name.
 */
class SamplePlantedTest {
    private static final SampleDistrict SAMPLE = new SampleDistrict();

    /** Troubles that are no rule's, and who tells them. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "fire-lanes joint_inferred", "the network's report",
            "fire-lanes joins_nothing", "the network's report, and lane-perf where it cuts off",
            "roads width_limit", "the search: arrivals",
            "roads height_limit", "the search: arrivals",
            "roads weight_limit", "the search: arrivals",
            "roads road_closed", "the search: arrivals",
            "stations near_crowded_exit", "the screening of candidate stations",
            "stations near_hazmat", "the screening of candidate stations",
            "stations off_main_street", "the screening of candidate stations",
            "blockages blockage_reported", "nothing until it is confirmed");

    @Test
    void aTowerWithoutALaneOrARoadFallsShort() {
        for (String trouble : Set.of("no_lane", "no_road")) {
            Set<String> felt = SAMPLE.planted().stream()
                    .filter(planted -> planted.trouble().equals(trouble))
                    .map(Planted::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(felt).isNotEmpty();
            assertThat(felt)
                    .allSatisfy(id -> assertThat(SAMPLE.finding(id, "lane-sides-m")
                                    .orElseThrow()
                                    .outcome()
                                    .compareTo(Outcome.UNKNOWN))
                            .isPositive());
        }
    }

    @Test
    void everyKindOfTroubleHasOneThatLooksForIt() {
        Set<String> looked = Stream.of(
                        Set.of(
                                "fire-lanes too_narrow",
                                "fire-lanes low_clearance",
                                "fire-lanes too_steep",
                                "fire-lanes weak_load",
                                "fire-lanes tight_bend",
                                "fire-lanes no_turnaround",
                                "fire-lanes unmarked",
                                "fire-lanes blocked",
                                "fire-lanes blocked_in_part",
                                "fire-lanes blocked_in_series",
                                "fire-lanes one_connection"),
                        Set.of(
                                "gates narrow_gate",
                                "gates low_arch",
                                "gates low_gate",
                                "gates fixed_bollard",
                                "gates locked_gate"),
                        Set.of(
                                "rescue-sites site_too_small", "rescue-sites site_too_short",
                                "rescue-sites site_too_near", "rescue-sites site_too_far",
                                "rescue-sites site_too_steep", "rescue-sites site_weak_load"),
                        Set.of(
                                "high-rises no_rescue_site",
                                "high-rises podium_too_deep",
                                "high-rises no_fire_lift",
                                "high-rises no_hydrant",
                                "high-rises no_adapter",
                                "high-rises water_failed",
                                "high-rises no_lane",
                                "high-rises no_road"),
                        Set.of(
                                "obstacles tree_before_face",
                                "obstacles power_line_before_face",
                                "obstacles parking_in_site",
                                "obstacles window_nets",
                                "obstacles billboard_on_face",
                                "obstacles combustible_canopy"),
                        Set.of(
                                "hydrants hydrant_failed",
                                "hydrants hydrant_low_flow",
                                "hydrants hydrant_low_pressure",
                                "adapters adapter_failed",
                                "adapters adapter_low_flow"),
                        Set.of("rescue-sites site_unmarked", "hazards hazard_open"),
                        ELSEWHERE.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Set<String> planted = SAMPLE.planted().stream()
                .filter(each -> !each.trouble().startsWith("unknown:"))
                .map(each -> each.layer() + " " + each.trouble())
                .collect(Collectors.toCollection(TreeSet::new));
        planted.removeAll(looked);
        assertThat(planted).as("troubles that nobody looks for").isEmpty();
    }
}
