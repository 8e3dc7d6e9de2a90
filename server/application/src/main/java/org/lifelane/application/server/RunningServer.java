package org.lifelane.application.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** The server that runs on a data folder, as a command on the same machine sees it. */
public final class RunningServer {
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_ANSWER).build();
    private final ServerFile file;

    private RunningServer(ServerFile file) {
        this.file = file;
    }

    /**
     * The server that runs on this folder. A file that a killed server left behind counts for none.
     *
     * @throws FaultyInputException if one holds the folder and does not answer, such as in the middle of its start
     */
    public static Optional<RunningServer> find(Path dataDir) {
        Optional<RunningServer> server =
                ServerFile.read(dataDir).map(RunningServer::new).filter(RunningServer::answers);
        if (server.isEmpty() && dataDir.resolve("server.lock").toFile().exists()) {
            DataDirLock.take(dataDir).close();
        }
        return server;
    }

    private boolean answers() {
        try {
            HttpResponse<Void> answer = client.send(
                    request("/api/v1/me").timeout(TO_ANSWER).build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A request to the server that it lets in; {@code path} begins with a slash. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + file.port() + path))
                .header("Authorization", "Bearer " + file.token())
                .header("Accept", "application/json, application/x-ndjson, application/problem+json");
    }

    /**
     * The body of the answer.
     *
     * @throws FaultyInputException with the server's own faults where it refuses the input
     */
    public InputStream send(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() >= 400) {
                throw RemoteFaults.of(answer);
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException("the server on this data folder does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FaultyInputException(Fault.of("", "", "interrupted"));
        }
    }
}
