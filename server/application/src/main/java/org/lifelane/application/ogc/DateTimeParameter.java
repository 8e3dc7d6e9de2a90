package org.lifelane.application.ogc;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.cql2.Sql;
import org.lifelane.application.store.Instants;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * The parameter {@code datetime}: an instant, a day, or an interval that may be open. It selects the hazards found and
 * the blockages that lasted then; other layers have no time and are not narrowed.
 */
final class DateTimeParameter {
    /** A blockage lasts from its report until it is cleared, or still does. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "hazards", "\"found_on_ms\" <= ? and \"found_on_ms\" >= ?",
            "blockages", "\"reported_at_ms\" <= ? and coalesce(\"cleared_at_ms\", 9223372036854775807) >= ?");

    private DateTimeParameter() {}

    /** @throws FaultyInputException if the value is no instant and no interval */
    static Optional<Sql> parse(String value, LayerView view) {
        String[] bounds = value.split("/", -1);
        if (bounds.length > 2) {
            throw refused(value);
        }
        long from = isOpen(bounds[0]) && bounds.length == 2 ? Long.MIN_VALUE : first(bounds[0], value);
        String end = bounds[bounds.length - 1];
        long to = isOpen(end) && bounds.length == 2 ? Long.MAX_VALUE : last(end, value);
        if (from > to) {
            throw refused(value);
        }
        return Optional.ofNullable(CONDITIONS.get(view.schema().name())).map(condition -> Sql.of(condition, to, from));
    }

    private static boolean isOpen(String bound) {
        return bound.isEmpty() || bound.equals("..");
    }

    private static long first(String bound, String whole) {
        OptionalLong instant = Instants.milliseconds(bound);
        return instant.orElseThrow(() -> refused(whole));
    }

    /** A day lasts until the next begins. */
    private static long last(String bound, String whole) {
        long instant = first(bound, whole);
        return bound.indexOf('T') < 0 ? instant + Duration.ofDays(1).toMillis() - 1 : instant;
    }

    private static FaultyInputException refused(String value) {
        return new FaultyInputException(Fault.of("", "datetime", "datetime.unreadable", value));
    }
}
