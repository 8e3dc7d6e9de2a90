package org.lifelane.application.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lifelane.application.ogc.HtmlPage.Cell;
import org.lifelane.application.ogc.HtmlPage.Link;
import org.lifelane.application.ogc.HtmlPage.Row;
import org.lifelane.planning.inventory.Feature;
import org.springframework.http.MediaType;

/**
 * One page of a collection's features.
 *
 * @param matched how many rows there are on all pages
 * @param more whether another page follows
 */
record ItemsPage(FeatureType type, List<Feature> rows, long matched, boolean more) {

    List<Map<String, Object>> links(Answer answer) {
        Links addresses = answer.links();
        String title = LayerTexts.title(type.schema(), answer.words());
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(Links.link(addresses.here(), "self", Format.GEO_JSON, title));
        links.add(Links.link(addresses.here("f", "html"), "alternate", MediaType.TEXT_HTML, title));
        if (more) {
            links.add(Links.link(
                    next(answer), "next", Format.GEO_JSON, answer.words().text("next")));
        }
        links.add(Links.link(
                addresses.address("/collections/" + type.name() + "?f=json"),
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
                        Stream.of("id"),
                        type.properties().stream().map(property -> PropertyTexts.head(property, answer.words())))
                .toList();
        List<Link> links = more ? List.of(new Link(next(answer), answer.words().text("next"))) : List.of();
        return HtmlPage.of(
                        LayerTexts.title(type.schema(), answer.words()),
                        List.of(answer.words().text("matched", rows.size(), matched)),
                        Crumbs.collection(answer, type.view()),
                        links)
                .withTable(
                        heads, rows.stream().map(row -> tableRow(row, answer)).toList());
    }

    private Row tableRow(Feature row, Answer answer) {
        String address = answer.links().address("/collections/" + type.name() + "/items/" + Links.part(row.id()));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(row.id(), address + "?f=html"));
        Map<Property, Object> known = type.known(row);
        for (Property property : type.properties()) {
            Object value = known.get(property);
            cells.add(Cell.of(value == null ? "" : property.shown(value)));
        }
        return new Row(cells);
    }

    /** A page of one feature: what the reader sees of it and is known, and the geometry as text. */
    static HtmlPage html(FeatureType type, Feature row, Answer answer) {
        List<Row> rows = new ArrayList<>();
        type.known(row)
                .forEach((property, value) -> rows.add(new Row(List.of(
                        Cell.of(PropertyTexts.head(property, answer.words())), Cell.of(property.shown(value))))));
        row.geometry()
                .ifPresent(geometry -> rows.add(
                        new Row(List.of(Cell.of(answer.words().text("geometry")), Cell.of(geometry.toText())))));
        return HtmlPage.of(row.id(), List.of(), Crumbs.collection(answer, type.view()), List.of())
                .withTable(
                        List.of(answer.words().text("attribute"), answer.words().text("value")), rows);
    }
}
