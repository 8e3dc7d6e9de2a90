package org.lifelane.planning.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.YamlNode;

/** What is read from the rule file, what a district may change in it, and what is refused. */
class RuleBookTest {
    private static final Path FILE = Path.of("../../gis-data/rules/rules.yaml");

    private static RuleEngine withOwn(String yaml) throws IOException {
        try (Reader reader = Files.newBufferedReader(FILE, UTF_8)) {
            return RuleEngine.read(
                    reader, "rules.yaml", Optional.of(YamlNode.read(new StringReader(yaml), "own.yaml")));
        }
    }

    private static Fault refused(String yaml) {
        try {
            withOwn(yaml);
        } catch (FaultyInputException e) {
            return e.faults().get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("taken: " + yaml);
    }

    @Test
    void aDistrictChangesOneNumberAndKeepsTheRest() throws IOException {
        Rule bundled = Plot.engine().book().rule("st-5min");
        Rule own = withOwn("rules: {st-5min: {requirements: {most: {value: 240}}}}")
                .book()
                .rule("st-5min");
        assertThat(bundled.number("most")).isEqualTo(300);
        assertThat(own.number("most")).isEqualTo(240);
        assertThat(own.title()).isEqualTo(bundled.title());
        assertThat(own.first().clause()).isEqualTo(bundled.first().clause());
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithItsLine() {
        assertThat(refused("rules:\n  st-5min:\n    requirements:\n      most: {value: five}"))
                .isEqualTo(Fault.of("own.yaml", "4", "yaml.number", "five"));
    }

    @Test
    void aRuleThatNothingChecksIsRefusedWithItsLine() {
        assertThat(refused("rules:\n  st-5min: {unit: s}\n  st-6min: {unit: s}"))
                .isEqualTo(Fault.of("own.yaml", "3", "rules.no-check", "st-6min"));
    }

    @Test
    void wordsDatesAndCodesThatAreNoneAreRefused() {
        assertThat(refused("rules: {st-5min: {requirements: {most: {force: perhaps}}}}")
                        .code())
                .isEqualTo("rules.word");
        assertThat(refused("codes: {GB 1: soon}").code()).isEqualTo("rules.date");
        assertThat(refused("rules: {st-5min: {requirements: {most: {code: GB 0}}}}")
                        .code())
                .isEqualTo("rules.no-code");
        assertThat(refused("rules: [st-5min]").code()).isEqualTo("yaml.mapping");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        Fault fault = refused("rules:\n  st-5min: {unit: s");
        assertThat(fault.code()).isEqualTo("yaml.unreadable");
        assertThat(fault.source()).isEqualTo("own.yaml");
        assertThat(refused("rules: {}\nrules: {}").code()).isEqualTo("yaml.twice");
        assertThat(refused("# nothing").code()).isEqualTo("yaml.empty");
    }

    @Test
    void aDesignCodeIsFoundHoweverItIsSpaced() {
        RuleBook book = Plot.engine().book();
        assertThat(book.inForce("GB50016-2014(2018)")).contains(LocalDate.of(2018, 10, 1));
        assertThat(book.inForce("GB 50016-2014")).contains(LocalDate.of(2015, 5, 1));
        assertThat(book.inForce("gb 55037-2022")).contains(LocalDate.of(2023, 6, 1));
        assertThat(book.inForce("TJ 16-74")).isEmpty();
    }

    @Test
    void aRuleAskedForByAnIdThatIsNotThereSaysSo() {
        assertThatThrownBy(() -> Plot.engine().book().rule("st-7min")).hasMessageContaining("st-7min");
    }
}
