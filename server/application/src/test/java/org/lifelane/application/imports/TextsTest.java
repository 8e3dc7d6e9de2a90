package org.lifelane.application.imports;

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
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.application.messages.NoticeTexts;
import org.lifelane.planning.inventory.Fault;

/** Whatever reading a file can say has its text in both languages, and each fault its mend. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/lifelane/application/imports");
    private static final Pattern FAULT = Pattern.compile(
            "(?:new Unread|\\.fault|\\.faultAt|\\.broken|wholeFile)\\((?:[^;\"]*?, )?\\s*\"([a-z0-9-]+\\.[a-z0-9-]+)\"");
    private static final Pattern NOTICE =
            Pattern.compile("(?:notice|Notice\\.of)\\((?:[^;\"]*?, )?\\s*\"([a-z0-9-]+\\.[a-z0-9-]+)\"");

    private static Set<String> codes(Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    @Test
    void everyFaultSaysWhatIsWrongAndHowToMendIt() throws IOException {
        Set<String> codes = codes(FAULT);
        assertThat(codes).hasSizeGreaterThan(50).contains("ring.crosses-itself", "geojson.no-feature", "archive.bomb");
        for (String code : codes) {
            Fault fault = Fault.of("f", "1", code, "a", "b", "c", "d", "e", "g", "h");
            assertThat(new FaultTexts(Locale.ENGLISH).text(fault))
                    .doesNotStartWith(code)
                    .contains("; ")
                    .doesNotContain("''");
            assertThat(new FaultTexts(Locale.SIMPLIFIED_CHINESE).text(fault))
                    .doesNotStartWith(code)
                    .contains("；");
        }
    }

    @Test
    void everyNoticeHasItsText() throws IOException {
        Set<String> codes = codes(NOTICE);
        assertThat(codes).hasSizeGreaterThan(8).contains("id.made", "encoding.gb18030");
        for (String code : codes) {
            Notice notice = Notice.of("file.csv", code, "a", "b", "c");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertThat(new NoticeTexts(locale).line(notice))
                        .startsWith("file.csv")
                        .doesNotContain(code);
            }
        }
    }
}
