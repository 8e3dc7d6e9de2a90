package org.lifelane.application.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.access.FirstAdministrator;
import org.lifelane.application.access.Secrets;
import org.lifelane.application.access.SignInLinks;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.network.TravelNumbers;
import org.springframework.context.ConfigurableApplicationContext;

/** A running server. */
public final class LifelaneServer implements AutoCloseable {
    private final Deque<AutoCloseable> parts;
    private final ConfigurableApplicationContext context;
    private final URI address;
    private final Optional<String> newPassword;
    private final Optional<Long> filled;

    private LifelaneServer(
            Deque<AutoCloseable> parts,
            ConfigurableApplicationContext context,
            URI address,
            Optional<String> newPassword,
            Optional<Long> filled) {
        this.parts = parts;
        this.context = context;
        this.address = address;
        this.newPassword = newPassword;
        this.filled = filled;
    }

    /**
     * Starts a server; when this returns it answers.
     *
     * @param environment the process's variables
     * @throws org.lifelane.planning.inventory.FaultyInputException if the data folder is served already, the port is
     *     taken, the database does not answer or an option is wrong
     */
    public static LifelaneServer start(ServeOptions options, Map<String, String> environment) {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            return start(options, environment, parts);
        } catch (RuntimeException | Error refused) {
            closeAll(parts);
            throw refused;
        }
    }

    private static LifelaneServer start(
            ServeOptions options, Map<String, String> environment, Deque<AutoCloseable> parts) {
        Path dataDir = options.dataDir();
        TravelNumbers numbers = Defaults.numbers(environment);
        parts.push(DataDirLock.take(dataDir));
        Database database = Database.open(DatabaseSettings.of(dataDir, environment));
        parts.push(database);
        Optional<Long> filled = options.sample() ? Sample.fillIfEmpty(new LayerStore(database)) : Optional.empty();
        ServerSettings settings = new ServerSettings(dataDir, numbers, Secrets.token(), BaseMaps.of(environment));
        WebServer web = WebServer.start(options, settings, database);
        parts.push(web);
        Optional<String> password = web.context()
                .getBean(FirstAdministrator.class)
                .see(Optional.ofNullable(environment.get("LIFELANE_ADMIN_PASSWORD"))
                        .filter(given -> !given.isEmpty()));
        new ServerFile(
                        web.localPort(),
                        settings.localSecret(),
                        ProcessHandle.current().pid())
                .write(dataDir);
        parts.push(() -> ServerFile.delete(dataDir));
        return new LifelaneServer(parts, web.context(), web.address(), password, filled);
    }

    /** Where browsers find it, such as {@code http://127.0.0.1:8080}. */
    public URI address() {
        return address;
    }

    /** The administrator's password, where this start made it up. */
    public Optional<String> newPassword() {
        return newPassword;
    }

    /** Number of rows of the sample, where this start filled an empty database with it. */
    public Optional<Long> filled() {
        return filled;
    }

    /** An address that signs the administrator in, once, within a day. */
    public URI signInLink() {
        String token = bean(SignInLinks.class).issue(FirstAdministrator.NAME);
        return address.resolve("/sign-in?token=" + token);
    }

    /** One of the server's services. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All of the server's services of a kind. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        closeAll(parts);
    }

    private static void closeAll(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception stuck) {
                System.getLogger(LifelaneServer.class.getName())
                        .log(System.Logger.Level.WARNING, "a part of the server did not close", stuck);
            }
        }
    }
}
