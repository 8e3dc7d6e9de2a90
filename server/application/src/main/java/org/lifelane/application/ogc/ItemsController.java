package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lifelane.application.web.NotFoundException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The features of a collection. */
@RestController
final class ItemsController {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Answers answers;
    private final ItemRepository items;
    private final Clock clock;

    ItemsController(Answers answers, ItemRepository items, Clock clock) {
        this.answers = answers;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping("/ogc/collections/{collection}/items")
    void items(@PathVariable("collection") String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.beginAny(request, response, Format.GEO_JSON);
        FeatureType type = answers.type(answer, name);
        ItemsRequest asked = ItemsRequest.parse(request.getParameterMap(), type);
        if (answer.unchanged()) {
            return;
        }
        List<Feature> rows = items.page(type.view(), asked);
        boolean more = rows.size() > asked.limit();
        List<Feature> page = more ? rows.subList(0, asked.limit()) : rows;
        ItemsPage shown = new ItemsPage(type, page, items.count(type.view(), asked), more);
        if (answer.format() == Format.JSON) {
            write(answer, shown);
        } else {
            shown.html(answer).write(answer);
        }
    }

    private void write(Answer answer, ItemsPage page) throws IOException {
        answer.response().setContentType(Format.GEO_JSON.toString());
        try (JsonGenerator json = JSON.createGenerator(answer.response().getOutputStream())) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            head(json, answer);
            json.writeNumberProperty("numberMatched", page.matched());
            json.writeNumberProperty("numberReturned", page.rows().size());
            FeatureJson.links(json, page.links(answer));
            json.writeName("features");
            json.writeStartArray();
            for (Feature row : page.rows()) {
                FeatureJson.begin(json, row, page.type());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void head(JsonGenerator json, Answer answer) {
        json.writeBooleanProperty("synthetic", answer.dataset().synthetic());
        json.writeStringProperty(
                "timeStamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The id may hold slashes, as it is or encoded: {@code way/1}, {@code way%2F1}. */
    @GetMapping("/ogc/collections/{collection}/items/{*id}")
    void item(
            @PathVariable("collection") String name,
            @PathVariable("id") String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, Format.GEO_JSON);
        FeatureType type = answers.type(answer, name);
        String id = path.substring(1);
        Feature row = items.find(type.view(), id).orElseThrow(() -> new NotFoundException("item-unknown", name, id));
        if (answer.unchanged()) {
            return;
        }
        if (answer.format() == Format.HTML) {
            ItemsPage.html(type, row, answer).write(answer);
            return;
        }
        response.setContentType(Format.GEO_JSON.toString());
        try (JsonGenerator json = JSON.createGenerator(response.getOutputStream())) {
            FeatureJson.begin(json, row, type);
            head(json, answer);
            FeatureJson.links(json, itemLinks(answer, type.schema(), id));
            json.writeEndObject();
        }
    }

    private static List<Map<String, Object>> itemLinks(Answer answer, LayerSchema layer, String id) {
        String collection = answer.links().address("/collections/" + layer.name());
        String title = LayerTexts.title(layer, answer.words());
        String address = collection + "/items/" + Links.part(id);
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(Links.link(address + "?f=json", "self", Format.GEO_JSON, id));
        links.add(Links.link(address + "?f=html", "alternate", MediaType.TEXT_HTML, id));
        links.add(Links.link(collection + "?f=json", "collection", MediaType.APPLICATION_JSON, title));
        return links;
    }
}
