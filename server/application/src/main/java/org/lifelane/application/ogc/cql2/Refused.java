package org.lifelane.application.ogc.cql2;

import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** Faults of a filter. */
final class Refused {
    private Refused() {}

    static FaultyInputException of(String code, Object... values) {
        return new FaultyInputException(Fault.of("", "filter", code, values));
    }
}
