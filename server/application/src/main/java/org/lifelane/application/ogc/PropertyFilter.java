package org.lifelane.application.ogc;

import java.util.Optional;
import java.util.OptionalLong;
import org.lifelane.application.ogc.cql2.Sql;
import org.lifelane.application.store.Instants;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** {@code name=value}: the rows whose attribute has exactly this value. */
final class PropertyFilter {
    private PropertyFilter() {}

    /**
     * Empty where the reader sees no attribute of this name.
     *
     * @throws FaultyInputException if the value is none of the attribute's type
     */
    static Optional<Sql> of(String name, String value, FeatureType type) {
        if (name.equals("id")) {
            return Optional.of(Sql.of("id = ?", value));
        }
        return type.property(name).map(property -> equal(property, value));
    }

    private static Sql equal(Property property, String value) {
        Sql wanted = switch (property.type()) {
            case TEXT -> Sql.of("?", value);
            case NUMBER -> Sql.of("cast(? as double precision)", number(property, value));
            case BOOLEAN -> Sql.of(String.valueOf(truth(property, value)));
            case TIME -> Sql.of("?", instant(property, value));
        };
        return Sql.compose("%s = %s", property.compared(), wanted);
    }

    private static double number(Property property, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            throw refused(property, "value.number", value);
        }
    }

    private static boolean truth(Property property, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw refused(property, "value.boolean", value);
        }
        return value.equals("true");
    }

    private static long instant(Property property, String value) {
        OptionalLong instant = Instants.milliseconds(value);
        return instant.orElseThrow(() -> refused(property, "value.time", value));
    }

    private static FaultyInputException refused(Property property, String code, String value) {
        return new FaultyInputException(Fault.of("", property.name(), code, value));
    }
}
