package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a command that are wrong are named, with what was meant, in one line. */
class UsageFaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reach --limt 300|--limt: no such option; did you mean --limit?",
                "reach --limt=300 --roads r.osm|--limt: no such option; did you mean --limit?",
                "reach --quite-another 3|--quite-another: no such option; see",
                "reach --limit abc|--limit: 'abc' is no",
                "reach --limit 300 --limit 400|--limit: given twice",
                "reach --turns perhaps --limit 3|--turns: 'perhaps' is not known here; take one of on, off",
                "import --on-error stop stations s.csv|--on-error: 'stop' is not known here; take one of refuse, skip",
                "reach --limit|--limit: lacks its value",
                "reach --vehicle pumper|--limit",
                "impot stations s.csv|impot: no such command; did you mean import?"
            })
    void theWordIsNamedWithWhatWasMeant(String words, String said) {
        CommandRun run = CommandRun.of(Arrays.stream(words.split(" ", -1)).toArray());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.errors()).singleElement().asString().contains(said);
        assertThat(run.err().lines()).hasSize(1);
    }
}
