package org.lifelane.application.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lifelane.application.ogc.cql2.Queryables.Column;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser.ScalarContext;
import org.lifelane.planning.inventory.LayerSchema.Type;

/** Values of a filter: attributes, texts, numbers, truths and instants. */
final class Scalars {
    private final Queryables queryables;

    Scalars(Queryables queryables) {
        this.queryables = queryables;
    }

    /** @param name as the reader wrote it, for messages */
    record Scalar(String name, Type type, Sql sql) {}

    Scalar of(ScalarContext scalar) {
        if (scalar instanceof Cql2Parser.PropertyValueContext property) {
            Column column = queryables.column(name(property.property()));
            return new Scalar(column.name(), column.type(), column.sql());
        }
        if (scalar instanceof Cql2Parser.NumberValueContext number) {
            double value = Double.parseDouble(number.getText());
            return new Scalar(number.getText(), Type.NUMBER, Sql.of("cast(? as double precision)", value));
        }
        if (scalar instanceof Cql2Parser.BooleanValueContext truth) {
            return new Scalar(truth.getText(), Type.BOOLEAN, Sql.of(truth.TRUE() != null ? "true" : "false"));
        }
        if (scalar instanceof Cql2Parser.InstantValueContext instant) {
            return new Scalar(instant.getText(), Type.TIME, milliseconds(Times.of(instant.instant())));
        }
        if (scalar instanceof Cql2Parser.CaselessContext caseless) {
            Scalar inner = of(caseless.scalar());
            if (inner.type() != Type.TEXT) {
                throw Refused.of("filter.like", inner.name());
            }
            return new Scalar(inner.name(), Type.TEXT, Sql.compose("lower(%s)", inner.sql()));
        }
        String text = unquoted(((Cql2Parser.TextValueContext) scalar).STRING().getText());
        return new Scalar("'" + text + "'", Type.TEXT, Sql.of("cast(? as varchar)", text));
    }

    /** Several values that are compared with each other, and so must be of one type; a text may stand for a time. */
    List<Scalar> alike(List<ScalarContext> contexts) {
        List<Scalar> values = new ArrayList<>(contexts.stream().map(this::of).toList());
        Scalar model = values.stream()
                .filter(value -> value.type() == Type.TIME)
                .findFirst()
                .orElse(values.get(0));
        for (int at = 0; at < values.size(); at++) {
            Scalar value = values.get(at);
            if (value.type() == model.type()) {
                continue;
            }
            if (model.type() == Type.TIME && contexts.get(at) instanceof Cql2Parser.TextValueContext text) {
                long instant = Times.parse(unquoted(text.STRING().getText()));
                values.set(at, new Scalar(value.name(), Type.TIME, milliseconds(instant)));
            } else {
                throw Refused.of("filter.types", value.name(), word(value.type()), model.name(), word(model.type()));
            }
        }
        return values;
    }

    private static String word(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** {@code %} any text, {@code _} one sign, {@code \} before either takes it as written. */
    Sql pattern(Cql2Parser.TextContext text) {
        if (text.STRING() == null) {
            return Sql.compose("lower(%s)", pattern(text.text()));
        }
        // H2 refuses an escape before any other sign, PostgreSQL reads over it.
        String pattern = unquoted(text.STRING().getText()).replaceAll("\\\\(?![%_\\\\])", "");
        return Sql.of("cast(? as varchar)", pattern);
    }

    private static Sql milliseconds(long instant) {
        return Sql.of("cast(? as bigint)", instant);
    }

    static String name(Cql2Parser.PropertyContext property) {
        String text = property.getText();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }
}
