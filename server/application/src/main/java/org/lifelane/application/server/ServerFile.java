package org.lifelane.application.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code server.json} of a data folder while a server runs on it, readable by its owner alone.
 *
 * @param port of plain HTTP on the loopback address
 * @param token what commands show to be let in
 */
record ServerFile(int port, String token, long pid) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Path path(Path dataDir) {
        return dataDir.resolve("server.json");
    }

    void write(Path dataDir) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Path whole = Files.createTempFile(dataDir, "server", ".json", ownerOnly);
            Files.write(whole, JSON.writeValueAsBytes(this));
            Files.move(whole, path(dataDir), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Empty where there is none, or none that can be read. */
    static Optional<ServerFile> read(Path dataDir) {
        Path file = path(dataDir);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file, ServerFile.class));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    static void delete(Path dataDir) {
        try {
            Files.deleteIfExists(path(dataDir));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
