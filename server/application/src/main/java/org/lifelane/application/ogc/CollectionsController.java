package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.HtmlPage.Cell;
import org.lifelane.application.ogc.HtmlPage.Link;
import org.lifelane.application.ogc.HtmlPage.Row;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which collections there are, and what each holds. */
@RestController
final class CollectionsController {
    private static final MediaType JSON = MediaType.APPLICATION_JSON;

    private final Answers answers;
    private final CollectionJson collections;

    CollectionsController(Answers answers, CollectionJson collections) {
        this.answers = answers;
        this.collections = collections;
    }

    @GetMapping("/ogc/collections")
    void collections(HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, JSON);
        if (answer.unchanged()) {
            return;
        }
        String address = answer.links().address("/collections");
        String title = answer.words().text("collections");
        List<LayerView> views = answer.reader().views();
        if (answer.format() == Format.JSON) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put(
                    "links",
                    List.of(
                            Links.link(address + "?f=json", "self", JSON, title),
                            Links.link(address + "?f=html", "alternate", MediaType.TEXT_HTML, title)));
            document.put(
                    "collections",
                    views.stream().map(view -> collections.of(view, answer)).toList());
            JsonDocument.write(answer, JSON, document);
        } else {
            List<Row> rows = views.stream()
                    .map(view -> new Row(List.of(
                            new Cell(
                                    LayerTexts.title(view.schema(), answer.words()),
                                    address + "/" + view.schema().name() + "/items?f=html"),
                            new Cell(
                                    view.schema().name(),
                                    address + "/" + view.schema().name() + "?f=html"),
                            Cell.of(LayerTexts.description(view.schema(), answer.words())))))
                    .toList();
            HtmlPage.of(title, List.of(), Crumbs.start(answer), List.of())
                    .withTable(List.of(title, "id", answer.words().text("description")), rows)
                    .write(answer);
        }
    }

    @GetMapping("/ogc/collections/{collection}")
    void collection(@PathVariable("collection") String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, JSON);
        LayerView view = Answers.view(answer, name);
        if (answer.unchanged()) {
            return;
        }
        if (answer.format() == Format.JSON) {
            JsonDocument.write(answer, JSON, collections.of(view, answer));
        } else {
            String address = answer.links().address("/collections/" + name);
            List<Link> links = List.of(
                    new Link(address + "/items?f=html", answer.words().text("items")),
                    new Link(address + "/queryables?f=html", answer.words().text("queryables")),
                    new Link(address + "/schema?f=html", answer.words().text("schema")));
            HtmlPage.of(
                            LayerTexts.title(view.schema(), answer.words()),
                            List.of(LayerTexts.description(view.schema(), answer.words())),
                            Crumbs.collections(answer),
                            links)
                    .write(answer);
        }
    }
}
