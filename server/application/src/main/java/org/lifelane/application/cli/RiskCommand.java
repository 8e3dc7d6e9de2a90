package org.lifelane.application.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.risk.FindingWords;
import org.lifelane.application.risk.RiskFiles;
import org.lifelane.application.risk.RiskNumbers;
import org.lifelane.application.risk.RowNames;
import org.lifelane.application.risk.Sign;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskAnalysis;
import org.lifelane.planning.risk.RiskInput;
import org.lifelane.planning.risk.RiskResult;
import org.lifelane.planning.risk.times.FirstAlarm;
import org.lifelane.planning.rules.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code risk}: the three failures and the risk score of each high-rise. */
@Command(sortOptions = false)
final class RiskCommand implements Callable<Integer> {
    private static final int SURVEY_SHOWN = 3;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final FileOptions files = new FileOptions();

    @Option(names = "--high-rises", paramLabel = "FILE", descriptionKey = "high-rises", order = 20)
    private @Nullable Path highRises;

    @Option(names = "--rescue-sites", paramLabel = "FILE", descriptionKey = "rescue-sites", order = 21)
    private @Nullable Path rescueSites;

    @Option(names = "--hydrants", paramLabel = "FILE", descriptionKey = "hydrants", order = 22)
    private @Nullable Path hydrants;

    @Option(names = "--adapters", paramLabel = "FILE", descriptionKey = "adapters", order = 23)
    private @Nullable Path adapters;

    @Option(names = "--obstacles", paramLabel = "FILE", descriptionKey = "obstacles", order = 24)
    private @Nullable Path obstacles;

    @Option(names = "--hazards", paramLabel = "FILE", descriptionKey = "hazards", order = 25)
    private @Nullable Path hazards;

    @Option(names = "--stations", paramLabel = "FILE", descriptionKey = "stations", order = 26)
    private @Nullable Path stations;

