package org.lifelane.application.ogc;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** An answer for programs whose members are few. */
final class JsonDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonDocument() {}

    static void write(Answer answer, MediaType type, Map<String, Object> document) throws IOException {
        answer.response().setContentType(type.toString());
        answer.response().getOutputStream().write(JSON.writeValueAsBytes(document));
    }
}
