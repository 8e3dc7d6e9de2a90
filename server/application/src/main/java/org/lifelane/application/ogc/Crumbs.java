package org.lifelane.application.ogc;

import java.util.List;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.HtmlPage.Link;

/** The way from the API's first page to another one. */
final class Crumbs {
    private Crumbs() {}

    static List<Link> start(Answer answer) {
        return List.of(
                new Link(answer.links().address("?f=html"), answer.words().text("api.title")));
    }

    static List<Link> collections(Answer answer) {
        return List.of(
                start(answer).get(0),
                new Link(
                        answer.links().address("/collections?f=html"),
                        answer.words().text("collections")));
    }

    static List<Link> collection(Answer answer, LayerView view) {
        List<Link> above = collections(answer);
        return List.of(
                above.get(0),
                above.get(1),
                new Link(
                        answer.links().address("/collections/" + view.schema().name() + "?f=html"),
                        LayerTexts.title(view.schema(), answer.words())));
    }
}
