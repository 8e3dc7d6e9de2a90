package org.lifelane.application.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.lifelane.application.cli.Lifelane;

/** {@code lifelane serve} in a process of its own, as a user starts it. */
final class ServedProcess implements AutoCloseable {
    private final Process process;
    private final List<String> said = new ArrayList<>();

    private ServedProcess(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it has said its address, or has ended. */
    static ServedProcess start(Path dataDir, Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Lifelane.class.getName(),
                "serve",
                "--data-dir",
                dataDir.toString()));
        command.addAll(List.of(options));
        if (!command.contains("--port")) {
            command.addAll(List.of("--port", "0"));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        ServedProcess served = new ServedProcess(builder.start());
        served.readUntilReady();
        return served;
    }

    private void readUntilReady() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains("/sign-in?token=")) {
                return;
            }
        }
    }

    /** Every line so far. */
    List<String> said() {
        return said;
    }

    URI link() {
        return URI.create(said.get(said.size() - 1));
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    void interrupt() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
