package org.lifelane.application.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.application.access.LayerView;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The description of a collection. */
@Component
final class CollectionJson {
    private final ItemRepository items;

    CollectionJson(ItemRepository items) {
        this.items = items;
    }

    Map<String, Object> of(LayerView view, Answer answer) {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("id", view.schema().name());
        collection.put("title", LayerTexts.title(view.schema(), answer.words()));
        collection.put("description", LayerTexts.description(view.schema(), answer.words()));
        collection.put("itemType", "feature");
        items.bounds(view, answer.dataset().version())
                .ifPresent(box -> collection.put(
                        "extent",
                        Map.of(
                                "spatial",
                                Map.of(
                                        "bbox",
                                        List.of(List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())),
                                        "crs",
                                        ItemsRequest.CRS84))));
        if (!view.schema().shapes().isEmpty()) {
            collection.put("crs", List.of(ItemsRequest.CRS84));
        }
        collection.put("synthetic", answer.dataset().synthetic());
        collection.put("links", links(view, answer));
        return collection;
    }

    private static List<Map<String, Object>> links(LayerView view, Answer answer) {
        String address = answer.links().address("/collections/" + view.schema().name());
        String title = LayerTexts.title(view.schema(), answer.words());
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(Links.link(address + "?f=json", "self", MediaType.APPLICATION_JSON, title));
        links.add(Links.link(address + "?f=html", "alternate", MediaType.TEXT_HTML, title));
        // Without a parameter: GDAL puts a slash and a feature's id behind it.
        links.add(Links.link(address + "/items", "items", Format.GEO_JSON, title));
        links.add(Links.link(address + "/items?f=html", "items", MediaType.TEXT_HTML, title));
        links.add(Links.link(
                address + "/queryables?f=json",
                "http://www.opengis.net/def/rel/ogc/1.0/queryables",
                Format.SCHEMA_JSON,
                answer.words().text("queryables")));
        links.add(Links.link(
                address + "/schema?f=json",
                "http://www.opengis.net/def/rel/ogc/1.0/schema",
                Format.SCHEMA_JSON,
                answer.words().text("schema")));
        // GDAL looks for this very spelling, and for the attributes below "properties".
        links.add(Links.link(
                address + "/schema/feature?f=json",
                "describedBy",
                Format.SCHEMA_JSON,
                answer.words().text("feature-schema")));
        return links;
    }
}
