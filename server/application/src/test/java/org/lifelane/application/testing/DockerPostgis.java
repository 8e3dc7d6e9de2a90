package org.lifelane.application.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostGIS in a container, removed by Testcontainers when the process ends. */
final class DockerPostgis {
    /** The image that docker-compose.yml names too. */
    static final String IMAGE_NAME = "postgis/postgis:17-3.5";

    private DockerPostgis() {}

    /** Whether a Docker engine answers; asks Testcontainers only where there may be one, since it looks long. */
    static boolean answers() {
        boolean mayBe = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return mayBe && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // lives until the process ends
    static PostgisServer start(PostgisServer.At at) {
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(IMAGE_NAME).asCompatibleSubstituteFor("postgres"))
                .withUsername(PostgisServer.USER)
                .withPassword(PostgisServer.PASSWORD)
                .withDatabaseName("postgres");
        container.start();
        return at.at(container.getHost(), container.getMappedPort(5432));
    }
}
