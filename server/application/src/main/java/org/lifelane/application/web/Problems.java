package org.lifelane.application.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457): every refusal over HTTP, in the reader's language, with what would mend it. */
public final class Problems {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    /** @param key of the text {@code problem.KEY}, which says what is wrong and how to mend it */
    public static ProblemDetail of(HttpStatusCode status, HttpServletRequest request, String key, Object... values) {
        Languages.Words words = Languages.of(request);
        return with(status, request, words.text("problem." + key, values));
    }

    /** Bad input, each of its faults on a line. */
    public static ProblemDetail of(List<Fault> faults, HttpServletRequest request) {
        Languages.Words words = Languages.of(request);
        ProblemDetail problem = with(
                HttpStatus.BAD_REQUEST,
                request,
                faults.stream().map(words.faults()::line).collect(Collectors.joining("\n")));
        problem.setProperty(
                "faults", faults.stream().map(fault -> asMap(fault, words)).toList());
        return problem;
    }

    private static Map<String, Object> asMap(Fault fault, Languages.Words words) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("source", fault.source());
        map.put("place", fault.place());
        map.put("code", fault.code());
        map.put("arguments", fault.arguments().stream().map(Object::toString).toList());
        map.put("text", words.faults().text(fault));
        return map;
    }

    /** Of a refusal of which no more is known than its status. */
    public static ProblemDetail ofStatus(HttpStatusCode status, HttpServletRequest request) {
        return switch (status.value()) {
            case 404 -> of(status, request, "absent");
            case 405 -> of(status, request, "method", request.getMethod());
            case 406 -> of(status, request, "not-acceptable");
            case 413 -> of(status, request, "too-large");
            case 415 -> of(status, request, "media-type", String.valueOf(request.getContentType()));
            case 501, 505 -> of(status, request, "bad-request");
            default -> of(status, request, status.is5xxServerError() ? "internal" : "bad-request");
        };
    }

    private static ProblemDetail with(HttpStatusCode status, HttpServletRequest request, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        address(request).ifPresent(problem::setInstance);
        return problem;
    }

    /** Empty where what was sent is no address. */
    private static Optional<URI> address(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = refused == null ? request.getRequestURI() : refused.toString();
        try {
            return Optional.ofNullable(path).map(URI::create);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** For the places that Spring MVC does not reach, such as security filters. */
    public static void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json(problem).getBytes(StandardCharsets.UTF_8));
    }

    public static String json(ProblemDetail problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", problem.getTitle());
        body.put("status", problem.getStatus());
        body.put("detail", problem.getDetail());
        body.put("instance", problem.getInstance());
        body.values().removeIf(Objects::isNull);
        return JSON.writeValueAsString(body);
    }
}