    @Option(names = "--turnout", paramLabel = "SECONDS", descriptionKey = "turnout", order = 27)
    private @Nullable Double turnout;

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules", order = 28)
    private @Nullable Path rules;

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "weights", order = 29)
    private @Nullable Path weights;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out", order = 30)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--findings", paramLabel = "FILE", required = true, descriptionKey = "findings", order = 31)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path findings;

    @Option(names = "--parts", paramLabel = "FILE", descriptionKey = "parts", order = 32)
    private @Nullable Path parts;

    @Mixin
    private final DataDir dataDir = new DataDir();

    RiskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ResourceBundle texts = spec.resourceBundle();
        RiskNumbers numbers = RiskNumbers.of(readable("--rules", rules), readable("--weights", weights));
        boolean onFiles = onFiles();
        OptionalLong turnoutMs = Seconds.milliseconds("--turnout", turnout);
        try (AnalysisInput input = AnalysisInput.open(onFiles, files, dataDir, console);
                OutputFiles outputs = OutputFiles.open(outputs())) {
            RiskInput layers = riskInput(input, numbers, turnoutMs, texts);
            RiskResult result = judged(layers, texts);
            FindingWords words = new FindingWords(texts.getLocale(), RowNames.of(layers.rows()));
            write(result, words, outputs, texts);
            tell(result, words, texts);
        }
        return ExitCode.DONE;
    }

    private static Optional<Path> readable(String option, @Nullable Path file) {
        if (file != null && !Files.isReadable(file)) {
            throw CliError.option(option + " " + file, "risk.unreadable");
        }
        return Optional.ofNullable(file);
    }

    private boolean onFiles() {
        boolean onFiles = files.named()
                || Stream.of(highRises, rescueSites, hydrants, adapters, obstacles, hazards, stations)
                        .anyMatch(file -> file != null);
        if (onFiles && highRises == null) {
            throw CliError.option("--high-rises", "high-rises.missing");
        }
        return onFiles;
    }

    private Map<String, @Nullable Path> outputs() {
        Map<String, @Nullable Path> named = new LinkedHashMap<>();
        named.put("--out", out);
        named.put("--findings", findings);
        named.put("--parts", parts);
        return named;
    }

    private RiskInput riskInput(
            AnalysisInput input, RiskNumbers numbers, OptionalLong turnoutMs, ResourceBundle texts) {
        NetworkInput ways = input.network();
        Map<LayerSchema, @Nullable Path> named = new LinkedHashMap<>();
        named.put(Layers.HIGH_RISES, highRises);
        named.put(Layers.RESCUE_SITES, rescueSites);
        named.put(Layers.HYDRANTS, hydrants);
        named.put(Layers.ADAPTERS, adapters);
        named.put(Layers.OBSTACLES, obstacles);
        named.put(Layers.HAZARDS, hazards);
        named.put(Layers.STATIONS, stations);
        try (Progress stage = Progress.start(console, texts.getString("stage.network"))) {
            RoadNetwork network = RoadNetwork.of(ways, files.numbers());
            stage.add(1);
            NetworkNotes notes = new NetworkNotes(console, texts);
            notes.tell(network.report());
            RiskInput risk = RiskInputs.of(input, files, ways, network, named, numbers, turnoutMs);
            notes.tellSites(
                    risk.rows().getOrDefault(Layers.HIGH_RISES.name(), List.of()),
                    risk.rows().getOrDefault(Layers.RESCUE_SITES.name(), List.of()));
            return risk;
        }
    }

    private RiskResult judged(RiskInput input, ResourceBundle texts) {
        int all = input.rows().getOrDefault(Layers.HIGH_RISES.name(), List.of()).size();
        try (Progress stage = Progress.start(console, texts.getString("stage.risk"), all)) {
            return RiskAnalysis.of(input, (done, of) -> stage.add(1));
        }
    }

    private void write(RiskResult result, FindingWords words, OutputFiles outputs, ResourceBundle texts)
            throws IOException {
        List<BuildingRisk> risks = result.byRank();
        outputs.write(console, texts.getString("stage.write"), (option, writer) -> {
            switch (option) {
                case "--out" -> RiskFiles.writeRisks(risks, writer);
                case "--findings" -> RiskFiles.writeFindings(risks, words, writer);
                case "--parts" -> RiskFiles.writeParts(risks, writer);
                default -> throw new IllegalStateException(option);
            }
        });
    }

    private void tell(RiskResult result, FindingWords words, ResourceBundle texts) {
        List<Object> counts = new ArrayList<>();
        counts.add(Integer.toString(result.buildings().size()));
        for (Failure failure : List.of(Failure.VEHICLE, Failure.WATER, Failure.PEOPLE)) {
            Map<Sign, Long> signs = result.buildings().stream()
                    .collect(Collectors.groupingBy(risk -> Sign.of(risk.findings(), failure), Collectors.counting()));
            counts.add(Long.toString(signs.getOrDefault(Sign.GAP, 0L) + signs.getOrDefault(Sign.VIOLATION, 0L)));
            counts.add(Long.toString(signs.getOrDefault(Sign.UNKNOWN, 0L)));
        }
        say(texts, "risk.summary", counts.toArray());
        FirstAlarm alarm = result.firstAlarm();
        say(
                texts,
                "risk.alarm",
                Long.toString(Math.round(alarm.percentile())),
                seconds(alarm.firstS()),
                Integer.toString(alarm.firstNever()),
                Integer.toString(alarm.engines()),
                seconds(alarm.fullS()),
                Integer.toString(alarm.fullNever()));
        String survey = result.survey().stream()
                .limit(SURVEY_SHOWN)
                .map(item -> words.fact(item.fact()))
                .collect(Collectors.joining("; "));
        if (!survey.isEmpty()) {
            say(texts, "risk.survey", survey);
        }
    }

    private static String seconds(OptionalDouble seconds) {
        return seconds.isEmpty() ? "–" : Long.toString(Math.round(seconds.getAsDouble()));
    }

    private void say(ResourceBundle texts, String key, Object... arguments) {
        console.err().println(MessageFormat.format(texts.getString(key), arguments));
    }
}
