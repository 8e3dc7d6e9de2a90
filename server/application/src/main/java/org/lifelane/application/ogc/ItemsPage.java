package org.lifelane.application.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.HtmlPage.Cell;
import org.lifelane.application.ogc.HtmlPage.Link;
import org.lifelane.application.ogc.HtmlPage.Row;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.springframework.http.MediaType;

/**
 * One page of a collection's features.
 *
 * @param matched how many rows there are on all pages
 * @param more whether another page follows
 */
record ItemsPage(LayerView view, List<Feature> rows, long matched, boolean more) {

    List<Map<String, Object>> links(Answer answer) {
        Links addresses = answer.links();
        String title = LayerTexts.title(view.schema(), answer.words());
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(Links.link(addresses.here(), "self", Format.GEO_JSON, title));
        links.add(Links.link(addresses.here("f", "html"), "alternate", MediaType.TEXT_HTML, title));
        if (more) {
            links.add(Links.link(
                    next(answer), "next", Format.GEO_JSON, answer.words().text("next")));
        }
        links.add(Links.link(
                addresses.address("/collections/" + view.schema().name() + "?f=json"),
                "collection",
                MediaType.APPLICATION_JSON,
                title));
        return links;
    }

    /** It goes on behind the last id: rows that come or go meanwhile move none of the others. */
    private String next(Answer answer) {
        return answer.links().here("after", rows.get(rows.size() - 1).id());
    }

    HtmlPage html(Answer answer) {
        List<String> heads = Stream.concat(
                        Stream.of("id"), view.attributes().stream().map(Attribute::name))
                .toList();
        List<Link> links = more ? List.of(new Link(next(answer), answer.words().text("next"))) : List.of();
        return HtmlPage.of(
                        LayerTexts.title(view.schema(), answer.words()),
                        List.of(answer.words().text("matched", rows.size(), matched)),
                        Crumbs.collection(answer, view),
                        links)
                .withTable(
                        heads, rows.stream().map(row -> tableRow(row, answer)).toList());
    }

    private Row tableRow(Feature row, Answer answer) {
        String address =
                answer.links().address("/collections/" + view.schema().name() + "/items/" + Links.part(row.id()));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(row.id(), address + "?f=html"));
        Map<String, Object> seen = view.seen(row);
        for (Attribute attribute : view.attributes()) {
            cells.add(Cell.of(seen.getOrDefault(attribute.name(), "")));
        }
        return new Row(cells);
    }

    /** A page of one feature: every attribute that the reader sees, and the geometry as text. */
    static HtmlPage html(LayerView view, Feature row, Answer answer) {
        List<Row> rows = new ArrayList<>();
        view.seen(row).forEach((name, value) -> rows.add(new Row(List.of(Cell.of(name), Cell.of(value)))));
        row.geometry()
                .ifPresent(geometry -> rows.add(new Row(List.of(Cell.of("geometry"), Cell.of(geometry.toText())))));
        return HtmlPage.of(row.id(), List.of(), Crumbs.collection(answer, view), List.of())
                .withTable(
                        List.of(answer.words().text("attribute"), answer.words().text("value")), rows);
    }
}
