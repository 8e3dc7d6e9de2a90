package org.lifelane.application.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data-dir DIR}, the same on every command: where the embedded database lies. */
public final class DataDir {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:LIFELANE_DATA_DIR:-data}",
            descriptionKey = "data-dir")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    public Path folder() {
        return folder;
    }
}
