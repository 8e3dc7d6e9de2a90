package org.lifelane.application.ogc;

import java.math.BigDecimal;
import java.util.List;
import org.lifelane.application.ogc.cql2.Sql;
import org.lifelane.application.store.Form;
import org.lifelane.application.store.Instants;
import org.lifelane.planning.inventory.LayerSchema.Type;

/**
 * An attribute as features of a collection have it.
 *
 * @param form what every value is written as; a number that is not {@link Form#WHOLE} keeps its decimal point, so that no
 *     client takes 12.0 for an integer and cuts the next value
 * @param allowed the words it takes; empty where any text will do
 * @param type how filters compare it
 * @param compared what filters compare: text, number or truth, a time as milliseconds since 1970
 * @param said null where a row says nothing of it
 */
public record Property(String name, Form form, List<String> allowed, Type type, Sql compared, Sql said) {

    /** A row's value in the property's form: {@code String}, {@code BigDecimal}, {@code Long} or {@code Boolean}. */
    Object written(Object value) {
        return switch (form) {
            case WHOLE -> value instanceof Number number ? (Object) number.longValue() : value.toString();
            case NUMBER -> value instanceof Number number ? (Object) decimal(number) : value.toString();
            case TRUTH -> value instanceof Boolean ? value : value.toString();
            case DATE -> Instants.day(value.toString()).orElse(value.toString());
            case DATE_TIME -> Instants.dateTime(value.toString()).orElse(value.toString());
            case TEXT -> value.toString();
        };
    }

    /** As people read it: no decimals that say nothing. */
    String shown(Object value) {
        return written(value) instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : written(value).toString();
    }

    private static BigDecimal decimal(Number number) {
        BigDecimal exact = new BigDecimal(Double.toString(number.doubleValue()));
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }
}
