package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speed limits as OpenStreetMap writes them. */
class OsmSpeedTest {

    @ParameterizedTest
    @CsvSource({
        "50, 50",
        "50 km/h, 50",
        "50kmh, 50",
        "30 mph, 48.28",
        "3, 3",
        "4, 4",
        "4.5, 4.5",
        "2 mph, 3.22",
        "walk, 6"
    })
    void aSpeedIsReadHoweverLow(String text, double kmh) {
        assertThat(OsmSpeed.kmh(text).orElseThrow()).isCloseTo(kmh, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "CN:urban", "slow", "500", "1", "-20"})
    void whatIsNoSpeedIsNone(String text) {
        assertThat(OsmSpeed.kmh(text)).isEmpty();
    }
}
