package org.lifelane.application.ogc;

import java.util.Optional;
import java.util.OptionalLong;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.cql2.Sql;
import org.lifelane.application.store.Instants;
import org.lifelane.application.store.LayerTable;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema.Attribute;

/** {@code name=value}: the rows whose attribute has exactly this value. */
final class PropertyFilter {
    private PropertyFilter() {}

    /**
     * Empty where the reader sees no attribute of this name.
     *
     * @throws FaultyInputException if the value is none of the attribute's type
     */
    static Optional<Sql> of(String name, String value, LayerView view) {
        if (name.equals("id")) {
            return Optional.of(Sql.of("id = ?", value));
        }
        return view.attribute(name).map(attribute -> equal(attribute, value));
    }

    private static Sql equal(Attribute attribute, String value) {
        String column = '"' + attribute.name() + '"';
        return switch (attribute.type()) {
            case TEXT -> Sql.of(column + " = ?", value);
            case NUMBER -> Sql.of(column + " = cast(? as double precision)", number(attribute, value));
            case BOOLEAN -> Sql.of(column + " = " + truth(attribute, value));
            case TIME -> Sql.of('"' + attribute.name() + LayerTable.INSTANT + "\" = ?", instant(attribute, value));
        };
    }

    private static double number(Attribute attribute, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            throw refused(attribute, "value.number", value);
        }
    }

    private static boolean truth(Attribute attribute, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw refused(attribute, "value.boolean", value);
        }
        return value.equals("true");
    }

    private static long instant(Attribute attribute, String value) {
        OptionalLong instant = Instants.milliseconds(value);
        return instant.orElseThrow(() -> refused(attribute, "value.time", value));
    }

    private static FaultyInputException refused(Attribute attribute, String code, String value) {
        return new FaultyInputException(Fault.of("", attribute.name(), code, value));
    }
}
