package org.lifelane.application.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values for its question marks. Nothing that a reader wrote is ever part of the text.
 *
 * @param values in the order of the question marks; none is null
 */
public record Sql(String text, List<Object> values) {
    public static final Sql ALWAYS = of("1 = 1");

    public Sql {
        values = List.copyOf(values);
    }

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** The text with each {@code %s} replaced by a piece, and the pieces' values in that order. */
    public static Sql compose(String text, Sql... pieces) {
        List<Object> values = new ArrayList<>();
        Object[] texts = new Object[pieces.length];
        for (int at = 0; at < pieces.length; at++) {
            texts[at] = pieces[at].text();
            values.addAll(pieces[at].values());
        }
        return new Sql(text.formatted(texts), values);
    }

    /** All conditions at once; no condition is always true. */
    public static Sql all(List<Sql> conditions) {
        return conditions.isEmpty() ? ALWAYS : join(conditions, " and ");
    }

    /** The pieces in parentheses with a word between. */
    public static Sql join(List<Sql> pieces, String between) {
        return new Sql(
                pieces.stream().map(piece -> "(" + piece.text() + ")").collect(Collectors.joining(between)),
                pieces.stream().flatMap(piece -> piece.values().stream()).toList());
    }
}
