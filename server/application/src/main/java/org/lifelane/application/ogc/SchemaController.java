package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lifelane.application.ogc.HtmlPage.Cell;
import org.lifelane.application.ogc.HtmlPage.Row;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the features of a collection are made of, and what they can be filtered by. */
@RestController
final class SchemaController {
    private final Answers answers;

    SchemaController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/ogc/collections/{collection}/queryables")
    void queryables(@PathVariable("collection") String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, Format.SCHEMA_JSON);
        FeatureType type = answers.type(answer, name);
        schema(answer, type, "queryables", SchemaJson.queryables(type, answer));
    }

    @GetMapping("/ogc/collections/{collection}/schema")
    void schema(@PathVariable("collection") String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, Format.SCHEMA_JSON);
        FeatureType type = answers.type(answer, name);
        schema(answer, type, "schema", SchemaJson.features(type, answer));
    }

    @GetMapping("/ogc/collections/{collection}/schema/feature")
    void featureSchema(
            @PathVariable("collection") String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Answer answer = answers.begin(request, response, Format.SCHEMA_JSON);
        FeatureType type = answers.type(answer, name);
        schema(answer, type, "feature-schema", SchemaJson.geoJson(type, answer));
    }

    private static void schema(Answer answer, FeatureType type, String kind, Map<String, Object> schema)
            throws IOException {
        if (answer.unchanged()) {
            return;
        }
        if (answer.format() == Format.JSON) {
            JsonDocument.write(answer, Format.SCHEMA_JSON, schema);
            return;
        }
        List<Row> rows = type.properties().stream()
                .map(property -> row(property, answer))
                .toList();
        List<String> heads = List.of(
                answer.words().text("attribute"),
                answer.words().text("title"),
                answer.words().text("type"),
                answer.words().text("unit"),
                answer.words().text("values"));
        HtmlPage.of(answer.words().text(kind), List.of(), Crumbs.collection(answer, type.view()), List.of())
                .withTable(heads, rows)
                .write(answer);
    }

    private static Row row(Property property, Answer answer) {
        return new Row(List.of(
                Cell.of(property.name()),
                Cell.of(PropertyTexts.title(property, answer.words())),
                Cell.of(answer.words().text("form." + property.form().name().toLowerCase(Locale.ROOT))),
                Cell.of(PropertyTexts.unit(property).orElse("")),
                Cell.of(String.join(", ", property.allowed()))));
    }
}
