package org.lifelane.application.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** One server a data folder. The operating system lets go of the lock when the process ends, however it ends. */
final class DataDirLock implements AutoCloseable {
    private final FileChannel channel;

    private DataDirLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws FaultyInputException if another server holds the folder, or it cannot be written */
    static DataDirLock take(Path dataDir) {
        try {
            Files.createDirectories(dataDir);
            FileChannel channel = FileChannel.open(
                    dataDir.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new FaultyInputException(Fault.of(dataDir.toString(), "", "data-dir.served"));
            }
            return new DataDirLock(channel);
        } catch (IOException unwritable) {
            throw new FaultyInputException(
                    Fault.of(dataDir.toString(), "", "data-dir.unwritable", String.valueOf(unwritable.getMessage())));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
