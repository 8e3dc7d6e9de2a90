package org.lifelane.application.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.siting.Areas;
import org.lifelane.application.siting.Candidates;
import org.lifelane.application.siting.Existing;
import org.lifelane.application.siting.LeftOut;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.application.siting.SitingTables;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.siting.CostTable;
import org.lifelane.planning.siting.Siting;
import org.lifelane.planning.siting.SitingModel;
import org.lifelane.planning.siting.SitingPlan;
import org.lifelane.planning.siting.SitingProblem;
import org.lifelane.planning.siting.StationTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code siting}: where to put stations. */
@Command(sortOptions = false)
final class SitingCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "MODEL", required = true, descriptionKey = "model", order = 1)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String model;

    @Option(names = "--p", paramLabel = "N", descriptionKey = "p", order = 2)
    private @Nullable Integer p;

    @Option(names = "--budget", paramLabel = "MONEY", descriptionKey = "budget", order = 3)
    private @Nullable Double budget;

    @Option(names = "--limit", paramLabel = "SECONDS", descriptionKey = "limit", order = 4)
    private @Nullable Double limit;

    @Option(names = "--cost-matrix", paramLabel = "FILE", descriptionKey = "cost-matrix", order = 5)
    private @Nullable Path costMatrix;

    @Option(names = "--site-costs", paramLabel = "FILE", descriptionKey = "site-costs", order = 6)
    private @Nullable Path siteCosts;

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "weights", order = 6)
    private @Nullable Path weights;

    @Option(names = "--existing", paramLabel = "IDS|layer|none", descriptionKey = "existing", order = 7)
    private @Nullable String existing;

    @Option(names = "--required", paramLabel = "IDS", defaultValue = "", descriptionKey = "required", order = 8)
    private String required = "";

    @Option(names = "--excluded", paramLabel = "IDS", defaultValue = "", descriptionKey = "excluded", order = 9)
    private String excluded = "";

    @Option(names = "--engines", paramLabel = "1|2", defaultValue = "1", descriptionKey = "engines", order = 10)
    private int engines = 1;

    @Option(names = "--leave-out-unreachable", descriptionKey = "leave-out-unreachable", order = 11)
    private boolean leaveOut;

    @Mixin
    private final AreaOptions areas = new AreaOptions();

    @Mixin
    private final SitingFiles network = new SitingFiles();

    @Mixin
    private final SolveOptions solving = new SolveOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out", order = 41)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Mixin
    private final DataDir dataDir = new DataDir();

    SitingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SitingModel wanted =
                SitingModel.of(model).orElseThrow(() -> CliError.option("--model " + model, "siting.model"));
        if (costMatrix == null) {
            Seconds.milliseconds("--limit", limit);
        } else if (limit != null && !(limit >= 0)) {
            throw CliError.option("--limit " + limit, "siting.limit-of-matrix");
        }
        checkIds();
        Map<String, @Nullable Path> outputs = new LinkedHashMap<>();
        outputs.put("--out", out);
        try (OutputFiles files = OutputFiles.open(outputs)) {
            SitingReport found = costMatrix == null ? onNetwork(wanted) : onMatrix(wanted, costMatrix);
            ResourceBundle texts = spec.resourceBundle();
            files.write(
                    console,
                    texts.getString("stage.write"),
                    (option, writer) -> SitingAnswer.write(found.toMap(texts.getLocale()), writer));
            found.tell(console, texts, costMatrix != null);
        }
        return ExitCode.DONE;
    }

    private SitingReport onMatrix(SitingModel wanted, Path matrix) {
        if (network.named()) {
            throw CliError.option("--cost-matrix", "siting.no-matrix-and-network");
        }
        areas.check(true);
        double most = limit == null ? Double.POSITIVE_INFINITY : limit;
        Weights counted = weights == null ? Weights.each() : Weights.file(SitingTables.weights(weights));
        CostTable costs;
        try (Progress stage = Progress.start(console, matrix.toString())) {
            costs = SitingTables.costs(matrix, most, counted.byId().keySet());
            stage.add(1);
        }
        Set<String> stands =
                existing == null ? Set.of() : Existing.parse(existing).ids();
        LeftOut left = LeftOut.of(wanted, leaveOut, costs.without(ids(excluded)));
        SitingProblem problem = problem(wanted, left.costs(), counted, stands, prices(costs));
        SitingAnswer.Ground ground = areas.bind()
                ? SitingAnswer.Ground.unknown(Optional.of(areas.over(Areas.none())))
                : SitingAnswer.Ground.unknown();
        return solve(problem, left, counted, ground);
    }

    /** What the candidates of a matrix cost, where a table says it. */
    private Map<String, Double> prices(CostTable costs) {
        if (siteCosts == null) {
            return Map.of();
        }
        Map<String, Double> prices = SitingTables.prices(siteCosts);
        Set<String> known = Set.copyOf(costs.candidates());
        List<Fault> faults = prices.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .map(id -> Fault.of(siteCosts.toString(), id, "siting.no-candidate-of-id"))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return prices;
    }

    private SitingReport onNetwork(SitingModel wanted) {
        if (wanted.covers() && limit == null) {
            throw CliError.option("--limit", "siting.limit-missing", wanted.text());
        }
        areas.check(false);
        if (siteCosts != null) {
            throw CliError.option("--site-costs", "siting.site-costs-of-matrix");
        }
        SitingFiles.Question question = new SitingFiles.Question(
                limit, Existing.parse(existing == null ? "layer" : existing), ids(required), ids(excluded));
        ResourceBundle texts = spec.resourceBundle();
        return network.read(console, dataDir, texts, question, choice -> {
            Weights counted = weights == null ? choice.places().weights() : Weights.file(SitingTables.weights(weights));
            StationTimes times;
            try (Progress stage = Progress.start(console, texts.getString("stage.times"))) {
                times = StationTimes.of(
                        choice.crews(), choice.places().index(), choice.places().targets());
                stage.add(1);
            }
            Candidates candidates = choice.candidates();
            if (counted.source().equals("file")) {
                counted.check(String.valueOf(weights), times.costs().targets());
            }
            LeftOut left = LeftOut.of(wanted, leaveOut, times.costs());
            SitingProblem problem = problem(wanted, left.costs(), counted, candidates.existing(), candidates.prices());
            PlaceFiles.Places places = choice.places();
            Areas standard = Areas.standard(
                    places.stations(), places.targets(), places.network().plane());
            return solve(
                    problem,
                    left,
                    counted,
                    new SitingAnswer.Ground(
                            candidates.screened(),
                            candidates.remarks(),
                            times::first,
                            Optional.of(areas.over(standard))));
        });
    }

    private void checkIds() {
        List<Fault> faults = ids(required).stream()
                .filter(ids(excluded)::contains)
                .sorted()
                .map(id -> Fault.of("--required", id, "siting.required-excluded"))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private SitingProblem problem(
            SitingModel wanted, CostTable costs, Weights counted, Set<String> stands, Map<String, Double> prices) {
        double[] priceOfEach = costs.candidates().stream()
                .mapToDouble(id -> price(id, stands, prices))
                .toArray();
        return new SitingProblem(
                wanted,
                costs,
                counted.of(costs.targets()),
                stands,
                ids(required),
                p == null ? OptionalInt.empty() : OptionalInt.of(p),
                budget == null ? OptionalDouble.empty() : OptionalDouble.of(budget),
                priceOfEach,
                engines,
                Optional.empty());
    }

    /** Money is asked for only where it decides. */
    private double price(String id, Set<String> stands, Map<String, Double> prices) {
        Double known = prices.get(id);
        if (known == null && budget != null && !stands.contains(id)) {
            throw costMatrix == null
                    ? CliError.file("stations/" + id, "siting.price-missing")
                    : CliError.file(siteCosts == null ? id : siteCosts + ":" + id, "siting.price-missing-matrix");
        }
        return known == null || stands.contains(id) ? 0 : known;
    }

    private SitingReport solve(SitingProblem asked, LeftOut left, Weights counted, SitingAnswer.Ground ground) {
        ResourceBundle texts = spec.resourceBundle();
        SitingProblem problem =
                ground.areas().map(known -> areas.in(asked, left, known)).orElse(asked);
        long start = System.nanoTime();
        try (SolveProgress stage = SolveProgress.start(console, texts, "stage.solve")) {
            SitingPlan plan = Siting.solve(problem, solving.control().telling(stage));
            return new SitingReport(
                    SitingAnswer.of(
                            problem,
                            plan,
                            limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit),
                            counted,
                            ground,
                            (System.nanoTime() - start) / 1e9),
                    left);
        }
    }

    /** Ids between commas. */
    static Set<String> ids(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
