package org.lifelane.application.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.cli.CommandRun;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** {@code serve} as a user runs it. */
class ServeTest {
    private static final String HYDRANT = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "id": "h-1",
             "geometry": {"type": "Point", "coordinates": [107.8, 30.67]}, "properties": {"kind": "municipal"}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_first_start_fills_the_sample_and_says_how_to_get_in_and_nothing_else() throws Exception {
        try (ServedProcess served = ServedProcess.start(folder, Map.of("LIFELANE_ADMIN_PASSWORD", ""))) {
            assertThat(served.said()).hasSize(5);
            assertThat(served.said().get(1)).contains("synthetic sample of Liangping");
            String password = served.said().get(2).replaceFirst(".*password (\\S+) .*", "$1");
            assertThat(served.link().getHost()).isEqualTo("127.0.0.1");
            assertThat(status(served, "admin", password)).isEqualTo(200);
            assertThat(status(served, "admin", "guess")).isEqualTo(401);
        }
        try (ServedProcess again = ServedProcess.start(folder, Map.of("LIFELANE_ADMIN_PASSWORD", "chosen by me"))) {
            assertThat(String.join("\n", again.said())).doesNotContain("password", "synthetic");
            assertThat(status(again, "admin", "chosen by me")).isEqualTo(200);
        }
    }

    @Test
    void an_import_that_was_answered_outlives_a_kill() throws Exception {
        Path hydrants = Files.writeString(folder.resolve("hydrants.geojson"), HYDRANT);
        Path data = folder.resolve("data");
        try (ServedProcess served = ServedProcess.start(data, Map.of(), "--sample", "none")) {
            CommandRun load = CommandRun.of("import", "hydrants", hydrants.toString(), "--data-dir", data.toString());
            assertThat(load.code()).as(load.err()).isZero();
            served.kill();
        }

        assertThat(Files.exists(data.resolve("server.json"))).isTrue();
        assertThat(RunningServer.find(data)).isEmpty();
        try (District district = District.open(data, Map.of())) {
            assertThat(district.rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("h-1");
        }
    }

    @Test
    void commands_see_the_rows_of_the_server_that_has_the_folder() throws Exception {
        Path hydrants = Files.writeString(folder.resolve("hydrants.geojson"), HYDRANT);
        Path data = folder.resolve("data");
        try (ServedProcess served = ServedProcess.start(data, Map.of(), "--sample", "none")) {
            CommandRun.of("import", "hydrants", hydrants.toString(), "--data-dir", data.toString());

            try (District district = District.open(data, Map.of())) {
                Feature hydrant = district.rows(Layers.HYDRANTS).get(0);
                assertThat(hydrant.text("kind")).contains("municipal");
                assertThat(hydrant.shape().getCoordinate().x).isEqualTo(107.8);
                assertThat(district.dataset().version()).isEqualTo(1);
                assertThat(district.dataset().synthetic()).isFalse();
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("server.json"))))
                    .isEqualTo("rw-------");
            served.interrupt();
        }
        assertThat(Files.exists(data.resolve("server.json"))).isFalse();
    }

    @Test
    void a_second_server_on_the_folder_and_on_the_port_says_so() throws Exception {
        try (ServedProcess first = ServedProcess.start(folder, Map.of(), "--sample", "none")) {
            try (ServedProcess second = ServedProcess.start(folder, Map.of())) {
                assertThat(second.exitCode()).isEqualTo(2);
                assertThat(second.said())
                        .anyMatch(line ->
                                line.startsWith("error: ") && line.contains("another server runs on this data folder"));
            }
            String port = Integer.toString(first.link().getPort());
            try (ServedProcess third =
                    ServedProcess.start(folder.resolve("other"), Map.of(), "--sample", "none", "--port", port)) {
                assertThat(third.exitCode()).isEqualTo(2);
                assertThat(third.said()).anyMatch(line -> line.startsWith("error: ") && line.contains("port " + port));
            }
        }
    }

    @Test
    void wrong_options_are_refused_before_anything_starts() {
        Path none = folder.resolve("none.pem");

        assertThat(CommandRun.of("serve", "--port", "70000").err()).contains("--port: 70000 is no port");
        assertThat(CommandRun.of("serve", "--tls-cert", none.toString()).err()).contains("go together");
        assertThat(CommandRun.of(
                                "serve",
                                "--port",
                                "0",
                                "--data-dir",
                                folder.toString(),
                                "--tls-cert",
                                none.toString(),
                                "--tls-key",
                                none.toString())
                        .err())
                .contains("none.pem: no such file");
        assertThat(CommandRun.of("serve", "--port", "0", "--data-dir", folder, "--host", "192.0.2.1")
                        .err())
                .contains("--host: 192.0.2.1 is no address of this machine");
        assertThat(CommandRun.of("serve", "--sample", "beijing").code()).isEqualTo(2);
    }

    @Test
    void with_a_certificate_it_speaks_https_and_commands_still_reach_it() throws Exception {
        Path certificate = folder.resolve("cert.pem");
        Path key = folder.resolve("key.pem");
        int made = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=lifelane.example",
                        "-addext",
                        "subjectAltName=IP:127.0.0.1",
                        "-keyout",
                        key.toString(),
                        "-out",
                        certificate.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
        Path data = folder.resolve("data");
        String[] tls = {"--sample", "none", "--tls-cert", certificate.toString(), "--tls-key", key.toString()};
        try (ServedProcess served = ServedProcess.start(data, Map.of(), tls);
                District district = District.open(data, Map.of())) {
            assertThat(served.link().getScheme()).isEqualTo("https");
            assertThat(district.rows(Layers.HYDRANTS)).isEmpty();
            HttpResponse<String> landing = trusting(certificate)
                    .send(HttpRequest.newBuilder(served.link().resolve("/ogc")).build(), BodyHandlers.ofString());
            assertThat(landing.statusCode()).isEqualTo(200);
            assertThat(landing.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
        Files.writeString(key, "no key");
        assertThat(CommandRun.of(
                                "serve",
                                "--port",
                                "0",
                                "--sample",
                                "none",
                                "--data-dir",
                                data,
                                "--tls-cert",
                                certificate,
                                "--tls-key",
                                key)
                        .err())
                .contains("the certificate and key cannot be used");
    }

    private static HttpClient trusting(Path certificate) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(certificate)) {
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    private static int status(ServedProcess served, String user, String password) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(served.link().resolve("/api/v1/me"))
                                .header("Authorization", TestServer.basic(user, password))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
