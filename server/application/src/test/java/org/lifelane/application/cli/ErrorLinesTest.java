package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ErrorLinesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void everyFaultOfAnInputIsALineWithItsPlace() {
        List<Fault> faults = List.of(
                Fault.of("lanes.geojson", "lane-7", "file.failed", "width"), Fault.of("", "--out", "folder.absent"));

        int code = failWith(new FaultyInputException(faults), Locale.ENGLISH);

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(lines())
                .containsExactly(
                        "error: lanes.geojson:lane-7: cannot be used (width); choose another file or folder",
                        "error: --out: no such folder; create it first, or choose another");
    }

    @Test
    void aChineseReaderGetsChineseAfterTheSameWordError() {
        failWith(new FaultyInputException(Fault.of("", "--out", "folder.absent")), Locale.SIMPLIFIED_CHINESE);

        assertThat(lines()).containsExactly("error: --out: 没有这个目录；请先创建，或换一个目录");
    }

    @Test
    void aFileThatIsNotThereIsTheCallersFault() {
        int code = failWith(new UncheckedIOException(new NoSuchFileException("roads.osm.pbf")), Locale.ENGLISH);

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(lines()).singleElement().asString().startsWith("error: roads.osm.pbf: no such file");
    }

    @Test
    void anInternalFaultNamesALogThatHoldsTheTrace() throws Exception {
        int code = failWith(new IllegalStateException("no such arc"), Locale.ENGLISH);

        assertThat(code).isEqualTo(ExitCode.INTERNAL_FAULT);
        String line = lines().get(0);
        Path log = Path.of(line.substring(line.lastIndexOf(' ') + 1));
        assertThat(Files.readString(log)).contains("call: lifelane reach").contains("no such arc");
        Files.delete(log);
    }

    private int failWith(RuntimeException fault, Locale locale) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        ErrorLines errors = new ErrorLines(stream, new FaultTexts(locale), List.of("reach"));
        return new CommandLine(new Failing(fault))
                .setExecutionExceptionHandler(errors)
                .execute();
    }

    private List<String> lines() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Command
    private record Failing(RuntimeException fault) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw fault;
        }
    }
}
