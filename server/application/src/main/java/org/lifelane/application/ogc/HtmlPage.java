package org.lifelane.application.ogc;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer for people: a title, some sentences, links, one table. Every text in it is escaped.
 *
 * @param crumbs the way from the start of the API to here
 * @param heads of the table; no heads, no table
 */
record HtmlPage(
        String title, List<String> sentences, List<Link> crumbs, List<Link> links, List<String> heads, List<Row> rows) {
    private static final Template TEMPLATE = template();

    record Link(String href, String text) {}

    record Row(List<Cell> cells) {}

    /** @param href empty for plain text */
    record Cell(String text, String href) {
        static Cell of(Object text) {
            return new Cell(text.toString(), "");
        }

        boolean linked() {
            return !href.isEmpty();
        }
    }

    static HtmlPage of(String title, List<String> sentences, List<Link> crumbs, List<Link> links) {
        return new HtmlPage(title, sentences, crumbs, links, List.of(), List.of());
    }

    HtmlPage withTable(List<String> tableHeads, List<Row> tableRows) {
        return new HtmlPage(title, sentences, crumbs, links, tableHeads, tableRows);
    }

    void write(Answer answer) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("page", this);
        model.put("hasTable", !heads.isEmpty());
        model.put("language", answer.words().locale().toLanguageTag());
        model.put("notice", answer.dataset().synthetic() ? answer.words().text("synthetic") : "");
        model.put("json", answer.links().here("f", "json"));
        model.put("jsonText", answer.words().text("as-json"));
        answer.response().setContentType("text/html;charset=UTF-8");
        Writer out = answer.response().getWriter();
        TEMPLATE.execute(model, out);
        out.flush();
    }

    private static Template template() {
        try (InputStream file = HtmlPage.class.getResourceAsStream("page.mustache")) {
            if (file == null) {
                throw new IllegalStateException("page.mustache is missing beside HtmlPage");
            }
            Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
