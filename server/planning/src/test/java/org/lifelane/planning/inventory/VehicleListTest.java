package org.lifelane.planning.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VehicleListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pumper;aerial-54",
                "pumper；aerial-54",
                "pumper、aerial-54",
                "pumper,aerial-54",
                "pumper，aerial-54",
                "pumper/aerial-54",
                " pumper ;\u00A0aerial-54; ",
                "ｐｕｍｐｅｒ；ａｅｒｉａｌ－５４",
                "pumper\naerial-54"
            })
    void namesComeApartAtWhateverStandsBetweenThem(String text) {
        assertThat(VehicleList.engines(text)).containsExactly("pumper", "aerial-54");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pumper*2",
                "pumper×2",
                "pumper x2",
                "pumper X 2",
                "pumper＊2",
                "pumper 2辆",
                "pumper（2辆）",
                "2×pumper",
                "2辆pumper"
            })
    void twoOfAKindAreTwo(String text) {
        assertThat(VehicleList.engines(text)).containsExactly("pumper", "pumper");
        assertThat(VehicleList.text(VehicleList.of(text))).isEqualTo("pumper*2");
    }

    @Test
    void aNumberInANameIsNoCount() {
        assertThat(VehicleList.engines("aerial-54;max2;54米登高平台车;2 pumper"))
                .containsExactly("aerial-54", "max2", "54米登高平台车", "2 pumper");
    }
}
