package org.lifelane.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DockerPostgisTest {
    @Test
    void theImageOfTheComposeFileStartsAndHasPostgis() {
        assumeTrue(DockerPostgis.answers(), "needs a Docker engine");

        PostgisServer server = PostgisServer.inDocker();

        assertThat(server.freshDatabase()).startsWith("jdbc:postgresql:");
    }

    @Test
    void testsAndComposeUseTheSameImage() throws Exception {
        assertThat(Files.readString(Path.of("../../docker-compose.yml"))).contains(DockerPostgis.IMAGE_NAME);
    }
}
