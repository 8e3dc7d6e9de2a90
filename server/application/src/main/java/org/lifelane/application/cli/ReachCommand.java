package org.lifelane.application.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.reach.CoverageFile;
import org.lifelane.application.reach.ReachFiles;
import org.lifelane.application.reach.RouteFile;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reach}: which buildings are reached, when and by which way, and the ground that is covered. */
@Command(sortOptions = false)
final class ReachCommand implements Callable<Integer> {
    private static final Set<String> STATUSES = Set.of("existing", "planned", "candidate");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final FileOptions files = new FileOptions();

    @Option(names = "--stations", paramLabel = "FILE", descriptionKey = "stations", order = 20)
    private @Nullable Path stations;

    @Option(names = "--status", paramLabel = "LIST", defaultValue = "existing", descriptionKey = "status", order = 21)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String status;

    @Option(names = "--targets", paramLabel = "FILE", descriptionKey = "targets", order = 22)
    private @Nullable Path targets;

    @Option(names = "--rescue-sites", paramLabel = "FILE", descriptionKey = "rescue-sites", order = 24)
    private @Nullable Path rescueSites;

    @Option(names = "--limit", paramLabel = "SECONDS", required = true, descriptionKey = "limit", order = 25)
    private double limit;

    @Option(names = "--turnout", paramLabel = "SECONDS", descriptionKey = "turnout", order = 26)
    private @Nullable Double turnout;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out", order = 30)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--matrix", paramLabel = "FILE", descriptionKey = "matrix", order = 31)
    private @Nullable Path matrix;

    @Option(names = "--polygons", paramLabel = "FILE", descriptionKey = "polygons", order = 32)
    private @Nullable Path polygons;

    @Option(names = "--states-out", paramLabel = "FILE", descriptionKey = "states-out", order = 33)
    private @Nullable Path statesOut;

    @Option(names = "--routes", paramLabel = "FILE", descriptionKey = "routes", order = 34)
    private @Nullable Path routes;

    @Mixin
    private final DataDir dataDir = new DataDir();

    ReachCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ResourceBundle texts = spec.resourceBundle();
        ReachOptions options = options();
        boolean onFiles = onFiles();
        List<AtomicOutput> outputs = new ArrayList<>();
        try (AnalysisInput input = AnalysisInput.open(onFiles, files, dataDir, console)) {
            for (Map.Entry<String, Path> named : outputFiles().entrySet()) {
                outputs.add(AtomicOutput.to(named.getValue(), named.getKey()));
            }
            write(input, options, outputs, texts);
            AtomicOutput.commitAll(outputs);
        } finally {
            outputs.forEach(AtomicOutput::close);
        }
        return ExitCode.DONE;
    }

    private ReachOptions options() {
        if (!(limit >= 0) || limit > Integer.MAX_VALUE / 1000.0) {
            throw CliError.option("--limit " + limit, "seconds.range");
        }
        if (turnout != null && (!(turnout >= 0) || turnout > Integer.MAX_VALUE / 1000.0)) {
            throw CliError.option("--turnout " + turnout, "seconds.range");
        }
        Set<String> statuses =
                Arrays.stream(status.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        statuses.stream()
                .filter(word -> !STATUSES.contains(word))
                .sorted()
                .findFirst()
                .ifPresent(word -> {
                    throw CliError.option("--status " + word, "status.unknown");
                });
        return new ReachOptions(
                Math.round(1000 * limit),
                turnout == null ? OptionalLong.empty() : OptionalLong.of(Math.round(1000 * turnout)),
                statuses);
    }

    private boolean onFiles() {
        boolean onFiles = files.named() || stations != null || targets != null || rescueSites != null;
        if (onFiles && stations == null) {
            throw CliError.option("--stations", "stations.missing");
        }
        if (onFiles && targets == null) {
            throw CliError.option("--targets", "targets.missing");
        }
        return onFiles;
    }

    private Map<String, Path> outputFiles() {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("--out", out);
        put(files, "--matrix", matrix);
        put(files, "--polygons", polygons);
        put(files, "--states-out", statesOut);
        put(files, "--routes", routes);
        return files;
    }

    private static void put(Map<String, Path> files, String option, @Nullable Path file) {
        if (file != null) {
            files.put(option, file);
        }
    }

    private void write(AnalysisInput input, ReachOptions options, List<AtomicOutput> outputs, ResourceBundle texts)
            throws IOException {
        ReachAnalysis analysis = analysis(input, options, texts);
        List<Target> buildings =
                Target.of(input.layer(Layers.HIGH_RISES, targets), input.layer(Layers.RESCUE_SITES, rescueSites));
        List<Arrival> arrivals;
        ArrivalField within;
        try (Progress stage = Progress.start(console, texts.getString("stage.reach"))) {
            arrivals = analysis.arrivals(buildings);
            within = analysis.withinLimit();
            stage.add(1);
        }
        try (Progress stage = Progress.start(console, texts.getString("stage.write"), outputs.size())) {
            int next = 0;
            for (String option : outputFiles().keySet()) {
                try (Writer writer = outputs.get(next++).writer()) {
                    writeOne(option, analysis, within, buildings, arrivals, writer);
                }
                stage.add(1);
            }
        }
        new ReachSummary(console, texts).tell(analysis, arrivals);
    }

    private void writeOne(
            String option,
            ReachAnalysis analysis,
            ArrivalField within,
            List<Target> buildings,
            List<Arrival> arrivals,
            Writer writer)
            throws IOException {
        switch (option) {
            case "--out" -> ReachFiles.writeArrivals(arrivals, writer);
            case "--matrix" -> ReachFiles.writeMatrix(analysis.matrix(buildings), writer);
            case "--polygons" -> CoverageFile.write(analysis, within, writer);
            case "--states-out" -> ReachFiles.writeStates(within, writer);
            case "--routes" -> RouteFile.write(arrivals, analysis.graph(), writer);
            default -> throw new IllegalStateException(option);
        }
    }

    private ReachAnalysis analysis(AnalysisInput input, ReachOptions options, ResourceBundle texts) {
        TravelNumbers numbers = files.numbers();
        NetworkInput rows = input.network();
        List<Station> all = input.layer(Layers.STATIONS, stations).stream()
                .filter(row -> row.geometry().isPresent())
                .map(Station::of)
                .toList();
        Vehicle vehicle = input.vehicle();
        try (Progress stage = Progress.start(console, texts.getString("stage.network"))) {
            RoadNetwork network = RoadNetwork.of(rows, numbers);
            SearchGraph graph = SearchGraph.of(network, vehicle, files.search(network), numbers);
            stage.add(1);
            new NetworkNotes(console, texts).tell(network.report());
            return new ReachAnalysis(graph, new EdgeIndex(network), all, options);
        }
    }
}
