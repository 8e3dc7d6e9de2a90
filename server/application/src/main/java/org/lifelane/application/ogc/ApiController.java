package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lifelane.application.ogc.HtmlPage.Cell;
import org.lifelane.application.ogc.HtmlPage.Row;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API document, for programs and for people. */
@RestController
final class ApiController {
    private final Answers answers;

    ApiController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/ogc/api")
    void api(HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, Format.OPEN_API);
        if (answer.unchanged()) {
            return;
        }
        Map<String, Object> document = ApiDocument.of(answer, answers.types(answer));
        if (answer.format() == Format.JSON) {
            JsonDocument.write(answer, Format.OPEN_API, document);
            return;
        }
        List<String> heads = List.of(
                answer.words().text("page.method"),
                answer.words().text("page.address"),
                answer.words().text("description"));
        HtmlPage.of(
                        answer.words().text("api"),
                        List.of(answer.words().text("api.description")),
                        Crumbs.start(answer),
                        List.of())
                .withTable(heads, rows(document))
                .write(answer);
    }

    private static List<Row> rows(Map<String, Object> document) {
        List<Row> rows = new ArrayList<>();
        ApiDocument.object(document.get("paths")).forEach((path, item) -> {
            Map<String, Object> operations = new LinkedHashMap<>(ApiDocument.object(item));
            // Where nothing else is said, a path stands below the API's own address.
            String address = operations.remove("servers") == null ? "/ogc" + path : path;
            operations.forEach((method, operation) -> rows.add(new Row(List.of(
                    Cell.of(method.toUpperCase(Locale.ROOT)),
                    Cell.of(address),
                    Cell.of(String.valueOf(ApiDocument.object(operation).get("summary")))))));
        });
        return rows;
    }
}
