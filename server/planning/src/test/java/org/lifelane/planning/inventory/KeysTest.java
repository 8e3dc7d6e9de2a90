package org.lifelane.planning.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"A1", " A1 ", "A1\u00A0", "\u3000A1", "Ａ１", "\uFEFFA1", "A1\u200B", "\u2009A1\u202F", "A1\t"})
    void oneIdIsOneIdHoweverItIsTyped(String written) {
        assertThat(Keys.of(written)).isEqualTo("A1");
    }

    @Test
    void whatDiffersOnPaperDiffers() {
        assertThat(Keys.same("A1", "a1")).isFalse();
        assertThat(Keys.same("A1", "A01")).isFalse();
        assertThat(Keys.same("名豪 3号", "名豪3号")).isFalse();
    }

    @Test
    void unknownDiffersFromNothing() {
        assertThat(Keys.differ(Optional.of("甲"), Optional.empty())).isFalse();
        assertThat(Keys.differ(Optional.of("甲苑"), Optional.of("甲苑\u3000"))).isFalse();
        assertThat(Keys.differ(Optional.of("甲苑"), Optional.of("乙苑"))).isTrue();
    }

    @Test
    void whatIsShownStaysAsWritten() {
        Feature row = new Feature("Ｌ１", Optional.empty(), Map.of("compound", "梁山（一期）"));
        assertThat(row.text("compound")).contains("梁山（一期）");
        assertThat(row.key("compound")).contains("梁山(一期)");
        assertThat(row.id()).isEqualTo("Ｌ１");
        assertThat(row.key()).isEqualTo("L1");
    }
}
