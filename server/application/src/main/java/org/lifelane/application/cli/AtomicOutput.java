package org.lifelane.application.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A result file that appears only when it is whole: it is written under a temporary name beside its own and renamed by
 * {@link #commit()}. Closed without a commit, or on Ctrl-C, it leaves nothing, and an older file of that name stays.
 *
 * <p>A target that is no regular file, such as {@code /dev/stdout}, is written as it is.
 */
public final class AtomicOutput implements AutoCloseable {
    private final Path target;
    private final Path written;

    private AtomicOutput(Path target, Path written) {
        this.target = target;
        this.written = written;
    }

    /**
     * @param option the option that names the file, for the error line
     * @throws org.lifelane.planning.inventory.FaultyInputException if the folder is absent, or the target is a folder
     */
    public static AtomicOutput to(Path file, String option) {
        if (Files.isDirectory(file)) {
            throw CliError.option(option + " " + file, "folder.instead");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new AtomicOutput(file, file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CliError.option(option + " " + file, "folder.absent");
        }
        Path target = followed(file.toAbsolutePath());
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        return new AtomicOutput(target, Unfinished.register(target.resolveSibling(name)));
    }

    /** Where to write until {@link #commit()}, for writers that want a path. */
    public Path path() {
        return written;
    }

    public OutputStream stream() throws IOException {
        return Files.newOutputStream(
                written, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** UTF-8. */
    public Writer writer() throws IOException {
        return Files.newBufferedWriter(written, StandardCharsets.UTF_8);
    }

    /** Gives the file its name. Everything written to it must be closed. */
    public void commit() throws IOException {
        if (!written.equals(target)) {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Unfinished.forget(written);
        }
    }

    /** All of them or, as far as a file system can promise it, none: renames only when every one is written. */
    public static void commitAll(List<AtomicOutput> outputs) throws IOException {
        for (AtomicOutput output : outputs) {
            output.commit();
        }
    }

    @Override
    public void close() {
        if (!written.equals(target)) {
            Unfinished.delete(written);
        }
    }

    /** A link keeps pointing where it did; its target is what is replaced. */
    private static Path followed(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
