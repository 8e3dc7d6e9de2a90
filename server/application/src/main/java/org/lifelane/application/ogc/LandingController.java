package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.application.ogc.HtmlPage.Cell;
import org.lifelane.application.ogc.HtmlPage.Link;
import org.lifelane.application.ogc.HtmlPage.Row;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's first page and what it conforms to. */
@RestController
final class LandingController {
    private static final MediaType JSON = MediaType.APPLICATION_JSON;

    private final Answers answers;

    LandingController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping({"/ogc", "/ogc/"})
    void landing(HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, JSON);
        if (answer.unchanged()) {
            return;
        }
        String title = answer.words().text("api.title");
        String description = answer.words().text("api.description");
        List<Map<String, Object>> links = links(answer);
        if (answer.format() == Format.JSON) {
            Map<String, Object> landing = new LinkedHashMap<>();
            landing.put("title", title);
            landing.put("description", description);
            landing.put("synthetic", answer.dataset().synthetic());
            landing.put("links", links);
            JsonDocument.write(answer, JSON, landing);
        } else {
            List<Link> shown = links.stream()
                    .filter(link -> "text/html".equals(link.get("type")) && !"self".equals(link.get("rel")))
                    .map(link -> new Link(String.valueOf(link.get("href")), String.valueOf(link.get("title"))))
                    .toList();
            HtmlPage.of(title, List.of(description), List.of(), shown).write(answer);
        }
    }

    private static List<Map<String, Object>> links(Answer answer) {
        Links addresses = answer.links();
        String title = answer.words().text("api.title");
        boolean json = answer.format() == Format.JSON;
        String html = addresses.address("?f=html");
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(Links.link(addresses.address("?f=json"), json ? "self" : "alternate", JSON, title));
        links.add(Links.link(html, json ? "alternate" : "self", MediaType.TEXT_HTML, title));
        links.add(Links.link(
                addresses.address("/api?f=json"),
                "service-desc",
                Format.OPEN_API,
                answer.words().text("api")));
        links.add(Links.link(
                addresses.address("/api?f=html"),
                "service-doc",
                MediaType.TEXT_HTML,
                answer.words().text("api")));
        for (String part : List.of("conformance", "collections")) {
            String rel = part.equals("collections") ? "data" : part;
            String text = answer.words().text(part);
            links.add(Links.link(addresses.address("/" + part + "?f=json"), rel, JSON, text));
            links.add(Links.link(addresses.address("/" + part + "?f=html"), rel, MediaType.TEXT_HTML, text));
        }
        return links;
    }

    @GetMapping("/ogc/conformance")
    void conformance(HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, JSON);
        if (answer.unchanged()) {
            return;
        }
        if (answer.format() == Format.JSON) {
            JsonDocument.write(answer, JSON, Map.of("conformsTo", Conformance.CLASSES));
        } else {
            List<Row> rows = Conformance.CLASSES.stream()
                    .map(uri -> new Row(List.of(Cell.of(uri))))
                    .toList();
            String title = answer.words().text("conformance");
            HtmlPage.of(title, List.of(), Crumbs.start(answer), List.of())
                    .withTable(List.of(title), rows)
                    .write(answer);
        }
    }
}
