package org.lifelane.application.imports.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
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

    /**
     * Unpacks a gzipped file to nowhere, for readers that unpack by themselves and ask no questions.
     *
     * @throws FaultyInputException if it unpacks to too much
     */
    public void checkUnpackedSize() throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".gz") && Files.isRegularFile(path)) {
            try (InputStream stream = TextFile.bytes(this)) {
                stream.transferTo(OutputStream.nullOutputStream());
            } catch (EOFException | ZipException cut) {
                throw fault("file.truncated");
            }
        }
    }

    /** The end of its name, small, without {@code .gz}. */
    public String extension() {
        String small = name.toLowerCase(Locale.ROOT);
        String bare = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? "" : bare.substring(dot + 1);
    }
}
