package org.lifelane.application.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server's problem document as the faults that a command shows. */
final class RemoteFaults {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RemoteFaults() {}

    static FaultyInputException of(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            JsonNode problem = JSON.readTree(body);
            List<Fault> faults = new ArrayList<>();
            for (JsonNode fault : problem.path("faults")) {
                List<Object> arguments = new ArrayList<>();
                fault.path("arguments").forEach(argument -> arguments.add(argument.asString()));
                faults.add(new Fault(
                        fault.path("source").asString(),
                        fault.path("place").asString(),
                        fault.path("code").asString(),
                        arguments));
            }
            if (faults.isEmpty()) {
                faults.add(Fault.of(
                        "",
                        "",
                        "server.refused",
                        answer.statusCode(),
                        problem.path("detail").asString("")));
            }
            return new FaultyInputException(faults);
        }
    }
}
