package org.lifelane.application.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * PostGIS from Debian's packages, in a folder of its own, on loopback at a free port. It writes nothing safely to disk,
 * which is what makes it quick. Root runs it as {@code postgres}, since the server refuses root.
 */
final class DebianPostgis {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String CLUSTER = "cluster";
    private static final String READY = "ready to accept connections";

    private DebianPostgis() {}

    static PostgisServer start(PostgisServer.At at) {
        try {
            Path programs = programs();
            Path folder = Files.createTempDirectory("lifelane-postgis-");
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
            }
            initialise(programs, folder);
            int port = freePort();
            Process server = serve(programs, folder, port);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder), "end-postgis"));
            awaitReady(server);
            return at.at("127.0.0.1", port);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("Debian's PostGIS did not start", failed);
        }
    }

    /** The newest version's programs. */
    private static Path programs() throws IOException {
        if (Files.isDirectory(VERSIONS)) {
            try (Stream<Path> versions = Files.list(VERSIONS)) {
                return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                        .max(Comparator.comparingInt(DebianPostgis::number))
                        .orElseThrow(DebianPostgis::absent)
                        .resolve("bin");
            }
        }
        throw absent();
    }

    private static int number(Path version) {
        return Integer.parseInt(String.valueOf(version.getFileName()).replaceAll("\\D.*", ""));
    }

    private static IllegalStateException absent() {
        return new IllegalStateException("No PostGIS for the tests: no Docker engine answers and there is no "
                + VERSIONS + "/*/bin/initdb; run ./lifelane test as root, or install the Debian packages postgresql "
                + "and postgresql-postgis");
    }

    private static void initialise(Path programs, Path folder) throws IOException, InterruptedException {
        Process initdb = new ProcessBuilder(unprivileged(List.of(
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + folder.resolve(CLUSTER),
                        "--username=" + PostgisServer.USER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--no-sync")))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw new IllegalStateException("initdb: " + said);
        }
    }

    private static Process serve(Path programs, Path folder, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("postgres").toString(),
                "-D",
                folder.resolve(CLUSTER).toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "max_connections=100",
                "lc_messages=C")) {
            command.addAll(List.of("-c", setting));
        }
        return new ProcessBuilder(unprivileged(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Reads what the server says until it is ready, and goes on reading behind, so that it never waits for a reader. */
    private static void awaitReady(Process server) throws IOException {
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(READY)) {
                Thread drain = new Thread(() -> lines.lines().forEach(later -> {}), "drain-postgis");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IllegalStateException("PostGIS ended at its start: " + String.join("\n", said));
    }

    /** {@code setpriv} becomes the command, so that the process's id is the server's own. */
    private static List<String> unprivileged(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> whole =
                new ArrayList<>(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"));
        whole.addAll(command);
        return whole;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void end(Process server, Path folder) {
        try {
            // SIGQUIT: at once, its data are thrown away. SIGTERM would wait for connections to close.
            new ProcessBuilder("kill", "-QUIT", String.valueOf(server.pid()))
                    .start()
                    .waitFor();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            delete(folder);
        } catch (IOException | InterruptedException left) {
            System.err.println("left behind: " + folder + ": " + left);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException kept) {
                    throw new UncheckedIOException(kept);
                }
            });
        }
    }
}
