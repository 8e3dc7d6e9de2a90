package org.lifelane.application.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lifelane.application.imports.ImportBatch;
import org.lifelane.application.imports.ImportOutcome;
import org.lifelane.application.imports.ImportReading;
import org.lifelane.application.imports.OnError;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.application.imports.ReadResult;
import org.lifelane.application.imports.RefusedRow;
import org.lifelane.application.imports.RefusedRows;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import LAYER FILE…}: files into the district's database. */
@Command(sortOptions = false)
final class ImportCommand implements Callable<Integer> {
    private static final String ALL = "all";

    /** {@code --on-error refuse|skip}. */
    enum Choice {
        refuse,
        skip
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LAYER", descriptionKey = "layer")
    private String layer = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final DataDir dataDir = new DataDir();

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--map", paramLabel = "NAME=COLUMN", descriptionKey = "map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--on-error", paramLabel = "refuse|skip", defaultValue = "refuse", descriptionKey = "on-error")
    private Choice onError = Choice.refuse;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ImportReading files = read();
        ImportBatch batch = files.batch(replace);
        List<AtomicOutput> refused = refused(files.results());
        try {
            if (dryRun) {
                batch.rows().forEach(this::tellRead);
                console.out().println(text("import.dry"));
            } else {
                tell(load(batch));
                AtomicOutput.commitAll(refused);
            }
        } finally {
            refused.forEach(AtomicOutput::close);
        }
        return ExitCode.DONE;
    }

    private ImportReading read() {
        boolean stations = layer().map(Layers.STATIONS::equals).orElse(true);
        ReadOptions options = reading.options()
                .alsoVehicles(stations ? DistrictWriter.vehicles(dataDir.folder(), System.getenv()) : List.of())
                .withColumns(columns)
                .withOnError(onError == Choice.skip ? OnError.SKIP : OnError.REFUSE);
        ImportReading read = new ImportReading(layer());
        for (Path file : files) {
            try (Progress stage = Progress.start(console, file.toString())) {
                read.read(file, options.withProgress(stage::at));
            }
        }
        read.results()
                .values()
                .forEach(results -> results.values().forEach(result -> ReadingOptions.tell(console, result)));
        return read;
    }

    private Optional<LayerSchema> layer() {
        if (layer.equals(ALL)) {
            return Optional.empty();
        }
        String name = layer.toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of(Layers.named(name)
                .filter(schema -> !schema.internal())
                .orElseThrow(() -> CliError.option(
                        layer,
                        "import.no-layer",
                        Layers.open().stream().map(LayerSchema::name).collect(Collectors.joining(", ")))));
    }

    private ImportOutcome load(ImportBatch batch) throws IOException {
        try (Progress stage = Progress.start(console, text("stage.load"))) {
            ImportOutcome outcome = DistrictWriter.apply(batch, dataDir.folder(), System.getenv());
            stage.add(1);
            return outcome;
        }
    }

    /** Tables of the rows set aside, written but not yet named: they appear together with the import. */
    private List<AtomicOutput> refused(Map<Path, Map<LayerSchema, ReadResult>> results) throws IOException {
        FaultTexts texts = new FaultTexts(Language.ofProcess());
        List<AtomicOutput> written = new ArrayList<>();
        for (Map.Entry<Path, Map<LayerSchema, ReadResult>> entry : results.entrySet()) {
            List<RefusedRow> rows = entry.getValue().values().stream()
                    .flatMap(result -> result.refusedRows().stream())
                    .toList();
            if (rows.isEmpty()) {
                continue;
            }
            Path target = RefusedRows.beside(entry.getKey());
            if (Files.exists(target)) {
                throw CliError.file(target.toString(), "import.refused-exists");
            }
            console.err().println(text("import.refused", Integer.toString(rows.size()), target));
            AtomicOutput output = AtomicOutput.to(target, "--on-error");
            written.add(output);
            try (Writer out = output.writer()) {
                RefusedRows.write(rows, texts, out);
            }
        }
        return written;
    }

    private void tell(ImportOutcome outcome) {
        if (outcome.sampleDropped()) {
            console.out().println(text("import.sample-dropped"));
        }
        outcome.layers().forEach((name, loaded) -> {
            if (Layers.open().stream().anyMatch(schema -> schema.name().equals(name))) {
                console.out().println(text("import.layer", name, loaded.added(), loaded.replaced(), loaded.total()));
            }
        });
    }

    private void tellRead(LayerSchema schema, List<Feature> rows) {
        if (!schema.internal()) {
            console.out().println(text("import.would", schema.name(), rows.size()));
        }
    }

    private String text(String messageKey, Object... values) {
        return FaultTexts.format(
                spec.resourceBundle().getString(messageKey),
                spec.resourceBundle().getLocale(),
                List.of(values));
    }
}
