package org.lifelane.application.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.siting.ClearingCosts;
import org.lifelane.application.siting.ClearingFiles;
import org.lifelane.application.siting.ClearingWords;
import org.lifelane.application.siting.Existing;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.application.siting.SitingTables;
import org.lifelane.application.siting.Stakes;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.clearing.ClearingBudget;
import org.lifelane.planning.clearing.ClearingPlan;
import org.lifelane.planning.clearing.CompoundGain;
import org.lifelane.planning.clearing.CompoundGains;
import org.lifelane.planning.clearing.LaneGain;
import org.lifelane.planning.clearing.LaneGains;
import org.lifelane.planning.clearing.LaneSelection;
import org.lifelane.planning.clearing.LaneSets;
import org.lifelane.planning.clearing.LaneWays;
import org.lifelane.planning.clearing.SearchCaps;
import org.lifelane.planning.clearing.Stake;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clearing}: which blocked lanes to clear first. */
@Command(sortOptions = false)
final class ClearingCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final PlaceFiles places = new PlaceFiles();

    @Option(names = "--limit", paramLabel = "SECONDS", required = true, descriptionKey = "limit", order = 25)
    private double limit;

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "weights", order = 26)
    private @Nullable Path weights;

    @Option(
            names = "--existing",
            paramLabel = "IDS|layer",
            defaultValue = "layer",
            descriptionKey = "existing",
            order = 27)
    private String existing = "layer";

    @Option(names = "--lanes", paramLabel = "N", descriptionKey = "lanes", order = 28)
    private @Nullable Integer lanes;

    @Option(names = "--budget", paramLabel = "MONEY", descriptionKey = "budget", order = 29)
    private @Nullable Double budget;

    @Option(names = "--compounds", paramLabel = "FILE", descriptionKey = "compounds", order = 30)
    private @Nullable Path compounds;

    @Mixin
    private final SolveOptions solving = new SolveOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out", order = 41)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Mixin
    private final DataDir dataDir = new DataDir();

    ClearingCommand(Console console) {
        this.console = console;
    }

    /** What is worked out, to be written. */
    private record Found(
            List<LaneGain> gains,
            List<CompoundGain> compounds,
            Optional<ClearingPlan> plan,
            StationTimes.FirstArrivals first,
            Weights weights,
            Map<String, Double> prices,
            ClearingWords words,
            int capped) {}

    @Override
    public Integer call() throws IOException {
        ResourceBundle texts = spec.resourceBundle();
        Seconds.milliseconds("--limit", limit);
        if (lanes != null && budget != null) {
            throw CliError.option("--lanes", "clearing.lanes-and-budget");
        }
        if ((lanes != null || budget != null) && beside(out).equals(out)) {
            throw CliError.option("--out " + out, "clearing.out-is-beside");
        }
        Map<String, @Nullable Path> outputs = new LinkedHashMap<>();
        outputs.put("--out", out);
        outputs.put("--compounds", compounds);
        outputs.put("plan", lanes == null && budget == null ? null : beside(out));
        try (OutputFiles files = OutputFiles.open(outputs)) {
            Found found = places.read(console, dataDir, texts, places.named(), read -> find(read, texts));
            files.write(console, texts.getString("stage.write"), (option, writer) -> {
                if (option.equals("--out")) {
                    ClearingFiles.writeGains(found.gains(), found.words(), texts.getLocale(), writer);
                } else if (option.equals("--compounds")) {
                    ClearingFiles.writeCompounds(found.compounds(), found.words(), texts.getLocale(), writer);
                } else {
                    SitingAnswer.write(
                            ClearingFiles.plan(
                                    found.plan().orElseThrow(), found.first(), found.weights(), found.prices()),
                            writer);
                }
            });
            tell(found, texts);
        }
        return ExitCode.DONE;
    }

    /** {@code C.json} beside {@code C.csv}. */
    private static Path beside(Path csv) {
        String name = String.valueOf(csv.getFileName());
        int dot = name.lastIndexOf('.');
        return csv.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    private Found find(PlaceFiles.Places read, ResourceBundle texts) {
        Vehicle vehicle = read.input().vehicle();
        Weights counted = weights == null ? read.weights() : Weights.file(SitingTables.weights(weights));
        Stakes.check(counted, String.valueOf(weights), read.targets());
        List<Stake> stakes = Stakes.of(read.targets(), read.buildings(), counted);
        Set<String> standing = Existing.parse(existing).among(read.stations());
        Stakes.known(standing, read.stations());
        List<Station> stations = read.stations().stream()
                .filter(row -> standing.contains(row.id()))
                .map(Station::of)
                .toList();
        long limitMs = Math.round(1000 * limit);
        ReachAnalysis now = new ReachAnalysis(
                read.graph(vehicle),
                read.index(),
                stations,
                new ReachOptions(limitMs, read.turnoutMs(), StationTimes.STATUSES));
        LaneSets sets;
        LaneWays ways;
        try (Progress stage = Progress.start(console, texts.getString("stage.sets"))) {
            sets = new LaneSets(now, read.index(), read.network().numbers(), read.targets(), SearchCaps.STANDARD);
            ways = sets.fromAll();
            stage.add(1);
        }
        List<LaneGain> gains = LaneGains.of(sets, ways, stakes);
        Optional<ClearingPlan> plan = budget(read).map(most -> {
            try (SolveProgress stage = SolveProgress.start(console, texts, "stage.solve")) {
                return LaneSelection.best(
                        sets, ways, stakes, most, solving.control().telling(stage));
            }
        });
        ClearingWords words = new ClearingWords(vehicle.name(), limitMs, ways.capped().length > 0);
        Crew crew = new Crew(now.graph(), stations, limitMs, read.turnoutMs());
        StationTimes.FirstArrivals first = plan.map(chosen -> read.first(List.of(crew), standing, chosen.selected()))
                .orElse(new StationTimes.FirstArrivals(Map.of()));
        return new Found(
                gains,
                CompoundGains.of(sets, ways, stakes),
                plan,
                first,
                counted,
                ClearingCosts.of(read.ways().fireLanes()),
                words,
                ways.capped().length);
    }

    private Optional<ClearingBudget> budget(PlaceFiles.Places read) {
        if (lanes != null) {
            return Optional.of(new ClearingBudget.Lanes(lanes));
        }
        if (budget == null) {
            return Optional.empty();
        }
        return Optional.of(
                new ClearingBudget.Money(budget, ClearingCosts.of(read.ways().fireLanes())));
    }

    private void tell(Found found, ResourceBundle texts) {
        say(
                texts,
                "clearing.summary",
                Integer.toString(found.gains().size()),
                Long.toString(found.gains().stream()
                        .filter(gain -> gain.alone().buildings() > 0)
                        .count()),
                Long.toString(found.gains().stream()
                        .filter(gain -> !gain.alsoRequires().isEmpty())
                        .count()),
                texts.getString("weights." + found.weights().source()));
        if (found.capped() > 0) {
            say(
                    texts,
                    "clearing.capped",
                    Integer.toString(found.capped()),
                    Integer.toString(SearchCaps.STANDARD.lanes()));
        }
        found.plan()
                .ifPresent(plan -> say(
                        texts,
                        plan.proof().optimal() ? "clearing.proven" : "clearing.open",
                        Sums.list(plan.selected()),
                        Sums.of(plan.baseline()),
                        Sums.of(plan.proof().objective()),
                        Sums.of(plan.proof().bound())));
    }

    private void say(ResourceBundle texts, String key, Object... values) {
        console.err().println(MessageFormat.format(texts.getString(key), values));
    }
}
