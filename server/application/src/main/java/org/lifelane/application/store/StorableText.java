package org.lifelane.application.store;

import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;

/** Texts that both databases keep: PostgreSQL does not take the sign NUL. */
final class StorableText {
    private StorableText() {}

    /**
     * The row itself.
     *
     * @throws FaultyInputException if one of its texts cannot be kept
     */
    static Feature checked(Feature row) {
        require(row, "id", row.id());
        row.attributes().forEach((name, value) -> {
            require(row, name, name);
            if (value instanceof String text) {
                require(row, name, text);
            }
        });
        return row;
    }

    private static void require(Feature row, String name, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new FaultyInputException(Fault.of("", row.id(), "text.nul", name));
        }
    }
}
