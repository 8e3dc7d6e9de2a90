package org.lifelane.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSampleTest {
    private static final Path COMMITTED = Path.of("../../gis-data/liangping");

    @Test
    void theCommittedFilesAreWhatTheProgramWrites(@TempDir Path folder) throws IOException {
        GenerateSample.write(folder);

        assertThat(dataFiles(folder)).hasSize(14).isEqualTo(dataFiles(COMMITTED));
        for (String file : dataFiles(folder)) {
            assertThat(Files.mismatch(folder.resolve(file), COMMITTED.resolve(file)))
                    .as("first byte of %s that differs; run GenerateSample and commit what it writes", file)
                    .isEqualTo(-1);
        }
    }

    @Test
    void noFileIsOverAMegabyte() throws IOException {
        for (String file : dataFiles(COMMITTED)) {
            assertThat(Files.size(COMMITTED.resolve(file))).as(file).isLessThan(1_000_000);
        }
    }

    private static List<String> dataFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
