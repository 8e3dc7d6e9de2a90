package org.lifelane.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests as no decent client sends them, byte by byte: each answer is a problem document, whoever in the server refuses. */
class RefusedRequestsTest {
    private static final String END =
            " HTTP/1.1\\r\\nHost: x\\r\\nAccept-Language: en\\r\\nConnection: close\\r\\n\\r\\n";

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ogc?f=%                             | 400
            /ogc?f=%4                            | 400
            /ogc?f=%zz                           | 400
            /ogc?f=%FF                           | 400
            /ogc?f=%00                           | 400
            /api/v1/csrf?x=%ED%A0%80             | 400
            /sign-in?token=%FF                   | 400
            /sign-in?token=%00                   | 400
            /signage?x=%C0%AF                    | 400
            /no-such-page?x=%FF                  | 400
            /%FF                                 | 400
            /ogc/%00                             | 400
            /ogc/collections/%ED%A0%80/items     | 400
            /ogc/collections/roads/items/%FF     | 400
            /ogc/collections/roads/items/%       | 400
            /ogc/collections/roads/items/%zz     | 400
            /ogc\\x                              | 400
            /ogc?x=[y]                           | 400
            /ogc?x=<y>                           | 400
            /ogc/../../x                         | 400
            /ogc/nothing                         | 404
            /ogc/collections/nothing;x=1         | 404
            """)
    void an_address_that_is_none(String address, int status) throws IOException {
        problem("GET " + address + END.translateEscapes(), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GARBAGE\\r\\n\\r\\n                                                       | 400
            GET /ogc HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n                        | 400
            GET /ogc HTTP/1.1\\r\\nHost: a b\\r\\nConnection: close\\r\\n\\r\\n           | 400
            GET /ogc HTTP/9.9\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n             | 505
            GET /ogc HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: -1\\r\\n\\r\\n            | 400
            GET /ogc HTTP/1.1\\r\\nHost: x\\r\\nBad Header: 1\\r\\n\\r\\n                 | 400
            GET /ogc HTTP/1.1\\r\\nHost: x\\r\\nTransfer-Encoding: foo\\r\\n\\r\\n        | 501
            GET /ogc HTTP/1.1\\r\\nHost: x\\r\\nExpect: foo\\r\\nConnection: close\\r\\n\\r\\n | 417
            GET /ogc HTTP/1.1\\r\\nHost: x\\r\\nAccept: image/png\\r\\nConnection: close\\r\\n\\r\\n | 406
            CONNECT x:80 HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n         | 501
            TRACE /ogc HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n           | 405
            FOO /ogc HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n             | 400
            POST /sign-in HTTP/1.1\\r\\nHost: x\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nContent-Length: 12\\r\\nConnection: close\\r\\n\\r\\nusername=%FF | 400
            POST /sign-in HTTP/1.1\\r\\nHost: x\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nContent-Length: 12\\r\\nConnection: close\\r\\n\\r\\nusername=%00 | 400
            GET /api/v1/me HTTP/1.1\\r\\nHost: x\\r\\nAuthorization: Basic AGE6Yg==\\r\\nConnection: close\\r\\n\\r\\n | 401
            """)
    void a_request_that_is_none(String request, int status) throws IOException {
        problem(request.translateEscapes(), status);
    }

    @Test
    void headers_that_are_too_long() throws IOException {
        problem("GET /ogc HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(70_000) + "\r\n\r\n", 400);
    }

    @Test
    void an_address_that_is_too_long() throws IOException {
        problem("GET /ogc?f=" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multipart/form-data; boundary=                     | 400
            application/json; charset=nonsense                 | 415
            bad/type/x                                         | 415
            application/x-www-form-urlencoded; charset=nonsense | 415
            """)
    void a_body_that_is_not_what_it_says(String type, int status) {
        HttpResponse<String> answer = server.send(server.request("/api/v1/plans", Role.PLANNER)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void rows_with_the_sign_nul() {
        String body = "#premises\n{\"id\":\"p\",\"attributes\":{\"name\":\"a\\u0000b\"}}\n#end 1\n";
        HttpResponse<String> answer = server.send(server.request("/api/v1/layers", Role.ADMIN)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(TestServer.detail(answer)).contains("p: the text of name holds the sign NUL");
    }

    private static void problem(String request, int status) throws IOException {
        String answer = answer(request);
        String[] parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0]).as(request).startsWith("HTTP/1.1 " + status);
        assertThat(parts[0].toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json")
                .doesNotContain("server:");
        String json = parts[1].substring(parts[1].indexOf('{'), parts[1].lastIndexOf('}') + 1);
        JsonNode problem = JsonMapper.builder().build().readTree(json);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).isNotEmpty();
        assertThat(json).doesNotContain("omcat", "Exception", "org.");
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.server().address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
