package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;

/** What the vehicle passes with less than its margin is passed and counted: 0.5 m beside it and 0.05 m above. */
class TightTest {
    private static final Vehicle AERIAL = Town.vehicle("aerial", 2.5, 3.95, 42, 12.5, 9.5);
    private static final SearchOptions TURNS_OFF = SearchOptions.standard().withTurns(false);

    @ParameterizedTest(name = "a lane {0} leaves {1} tight")
    @CsvSource({
        "width_m=2.5, 1",
        "width_m=2.999, 1",
        "width_m=3.0, 0",
        "width_m=3.1, 0",
        "clearance_m=3.4, 1",
        "clearance_m=3.449, 1",
        "clearance_m=3.45, 0",
        "load_t=20, 0",
        "width_m=?, 0",
        "width_m=6 blocked=true remaining_width_m=2.9, 1",
        "width_m=6 blocked=true remaining_width_m=3.0, 0",
        "width_m=2.9 blocked=true remaining_width_m=4, 1"
    })
    void aLane(String attributes, int tight) {
        Town town = town().lane("lane", "500,0 500,60", attributes.split(" "));

        assertThat(tightLimits(town.arrival("b"))).isEqualTo(tight);
    }

    @Test
    void fourMetresLeaveTheMarginOverAnEngineOf395() {
        assertThat(tightLimits(town().lane("lane", "500,0 500,60", "clearance_m=4", "turn_radius_m=50")
                        .arrival("b", AERIAL, TURNS_OFF)))
                .isZero();
    }

    @ParameterizedTest(name = "a road {0} leaves {1} tight")
    @CsvSource({
        "max_width_m=2.9, 1",
        "max_width_m=3, 0",
        "width_m=2.6, 0",
        "max_height_m=3.42, 1",
        "max_height_m_forward=3.42, 1",
        "max_height_m_backward=3.42, 0",
        "max_weight_t=20, 0"
    })
    void aRoad(String attributes, int tight) {
        Town town = new Town()
                .road("road", "0,0 600,0", attributes)
                .station("station", "0,0")
                .building("b", "500,75")
                .lane("lane", "500,0 500,60");

        assertThat(tightLimits(town.arrival("b"))).isEqualTo(tight);
    }

    @ParameterizedTest(name = "a gate {0} leaves {1} tight")
    @CsvSource({
        "width_m=2.9 height_m=4, 1",
        "width_m=2.9 height_m=3.42, 1",
        "width_m=3 height_m=3.45, 0",
        "width_m=6, 0"
    })
    void aGate(String attributes, int tight) {
        Town town = town().lane("lane", "500,0 500,60").gate("gate", "500,30", attributes.split(" "));

        assertThat(tightLimits(town.arrival("b"))).isEqualTo(tight);
    }

    @Test
    void eachIsCountedOnceAndTheArrivalIsToBeChecked() {
        Arrival arrival = town().lane("lane", "500,0 500,60", "width_m=2.9", "clearance_m=3.4")
                .gate("gate", "500,20", "width_m=2.6", "height_m=4")
                .gate("arch", "500,40", "kind=arch", "width_m=4", "height_m=3.41")
                .arrival("b");

        assertThat(arrival.reach().orElseThrow().tight())
                .extracting(limit -> limit.layer() + "/" + limit.id() + " " + limit.code() + " "
                        + limit.value().orElseThrow())
                .containsExactlyInAnyOrder(
                        "fire-lanes/lane width 2.9",
                        "fire-lanes/lane height 3.4",
                        "gates/gate width 2.6",
                        "gates/arch height 3.41");
        assertThat(tightLimits(arrival)).isEqualTo(3);
        assertThat(arrival.reach().orElseThrow().unknownLimits()).isZero();
        assertThat(arrival.reachedUnverified()).isTrue();
    }

    @Test
    void peopleOnFootAreNeverTight() {
        assertThat(tightLimits(
                        town().lane("lane", "500,0 500,60", "width_m=0.6").arrival("b", Town.FOOT, TURNS_OFF)))
                .isZero();
    }

    @Test
    void aVehicleMayStateItsOwnMargins() {
        Map<String, Object> row = new LinkedHashMap<>(
                Map.of("name", "own", "width_m", 2.5, "height_m", 3.4, "width_margin_m", 0.3, "height_margin_m", 0.2));
        Vehicle own = Vehicle.of(new Feature("own", Optional.empty(), row));

        assertThat(tightLimits(town().lane("lane", "500,0 500,60", "width_m=2.85", "clearance_m=3.6")
                        .arrival("b", own, TURNS_OFF)))
                .isZero();
        assertThat(tightLimits(town().lane("lane", "500,0 500,60", "width_m=3", "clearance_m=3.5")
                        .arrival("b", own, TURNS_OFF)))
                .isOne();
    }

    @Test
    void aDistrictMayStateAnotherMarginForAll() {
        Town town = town().lane("lane", "500,0 500,60", "width_m=3.1").numbers("width_margin_m,0.7");

        assertThat(tightLimits(town.arrival("b"))).isOne();
    }

    private static int tightLimits(Arrival arrival) {
        return arrival.reach().orElseThrow().tightLimits();
    }

    private static Town town() {
        return new Town().road("road", "0,0 600,0").station("station", "0,0").building("b", "500,75");
    }
}
