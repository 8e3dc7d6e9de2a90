package org.lifelane.application.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.lifelane.application.store.Dialect;
import org.springframework.util.FileSystemUtils;

/** A server that holds the hand-made town, on each database in turn. JUnit closes each when its tests are done. */
public final class TownServers implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Folder folder = context.getStore(Namespace.create(TownServers.class))
                .computeIfAbsent("folder", key -> Folder.create(), Folder.class);
        return Stream.of(Dialect.values())
                .map(dialect -> Arguments.argumentSet(
                        dialect.name(), start(dialect, folder.path().resolve(dialect.name()))));
    }

    private static TestServer start(Dialect dialect, Path folder) {
        TestServer server = TestServer.start(dialect, folder);
        Town.fill(server.store());
        return server;
    }

    /** Goes with the test class. */
    private record Folder(Path path) implements AutoCloseable {
        static Folder create() {
            try {
                return new Folder(Files.createTempDirectory("town"));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
