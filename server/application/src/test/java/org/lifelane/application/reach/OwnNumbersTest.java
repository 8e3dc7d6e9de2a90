package org.lifelane.application.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.FaultyInputException;

/** A district's own numbers, which the environment names, are the server's. */
class OwnNumbersTest {
    @TempDir
    private Path folder;

    private int reached(String name, Map<String, String> environment) {
        try (TestServer server = TestServer.start(Dialect.H2GIS, folder.resolve(name), true, environment)) {
            return server.json("/api/v1/reach?vehicle=pumper&limit=300")
                    .path("counts")
                    .path("reached")
                    .asInt();
        }
    }

    @Test
    void stationsThatMayStandNowhereNearARoadSendNobody() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "name,value\nstation_m,0\n");
        assertThat(reached("default", Map.of())).isPositive();
        assertThat(reached("own", Map.of("LIFELANE_SPEEDS", own.toString()))).isZero();
    }

    @Test
    void aFolderWithoutNumbersIsRefusedAtTheStart() {
        assertThatThrownBy(() -> reached("refused", Map.of("LIFELANE_SPEEDS", folder.toString())))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("numbers.no-tables");
    }
}
