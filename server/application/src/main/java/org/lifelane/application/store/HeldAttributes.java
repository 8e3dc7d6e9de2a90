package org.lifelane.application.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Type;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Which attributes the rows of a layer really hold, and in what form: the declared ones and whatever else came in. */
public final class HeldAttributes {
    private static final int FETCH_SIZE = 2000;
    private static final String NONE = "0";

    private final Database database;

    public HeldAttributes(Database database) {
        this.database = database;
    }

    /**
     * What a layer's rows hold.
     *
     * @param declared the form of those declared numbers and times of which there are values
     * @param others the form of every attribute without a column of its own, in the order in which rows bring them; a
     *     declared name among them has values that its column does not take, such as a word in place of a number
     */
    public record Held(Map<String, Form> declared, Map<String, Form> others) {}

    /** Changes whenever a row of the layer does: their number and the newest revision among them. */
    public String fingerprint(LayerSchema schema) {
        return database.jdbc()
                .sql("select count(*), coalesce(max(revision), 0) from " + schema.table())
                .query((row, number) -> row.getLong(1) + "-" + row.getLong(2))
                .single();
    }

    public Held read(LayerSchema schema) {
        return new Held(declared(schema), others(schema));
    }

    private Map<String, Form> declared(LayerSchema schema) {
        List<Attribute> asked = schema.attributes().stream()
                .filter(attribute -> attribute.type() == Type.NUMBER || attribute.type() == Type.TIME)
                .toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<String> sums = new ArrayList<>();
        asked.forEach(attribute -> sums.addAll(sums(attribute)));
        return database.jdbc()
                .sql("select " + String.join(", ", sums) + " from " + schema.table())
                .query((row, number) -> forms(row, asked))
                .single();
    }

    /** How many values there are, how many are not of the narrow form, and how many are of none. */
    private static List<String> sums(Attribute attribute) {
        String column = '"' + attribute.name() + '"';
        if (attribute.type() == Type.NUMBER) {
            return List.of(
                    "count(" + column + ")",
                    count(column + " <> floor(" + column + ") or abs(" + column + ") > " + Form.MOST_WHOLE),
                    NONE);
        }
        String instant = '"' + attribute.name() + LayerTable.INSTANT + '"';
        return List.of(
                "count(" + column + ")",
                count("length(" + column + ") > " + Form.DAY_LENGTH),
                count(column + " is not null and " + instant + " is null"));
    }

    private static String count(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }

    private static Map<String, Form> forms(ResultSet row, List<Attribute> asked) throws SQLException {
        Map<String, Form> forms = new LinkedHashMap<>();
        int at = 1;
        for (Attribute attribute : asked) {
            boolean any = row.getLong(at++) > 0;
            boolean wide = row.getLong(at++) > 0;
            boolean unreadable = row.getLong(at++) > 0;
            if (any && attribute.type() == Type.NUMBER) {
                forms.put(attribute.name(), wide ? Form.NUMBER : Form.WHOLE);
            } else if (any) {
                forms.put(attribute.name(), unreadable ? Form.TEXT : wide ? Form.DATE_TIME : Form.DATE);
            }
        }
        return forms;
    }

    private Map<String, Form> others(LayerSchema schema) {
        Map<String, Form> others = new LinkedHashMap<>();
        JdbcTemplate template = new JdbcTemplate(database.dataSource());
        template.setFetchSize(FETCH_SIZE);
        RowCallbackHandler row = cursor -> StoredAttributes.read(cursor.getString(1))
                .forEach((name, value) -> others.merge(name, Form.of(value), Form::with));
        template.query("select attributes from " + schema.table() + " where attributes is not null order by id", row);
        return Collections.unmodifiableMap(others);
    }
}
