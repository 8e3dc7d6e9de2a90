package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifelaneTest {
    @Test
    void helpListsTheCommandsInTheOrderOfTheirUse() {
        CommandRun help = CommandRun.of("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .containsSubsequence(
                        "serve",
                        "test",
                        "import",
                        "network",
                        "reach",
                        "risk",
                        "siting",
                        "clearing",
                        "plan",
                        "export",
                        "publish",
                        "doctor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "test",
                "import",
                "network",
                "reach",
                "risk",
                "siting",
                "clearing",
                "plan",
                "export",
                "publish",
                "doctor"
            })
    void everyCommandExplainsItself(String command) {
        CommandRun help = CommandRun.of(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("lifelane " + command).contains("--help");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(CommandRun.of("--version").out()).startsWith("Lifelane ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "publish"})
    void aCommandOfALaterVersionSaysSo(String command) {
        CommandRun run = CommandRun.of(command, "--out", "R.csv", "more");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.errors()).singleElement().asString().startsWith("error: " + command + ": ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUnknownOptionIsOneLineThatNamesItAndTheHelp() {
        CommandRun run = CommandRun.of("--colour");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("--colour")
                .contains("lifelane --help");
    }

    @Test
    void noCommandAtAllPointsToTheHelp() {
        CommandRun run = CommandRun.of();

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.errors()).singleElement().asString().contains("lifelane --help");
    }
}
