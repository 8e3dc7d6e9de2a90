package org.lifelane.application.imports.sources;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.lifelane.application.imports.ReadLimits;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * A file and how it is to be opened.
 *
 * @param path where its bytes are, perhaps unpacked from an archive
 * @param name as messages show it
 * @param encoding that the user named
 */
public record SourceFile(Path path, String name, Optional<Charset> encoding, ReadLimits limits) {

    /** The same file in another place, such as one out of an archive. */
    SourceFile at(Path other, String otherName) {
        return new SourceFile(other, otherName, encoding, limits);
    }

    /** A fault of the whole file. */
    FaultyInputException fault(String code, Object... arguments) {
        return new FaultyInputException(Fault.of(name, "", code, arguments));
    }

    /** A fault of the whole file that shows at one place in it. */
    FaultyInputException faultAt(Object place, String code, Object... arguments) {
        return new FaultyInputException(Fault.of(name, place.toString(), code, arguments));
    }

    /** The end of its name, small, without {@code .gz}. */
    String extension() {
        String small = name.toLowerCase(java.util.Locale.ROOT);
        String bare = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? "" : bare.substring(dot + 1);
    }
}
