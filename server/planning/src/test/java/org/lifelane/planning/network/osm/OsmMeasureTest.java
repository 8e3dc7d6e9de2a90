package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsmMeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3.5        | 3.5
            3.5 m      | 3.5
            1 m        | 1.0
            1,5        | 1.5
            3,75 m     | 3.75
            ca. 2      | 2.0
            ~2.2       | 2.2
            约3         | 3.0
            350 cm     | 3.5
            3.5 metres | 3.5
            4.5米       | 4.5
            ４．５ｍ      | 4.5
            12'6"      | 3.81
            12'6       | 3.81
            12′ 6″     | 3.81
            12 ft 6 in | 3.81
            14 feet    | 4.2672
            14'        | 4.2672
            """)
    void lengthsAreReadInMetres(String text, double metres) {
        assertThat(OsmMeasure.metres(text))
                .isInstanceOfSatisfying(
                        OsmMeasure.Known.class,
                        known -> assertThat(known.value()).isCloseTo(metres, within(1e-9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.5       | 7.5
            7.5 t     | 7.5
            7,5t      | 7.5
            20 tonnes | 20
            20吨       | 20
            3500 kg   | 3.5
            6,000 lbs | 2.72155422
            16 st     | 14.515104780912
            """)
    void weightsAreReadInTonnes(String text, double tonnes) {
        assertThat(OsmMeasure.tonnes(text))
                .isInstanceOfSatisfying(
                        OsmMeasure.Known.class,
                        known -> assertThat(known.value()).isCloseTo(tonnes, within(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "none", "None", "no_sign", "unsigned"})
    void wordsThatSayNoLimitAreNoLimit(String text) {
        assertThat(OsmMeasure.metres(text)).isEqualTo(new OsmMeasure.NoLimit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "below_default",
                "narrow",
                "2.3;2.5",
                "2-3",
                "0",
                "-1",
                "3f",
                "NaN",
                "Infinity",
                "1e3",
                "3 t",
                "",
                "?"
            })
    void whatGivesNoNumberIsUnreadable(String text) {
        assertThat(OsmMeasure.metres(text)).isEqualTo(new OsmMeasure.Unreadable());
    }
}
