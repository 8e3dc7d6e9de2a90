package org.lifelane.planning.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** What a station sends, and how many. */
class StationTest {
    private static Station station(String... attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String attribute : attributes) {
            values.put(attribute.substring(0, attribute.indexOf('=')), attribute.substring(attribute.indexOf('=') + 1));
        }
        return Station.of(Feature.of("s", new GeometryFactory().createPoint(new Coordinate(107.8, 30.67)), values));
    }

    @Test
    void aStationSendsAsManyEnginesAsItNames() {
        Station two = station("vehicles=pumper; pumper；aerial-32");
        assertThat(two.engines("pumper")).isEqualTo(2);
        assertThat(two.engines("aerial-32")).isEqualTo(1);
        assertThat(two.engines("aerial-54")).isZero();
        assertThat(two.sends("aerial-54")).isFalse();
    }

    @Test
    void aStationThatNamesNoneSendsOneOfAnyKindAndAMicroStationOfItsOwnKindsAlone() {
        assertThat(station().engines("pumper")).isEqualTo(1);
        assertThat(station("tier=micro").engines("pumper")).isZero();
        assertThat(station("tier=micro").engines("micro")).isEqualTo(1);
    }
}
