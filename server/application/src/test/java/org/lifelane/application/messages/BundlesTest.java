package org.lifelane.application.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** What is said in one language is said in the other. */
    @TestFactory
    List<DynamicTest> everyChineseBundleHasTheKeysOfItsEnglishTwin() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> chinese = files.filter(file -> file.toString().endsWith("_zh.properties"))
                    .toList();
            assertThat(chinese).isNotEmpty();
            return chinese.stream()
                    .map(file ->
                            DynamicTest.dynamicTest(RESOURCES.relativize(file).toString(), () -> sameKeys(file)))
                    .toList();
        }
    }

    private static void sameKeys(Path chinese) throws IOException {
        Path english = Path.of(chinese.toString().replace("_zh.properties", ".properties"));
        assertThat(keys(chinese)).containsExactlyInAnyOrderElementsOf(keys(english));
    }

    private static Iterable<Object> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.keySet();
    }
}
