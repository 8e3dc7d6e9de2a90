package org.lifelane.application.imports.sources;

import java.io.IOException;

/** A file of one form. */
@FunctionalInterface
public interface RowSource {

    /**
     * Hands over every row.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if the file as a whole cannot be read: it is
     *     truncated, or of another form, or unpacks to too much
     */
    void read(RowSink sink) throws IOException;
}
