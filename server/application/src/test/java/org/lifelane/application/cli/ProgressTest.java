package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void awayFromATerminalAStageIsALineAtItsStartAndOneAtItsEnd() {
        try (Progress stage = Progress.start(console(false), "reading porto.osm.pbf", 200)) {
            stage.add(50);
        }

        List<String> lines = text().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("reading porto.osm.pbf 0 % …");
        assertThat(lines.get(1)).matches("reading porto\\.osm\\.pbf \\d+\\.\\d s");
    }

    @Test
    void onATerminalTheBarIsRedrawnInPlaceAndGoneAtTheEnd() {
        try (Progress stage = Progress.start(console(true), "joining lanes", 4)) {
            stage.at(4);
        }

        assertThat(text())
                .startsWith("\r\u001b[K[....")
                .contains("\r\u001b[Kjoining lanes 0.")
                .endsWith(" s\n");
    }

    @Test
    void whatASolveFindsFirstIsToldAtOnce() {
        Console console = console(false);
        try (SolveProgress stage = SolveProgress.start(
                console,
                ResourceBundle.getBundle("org.lifelane.application.cli.plan", Locale.ENGLISH),
                "stage.solve")) {
            stage.progress(80, 100);
            stage.progress(80, Double.POSITIVE_INFINITY);
            stage.progress(80, 90);
        }

        assertThat(text().lines())
                .contains(
                        "choosing sites … best 80, bound 100, gap 25.00 %",
                        "choosing sites … best 80, bound 90, gap 12.50 %")
                .hasSize(4);
    }

    private Console console(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, StandardCharsets.UTF_8, terminal);
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
