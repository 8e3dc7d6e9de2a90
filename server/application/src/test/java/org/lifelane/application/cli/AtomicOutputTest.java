package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.inventory.FaultyInputException;

class AtomicOutputTest {
    @TempDir
    Path folder;

    @Test
    void aResultHasItsNameOnlyWhenItIsWhole() throws IOException {
        Path file = folder.resolve("A.csv");
        try (AtomicOutput output = AtomicOutput.to(file, "--out")) {
            write(output, "target_id\n");
            assertThat(file).doesNotExist();
            output.commit();
        }

        assertThat(file).hasContent("target_id\n");
        assertThat(names()).containsExactly("A.csv");
    }

    @Test
    void workThatFailsLeavesTheOlderResultAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("A.csv"), "older");
        try (AtomicOutput output = AtomicOutput.to(file, "--out")) {
            write(output, "half a li");
        }

        assertThat(file).hasContent("older");
        assertThat(names()).containsExactly("A.csv");
    }

    @Test
    void ctrlCDeletesWhatIsHalfWritten() throws IOException {
        AtomicOutput output = AtomicOutput.to(folder.resolve("A.csv"), "--out");
        write(output, "half a li");

        Unfinished.deleteAll(); // what the process's end calls

        assertThat(names()).isEmpty();
    }

    @Test
    void aLinkGoesOnPointingToTheResult() throws IOException {
        Path file = Files.writeString(folder.resolve("A.csv"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file);
        try (AtomicOutput output = AtomicOutput.to(link, "--out")) {
            write(output, "newer");
            output.commit();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("newer");
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeTheWorkBegins() {
        assertThatThrownBy(() -> AtomicOutput.to(folder.resolve("results/A.csv"), "--out"))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("folder.absent");
    }

    private static void write(AtomicOutput output, String text) throws IOException {
        try (Writer writer = output.writer()) {
            writer.write(text);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
