package org.lifelane.application.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
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
import org.lifelane.planning.inventory.Feature;
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
        try (AnalysisInput input = AnalysisInput.open(onFiles, files, dataDir, console);
                OutputFiles outputs = OutputFiles.open(outputs())) {
            write(input, options, outputs, texts);
        }
        return ExitCode.DONE;
    }

    private ReachOptions options() {
        long limitMs = Seconds.milliseconds("--limit", limit).orElseThrow();
        OptionalLong turnoutMs = Seconds.milliseconds("--turnout", turnout);
        Set<String> statuses =
                Arrays.stream(status.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        statuses.stream()
                .filter(word -> !STATUSES.contains(word))
                .sorted()
                .findFirst()
                .ifPresent(word -> {
                    throw CliError.option("--status " + word, "status.unknown");
                });
        return new ReachOptions(limitMs, turnoutMs, statuses);
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

    private Map<String, @Nullable Path> outputs() {
        Map<String, @Nullable Path> named = new LinkedHashMap<>();
        named.put("--out", out);
        named.put("--matrix", matrix);
        named.put("--polygons", polygons);
        named.put("--states-out", statesOut);
        named.put("--routes", routes);
        return named;
    }

    private void write(AnalysisInput input, ReachOptions options, OutputFiles outputs, ResourceBundle texts)
            throws IOException {
        ReachAnalysis analysis = analysis(input, options, texts);
        List<Feature> rows = input.layer(Layers.HIGH_RISES, targets);
        List<Feature> sites = input.layer(Layers.RESCUE_SITES, rescueSites);
        new NetworkNotes(console, texts).tellSites(rows, sites);
        List<Target> buildings = Target.of(rows, sites);
        Progress stage = Progress.start(console, texts.getString("stage.reach"));
        List<Arrival> arrivals = analysis.arrivals(buildings);
        ArrivalField within = analysis.withinLimit();
        stage.add(1);
        stage.close();
        outputs.write(
                console,
                texts.getString("stage.write"),
                (option, writer) -> writeOne(option, analysis, within, buildings, arrivals, writer));
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
