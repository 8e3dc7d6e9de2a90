package org.lifelane.application.imports;

import java.util.Optional;
import java.util.function.Supplier;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** The reference of a file's coordinates: the one that the user names, else the file's own, else WGS 84. */
final class FileReference {
    private final String file;
    private final Optional<CoordinateReference> named;
    private Optional<CoordinateReference> declared = Optional.empty();
    private boolean used;

    FileReference(String file, Optional<CoordinateReference> named) {
        this.file = file;
        this.named = named;
    }

    /** Rows have been converted with another reference than the file declares behind them. */
    static final class DeclaredTooLate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient CoordinateReference reference;

        private DeclaredTooLate(CoordinateReference reference) {
            super(reference.label(), null, false, false);
            this.reference = reference;
        }

        CoordinateReference reference() {
            return reference;
        }
    }

    /** @return a notice where the user's word stands against the file's */
    Optional<Notice> declare(String label, Supplier<Optional<CoordinateReference>> known) {
        if (named.isPresent()) {
            return Optional.of(
                    Notice.of(file, "crs.overridden", label, named.get().label()));
        }
        CoordinateReference reference =
                known.get().orElseThrow(() -> new FaultyInputException(Fault.of(file, "", "crs.unknown", label)));
        if (used && !reference.label().equals(inForce().label())) {
            throw new DeclaredTooLate(reference);
        }
        declared = Optional.of(reference);
        return Optional.empty();
    }

    /** For a second reading, when the first found it too late. */
    void assume(CoordinateReference reference) {
        declared = Optional.of(reference);
    }

    CoordinateReference inForce() {
        used = true;
        return named.or(() -> declared).orElse(CoordinateReference.WGS84);
    }
}
