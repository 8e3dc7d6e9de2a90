package org.lifelane.application.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Fault;

class FaultTextsTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../planning/src/main/java"));
    private static final Pattern RAISED = Pattern.compile(
            "(?:Fault\\.of|CliError\\.option|CliError\\.file)\\([^;]*?\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void everyFaultThatTheCodeRaisesHasItsText() throws IOException {
        FaultTexts texts = new FaultTexts(Locale.ENGLISH);

        Set<String> raised = raised();

        assertThat(raised).contains("option.missing");
        assertThat(raised.stream().filter(code -> !texts.has(code))).isEmpty();
    }

    @Test
    void aTextIsOneLineAndShowsNumbersAsTheyAreWritten() {
        Fault fault = Fault.of("", "", "file.failed", "EPSG:4545\nnot 12345");

        assertThat(new FaultTexts(Locale.ENGLISH).line(fault))
                .contains("EPSG:4545 not 12345")
                .doesNotContain("\n");
    }

    private static Set<String> raised() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = RAISED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        codes.add(matcher.group(1));
                    }
                }
            }
        }
        return codes;
    }
}
