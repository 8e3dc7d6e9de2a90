package org.lifelane.application.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.Town;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** GDAL's driver for OGC API Features, on which QGIS and many scripts stand, as a user's client. */
class OgrInfoTest {
    private static final int PAGES_FULL = 2500;

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder);
        Town.fill(server.store());
        List<Feature> hydrants = new ArrayList<>();
        for (int number = 0; number < PAGES_FULL; number++) {
            hydrants.add(Town.row("node/" + number, "POINT(107.8 30.67)", "kind", "municipal", "flow_lps", 15.0));
        }
        server.store().change(change -> change.replace(Layers.HYDRANTS, hydrants));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void it_reads_every_page_of_a_collection_with_basic() throws Exception {
        String said = ogrinfo("-oo", "USERPWD=planner:" + TestServer.PASSWORD, "-oo", "PAGE_SIZE=1000", "hydrants");

        assertThat(said).contains("Feature Count: " + PAGES_FULL, "Geometry: Point", "flow_lps");
        assertThat(said.split("flow_lps \\([A-Za-z0-9]*\\) = 15", -1)).hasSize(PAGES_FULL + 1);
    }

    @Test
    void it_filters_by_rectangle() throws Exception {
        String said = ogrinfo(
                "-oo",
                "USERPWD=planner:" + TestServer.PASSWORD,
                "-spat",
                "107.89",
                "30.6",
                "107.92",
                "30.8",
                "high-rises");

        assertThat(said).contains("way/3", "way/4").doesNotContain("way/1", "way/2");
    }

    @Test
    void it_finds_a_feature_by_its_id() throws Exception {
        String said =
                ogrinfo("-oo", "USERPWD=planner:" + TestServer.PASSWORD, "-where", "id = 'node/1234'", "hydrants");

        assertThat(said).contains("node/1234").doesNotContain("node/1235");
    }

    @Test
    void without_an_account_it_sees_the_open_collections_and_attributes() throws Exception {
        String all = ogrinfo();
        String lanes = ogrinfo("fire-lanes");

        assertThat(all).contains("townships", "stations").doesNotContain("hydrants", "hazards");
        assertThat(lanes).contains("北门车道", "marked").doesNotContain("width_m", "停车占用");
    }

    private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ogrinfo", "-ro", "OAPIF:" + server.address("/ogc")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
