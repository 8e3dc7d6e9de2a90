package org.lifelane.application.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that an analysis writes: all of them take their names once all are whole, or none does. */
final class OutputFiles implements AutoCloseable {
    /** Writes the file of one option. */
    @FunctionalInterface
    interface Writing {
        void write(String option, Writer out) throws IOException;
    }

    private final Map<String, Path> named;
    private final List<AtomicOutput> outputs = new ArrayList<>();

    private OutputFiles(Map<String, Path> named) {
        this.named = named;
    }

    /**
     * Opens a file for each option that names one.
     *
     * @param named by option, in the order in which they are written; an option without a file is left out
     */
    static OutputFiles open(Map<String, @Nullable Path> named) {
        Map<String, Path> given = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Path> each : named.entrySet()) {
            Path file = each.getValue();
            if (file != null) {
                given.put(each.getKey(), file);
            }
        }
        OutputFiles files = new OutputFiles(given);
        try {
            for (Map.Entry<String, Path> each : given.entrySet()) {
                files.outputs.add(AtomicOutput.to(each.getValue(), each.getKey()));
            }
            return files;
        } catch (RuntimeException refused) {
            files.close();
            throw refused;
        }
    }

    /** Writes every file, and gives all of them their names. */
    void write(Console console, String stage, Writing writing) throws IOException {
        try (Progress progress = Progress.start(console, stage, outputs.size())) {
            int next = 0;
            for (String option : named.keySet()) {
                try (Writer writer = outputs.get(next++).writer()) {
                    writing.write(option, writer);
                }
                progress.add(1);
            }
        }
        AtomicOutput.commitAll(outputs);
    }

    @Override
    public void close() {
        outputs.forEach(AtomicOutput::close);
    }
}
