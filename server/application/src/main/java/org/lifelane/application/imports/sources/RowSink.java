package org.lifelane.application.imports.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lifelane.planning.geo.CoordinateReference;

/** Takes what a source finds in its file, in the file's order. */
public interface RowSink {

    /** The file's columns, where they are known before its rows. */
    void columns(List<String> names);

    /**
     * The file says in which reference its coordinates are.
     *
     * @param label as the file has it
     * @param known the reference, where it is one; asked for only if it is needed, since the EPSG database is slow to open
     */
    void reference(String label, Supplier<Optional<CoordinateReference>> known);

    /** A row that is whole, though its values may be faulty. */
    void row(RawRow row);

    /** A row that cannot be taken apart. */
    void broken(RawRow row, String code, Object... arguments);

    /** Something that a reader should know and that is no fault. */
    void notice(String code, Object... arguments);
}
