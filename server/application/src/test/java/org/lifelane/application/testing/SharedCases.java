package org.lifelane.application.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Small inputs beside the project, each with what is right; a test is left out, and says so, where they are not there. */
public final class SharedCases {
    private static final Path CASES =
            Path.of("../../../shared/cases").toAbsolutePath().normalize();

    private SharedCases() {}

    /** @param name such as {@code tables/clear-cm.csv} */
    public static Path file(String name) {
        Path file = CASES.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }
}
