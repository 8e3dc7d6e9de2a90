package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema;

/** Files for the tests, written or found, and what reading them says. */
final class Reading {
    static final ReadOptions DEFAULTS = ReadOptions.defaults();

    private Reading() {}

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text, Charset charset) {
        return write(folder, name, text.getBytes(charset));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A file of the real data beside the project; the test is left out, and says so, where it is not there. */
    static Path shared(String name) {
        Path file =
                Path.of("../../../shared/data").resolve(name).toAbsolutePath().normalize();
        assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }

    static List<Fault> faults(LayerSchema schema, Path file, ReadOptions options) {
        FaultyInputException refused =
                catchThrowableOfType(FaultyInputException.class, () -> LayerFiles.read(schema, file, options));
        assertThat(refused).as("%s is refused", file).isNotNull();
        for (Fault fault : refused.faults()) {
            assertSaid(fault);
        }
        return refused.faults();
    }

    static Fault onlyFault(LayerSchema schema, Path file) {
        return onlyFault(schema, file, DEFAULTS);
    }

    static Fault onlyFault(LayerSchema schema, Path file, ReadOptions options) {
        List<Fault> faults = faults(schema, file, options);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    /** Both languages have a text for it that says what is wrong; how to mend it. */
    private static void assertSaid(Fault fault) {
        assertThat(new FaultTexts(Locale.ENGLISH).text(fault))
                .doesNotStartWith(fault.code())
                .contains("; ");
        assertThat(new FaultTexts(Locale.CHINA).text(fault))
                .doesNotStartWith(fault.code())
                .contains("；");
    }
}
