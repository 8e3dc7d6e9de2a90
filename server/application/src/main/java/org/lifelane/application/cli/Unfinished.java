package org.lifelane.application.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are being written; the process deletes them when it ends before they are whole, Ctrl-C included. */
final class Unfinished {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::deleteAll, "delete-unfinished"));
    }

    private Unfinished() {}

    static Path register(Path file) {
        FILES.add(file);
        return file;
    }

    static void forget(Path file) {
        FILES.remove(file);
    }

    static void delete(Path file) {
        if (FILES.remove(file)) {
            remove(file);
        }
    }

    static void deleteAll() {
        Set.copyOf(FILES).forEach(Unfinished::delete);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            System.err.println("error: " + file + ": " + kept.getMessage());
        }
    }
}
