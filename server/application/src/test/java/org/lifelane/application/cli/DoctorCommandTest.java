package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;

class DoctorCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderWithoutADatabaseGetsNoneByBeingExamined() {
        Path data = folder.resolve("data");
        CommandRun run = CommandRun.of("doctor", "--data-dir", data);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("JDK: ").contains("holds no database yet");
        assertThat(data).doesNotExist();
    }

    @Test
    void whatIsLoadedAndWrongIsTold() throws Exception {
        Path data = folder.resolve("data");
        Path file =
                Files.writeString(folder.resolve("h.csv"), "id,lon,lat,status\nh1,107.8,30.6,ok\nh2,107.8,30.6,ok\n");
        CommandRun.of("import", "hydrants", file, "--data-dir", data);
        CommandRun run = CommandRun.of("doctor", "--data-dir", data);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("(embedded) answers")
                .contains("the district's own")
                .contains("  hydrants: 2")
                .contains("hydrants: 1 rows lie exactly where another row lies (h2); remove")
                .contains("roads: holds no rows");
    }

    @Test
    void aRunningServerIsAsked() {
        try (TestServer server = TestServer.start(Dialect.H2GIS, folder)) {
            CommandRun run = CommandRun.of("doctor", "--data-dir", folder);
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).contains("A server runs on " + folder).contains("  roads: 0");
            assertThat(server.store().isEmpty()).isTrue();
        }
    }
}
