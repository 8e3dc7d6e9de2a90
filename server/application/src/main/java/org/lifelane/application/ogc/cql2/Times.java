package org.lifelane.application.ogc.cql2;

import java.util.List;
import org.lifelane.application.ogc.cql2.Queryables.Column;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser.TimeContext;
import org.lifelane.application.store.Instants;
import org.lifelane.planning.inventory.LayerSchema.Type;

/** Instants and intervals of a filter and how they lie to each other (Allen's relations). */
final class Times {
    private static final String OPEN = "..";

    private final Queryables queryables;

    Times(Queryables queryables) {
        this.queryables = queryables;
    }

    /** From and to, in milliseconds; an instant is both. */
    private record Span(Sql from, Sql to) {}

    /** @param function of CQL2, in upper case */
    Sql relation(String function, TimeContext first, TimeContext second) {
        Span a = span(first);
        Span b = span(second);
        return switch (function) {
            case "T_AFTER" -> compare(a.from, ">", b.to);
            case "T_BEFORE" -> compare(a.to, "<", b.from);
            case "T_DISJOINT" -> Sql.join(List.of(compare(a.from, ">", b.to), compare(a.to, "<", b.from)), " or ");
            case "T_INTERSECTS" -> both(compare(a.from, "<=", b.to), compare(a.to, ">=", b.from));
            case "T_EQUALS" -> both(compare(a.from, "=", b.from), compare(a.to, "=", b.to));
            case "T_DURING" -> both(compare(a.from, ">", b.from), compare(a.to, "<", b.to));
            case "T_CONTAINS" -> both(compare(a.from, "<", b.from), compare(a.to, ">", b.to));
            case "T_STARTS" -> both(compare(a.from, "=", b.from), compare(a.to, "<", b.to));
            case "T_STARTEDBY" -> both(compare(a.from, "=", b.from), compare(a.to, ">", b.to));
            case "T_FINISHES" -> both(compare(a.from, ">", b.from), compare(a.to, "=", b.to));
            case "T_FINISHEDBY" -> both(compare(a.from, "<", b.from), compare(a.to, "=", b.to));
            case "T_MEETS" -> compare(a.to, "=", b.from);
            case "T_METBY" -> compare(a.from, "=", b.to);
            case "T_OVERLAPS" ->
                Sql.all(List.of(compare(a.from, "<", b.from), compare(a.to, ">", b.from), compare(a.to, "<", b.to)));
            case "T_OVERLAPPEDBY" ->
                Sql.all(List.of(compare(b.from, "<", a.from), compare(b.to, ">", a.from), compare(b.to, "<", a.to)));
            default -> throw new IllegalStateException("the grammar knows a relation that is not here: " + function);
        };
    }

    private static Sql compare(Sql left, String comparator, Sql right) {
        return Sql.compose("%s " + comparator + " %s", left, right);
    }

    private static Sql both(Sql left, Sql right) {
        return Sql.all(List.of(left, right));
    }

    private Span span(TimeContext time) {
        if (time instanceof Cql2Parser.PropertyTimeContext property) {
            return instant(property(property.property()));
        }
        if (time instanceof Cql2Parser.InstantTimeContext instant) {
            return instant(literal(of(instant.instant())));
        }
        Cql2Parser.IntervalTimeContext interval = (Cql2Parser.IntervalTimeContext) time;
        return new Span(bound(interval.bound(0), Long.MIN_VALUE), bound(interval.bound(1), Long.MAX_VALUE));
    }

    private static Span instant(Sql instant) {
        return new Span(instant, instant);
    }

    private Sql bound(Cql2Parser.BoundContext bound, long open) {
        if (bound.property() != null) {
            return property(bound.property());
        }
        if (bound.instant() != null) {
            return literal(of(bound.instant()));
        }
        String text = Scalars.unquoted(bound.STRING().getText());
        return literal(text.equals(OPEN) ? open : parse(text));
    }

    private Sql property(Cql2Parser.PropertyContext property) {
        Column column = queryables.column(Scalars.name(property));
        if (column.type() != Type.TIME) {
            throw Refused.of("filter.no-time", column.name());
        }
        return column.sql();
    }

    private static Sql literal(long instant) {
        return Sql.of("cast(? as bigint)", instant);
    }

    static long of(Cql2Parser.InstantContext instant) {
        return parse(Scalars.unquoted(instant.STRING().getText()));
    }

    static long parse(String text) {
        return Instants.milliseconds(text).orElseThrow(() -> Refused.of("filter.time", text));
    }
}
