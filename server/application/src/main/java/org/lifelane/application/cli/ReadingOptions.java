package org.lifelane.application.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.imports.LayerFiles;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.application.imports.ReadResult;
import org.lifelane.application.messages.NoticeTexts;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import picocli.CommandLine.Option;

/** How files are read where they do not say it themselves. */
public final class ReadingOptions {
    @Option(names = "--crs", paramLabel = "EPSG:CODE|gcj02|bd09", descriptionKey = "reading.crs")
    private @Nullable String crs;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "reading.encoding")
    private @Nullable String encoding;

    @Option(names = "--all-buildings", descriptionKey = "reading.all-buildings")
    private boolean allBuildings;

    /** @throws org.lifelane.planning.inventory.FaultyInputException if an option names what is not known */
    public ReadOptions options() {
        ReadOptions options = ReadOptions.defaults().withAllBuildings(allBuildings);
        if (crs != null) {
            String name = crs;
            options = options.withCrs(CoordinateReference.named(name)
                    .orElseThrow(() -> CliError.option("--crs " + name, "reading.crs-unknown")));
        }
        return encoding == null ? options : options.withEncoding(charset(encoding));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw CliError.option("--encoding " + name, "reading.encoding-unknown");
        }
    }

    /** Reads a layer and tells what is to be known of it. */
    public ReadResult read(Console console, LayerSchema schema, Path file) {
        return read(console, schema, file, List.of());
    }

    /** The same; stations may list the vehicles of some rows, too. */
    ReadResult read(Console console, LayerSchema schema, Path file, List<Feature> vehicles) {
        ReadOptions options = options().alsoVehicles(vehicles);
        try (Progress stage = Progress.start(console, file.toString())) {
            ReadResult result = LayerFiles.read(schema, file, options.withProgress(stage::at));
            tell(console, result);
            return result;
        }
    }

    static void tell(Console console, ReadResult result) {
        NoticeTexts texts = new NoticeTexts(Language.ofProcess());
        result.notices().forEach(notice -> console.err().println("note: " + texts.line(notice)));
    }
}
