package org.lifelane.application.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.lifelane.application.store.Database;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The Spring application behind its ports.
 *
 * @param localPort where commands on this machine reach it by plain HTTP
 */
record WebServer(ConfigurableApplicationContext context, URI address, int localPort) implements AutoCloseable {

    static WebServer start(ServeOptions options, ServerSettings settings, Database database) {
        SpringApplication application = new SpringApplication(LifelaneApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(options));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            // Closed by who opened it.
            beans.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
            beans.registerBean(ServerSettings.class, () -> settings);
            beans.registerBean(ServeOptions.class, () -> options);
        });
        try {
            ConfigurableApplicationContext context = application.run();
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            return new WebServer(context, address(options, port), TomcatConfiguration.localPort(context, port));
        } catch (RuntimeException failed) {
            throw refusal(options, failed);
        }
    }

    private static RuntimeException refusal(ServeOptions options, RuntimeException failed) {
        Throwable last = failed;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof ConnectorStartFailedException) {
                return new FaultyInputException(
                        Fault.of("", "--port " + options.port(), "port.in-use", options.port()));
            }
            last = cause;
        }
        return options.tls().isEmpty()
                ? failed
                : new FaultyInputException(Fault.of(
                        options.tls().get().certificate().toString(),
                        "",
                        "tls.refused",
                        String.valueOf(last.getMessage())));
    }

    private static Map<String, Object> properties(ServeOptions options) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", listening(options.host()).getHostAddress());
        properties.put("server.port", options.port());
        properties.put(
                "logging.file.name",
                options.dataDir().resolve("lifelane.log").toAbsolutePath().toString());
        options.tls().ifPresent(tls -> {
            properties.put("spring.ssl.bundle.pem.lifelane.keystore.certificate", pem("--tls-cert", tls.certificate()));
            properties.put("spring.ssl.bundle.pem.lifelane.keystore.private-key", pem("--tls-key", tls.key()));
            properties.put("server.ssl.bundle", "lifelane");
            properties.put("server.servlet.session.cookie.secure", true);
        });
        return properties;
    }

    /** An address that this machine has. */
    private static InetAddress listening(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (IOException unknown) {
            throw new FaultyInputException(Fault.of("", "--host", "host.unknown", host));
        }
        throw new FaultyInputException(Fault.of("", "--host", "host.unknown", host));
    }

    private static String pem(String option, Path file) {
        if (!Files.isReadable(file)) {
            throw new FaultyInputException(Fault.of("", option + " " + file, "tls.unreadable"));
        }
        return file.toAbsolutePath().toUri().toString();
    }

    private static URI address(ServeOptions options, int port) {
        boolean anywhere = options.host().equals("0.0.0.0") || options.host().equals("::");
        String host = anywhere ? "127.0.0.1" : options.host();
        String bracketed = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return URI.create((options.tls().isPresent() ? "https" : "http") + "://" + bracketed + ":" + port);
    }

    @Override
    public void close() {
        context.close();
    }
}
