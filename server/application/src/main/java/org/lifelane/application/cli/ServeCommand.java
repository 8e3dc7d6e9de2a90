package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.application.server.LifelaneServer;
import org.lifelane.application.server.ServeOptions;
import org.lifelane.application.server.ServeOptions.Tls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the server and the map, until it is told to end. */
@Command
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    enum Sample {
        liangping,
        none
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataDir dataDir = new DataDir();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:LIFELANE_HOST:-127.0.0.1}",
            descriptionKey = "host")
    private String host = "";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:LIFELANE_PORT:-8080}", descriptionKey = "port")
    private int port;

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            defaultValue = "${env:LIFELANE_SAMPLE:-liangping}",
            descriptionKey = "sample")
    private Sample sample = Sample.liangping;

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            defaultValue = "${env:LIFELANE_TLS_CERT}",
            descriptionKey = "tls-cert")
    private @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            defaultValue = "${env:LIFELANE_TLS_KEY}",
            descriptionKey = "tls-key")
    private @Nullable Path key;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServeOptions options = options();
        console.err().println(text("starting"));
        LifelaneServer server = LifelaneServer.start(options, System.getenv());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            ended.countDown();
                        },
                        "end-server"));
        server.filled().ifPresent(rows -> console.out().println(text("sample.filled", rows)));
        server.newPassword().ifPresent(password -> console.out().println(text("password", password)));
        console.out().println(text("ready"));
        console.out().println(server.signInLink());
        console.out().flush();
        ended.await();
        return ExitCode.DONE;
    }

    private ServeOptions options() {
        if (port < 0 || port > LAST_PORT) {
            throw CliError.option("--port", "port.range", port);
        }
        if ((certificate == null) != (key == null)) {
            throw CliError.option(certificate == null ? "--tls-key" : "--tls-cert", "tls.half");
        }
        Optional<Tls> tls =
                certificate == null || key == null ? Optional.empty() : Optional.of(new Tls(certificate, key));
        return new ServeOptions(host, port, dataDir.folder(), sample == Sample.liangping, tls);
    }

    private String text(String messageKey, Object... values) {
        ResourceBundle texts = spec.resourceBundle();
        return FaultTexts.format(texts.getString(messageKey), texts.getLocale(), List.of(values));
    }
}
