package org.lifelane.application.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.siting.Areas;
import org.lifelane.application.siting.ClearingCosts;
import org.lifelane.application.siting.CrewLanes;
import org.lifelane.application.siting.Existing;
import org.lifelane.application.siting.LaneShares;
import org.lifelane.application.siting.PlanAnswers;
import org.lifelane.application.siting.ScreeningRows;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.application.siting.SitingTables;
import org.lifelane.application.siting.Stakes;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.plan.BudgetCurve;
import org.lifelane.planning.plan.JointPlan;
import org.lifelane.planning.plan.JointPlanning;
import org.lifelane.planning.plan.JointProblem;
import org.lifelane.planning.plan.Limits;
import org.lifelane.planning.plan.RobustPlan;
import org.lifelane.planning.plan.RobustPlanning;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plan}: stations and lane clearing together under one budget. */
@Command(sortOptions = false)
final class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--budget", paramLabel = "MONEY", required = true, descriptionKey = "budget", order = 1)
    private double budget;

    @Option(names = "--limit", paramLabel = "SECONDS", required = true, descriptionKey = "limit", order = 2)
    private double limit;

    @Option(names = "--p", paramLabel = "N", descriptionKey = "p", order = 3)
    private @Nullable Integer p;

    @Option(names = "--lanes", paramLabel = "N", descriptionKey = "lanes", order = 4)
    private @Nullable Integer lanes;

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "weights", order = 6)
    private @Nullable Path weights;

    @Option(
            names = "--existing",
            paramLabel = "IDS|layer|none",
            defaultValue = "layer",
            descriptionKey = "existing",
            order = 7)
    private String existing = "layer";

    @Option(names = "--required", paramLabel = "IDS", defaultValue = "", descriptionKey = "required", order = 8)
    private String required = "";

    @Option(names = "--excluded", paramLabel = "IDS", defaultValue = "", descriptionKey = "excluded", order = 9)
    private String excluded = "";

    @Mixin
    private final SitingFiles network = new SitingFiles();

    @Option(names = "--curve", paramLabel = "STEPS", defaultValue = "10", descriptionKey = "curve", order = 30)
    private int steps = 10;

    @Option(names = "--robust", paramLabel = "DAYS", descriptionKey = "robust", order = 31)
    private @Nullable Integer days;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "seed", order = 32)
    private long seed = 1;

    @Option(names = "--blockages", paramLabel = "FILE", descriptionKey = "blockages", order = 33)
    private @Nullable Path blockages;

    @Mixin
    private final SolveOptions solving = new SolveOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out", order = 41)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Mixin
    private final DataDir dataDir = new DataDir();

    PlanCommand(Console console) {
        this.console = console;
    }

    /** What is worked out, to be written and told. */
    private record Found(
            boolean screened,
            JointPlan plan,
            JointPlan stations,
            JointPlan lanes,
            Map<String, @Nullable Object> answer) {}

    @Override
    public Integer call() throws IOException {
        ResourceBundle texts = spec.resourceBundle();
        Seconds.milliseconds("--limit", limit);
        Set<String> bought = SitingCommand.ids(required);
        Limits limits = new Limits(
                budget, p == null ? Integer.MAX_VALUE : p, lanes == null ? Integer.MAX_VALUE : lanes, bought);
        if (steps < 0) {
            throw CliError.option("--curve " + steps, "plan.steps");
        }
        if (days != null && days < 1) {
            throw CliError.option("--robust " + days, "plan.days");
        }
        SitingFiles.Question question =
                new SitingFiles.Question(limit, Existing.parse(existing), bought, SitingCommand.ids(excluded));
        Map<String, @Nullable Path> outputs = new LinkedHashMap<>();
        outputs.put("--out", out);
        try (OutputFiles files = OutputFiles.open(outputs)) {
            Found found = network.read(console, dataDir, texts, question, choice -> find(choice, limits, texts));
            files.write(
                    console,
                    texts.getString("stage.write"),
                    (option, writer) -> SitingAnswer.write(found.answer(), writer));
            tell(found, texts);
        }
        return ExitCode.DONE;
    }

    private Found find(SitingFiles.Choice choice, Limits limits, ResourceBundle texts) {
        PlaceFiles.Places read = choice.places();
        Weights counted = weights == null ? read.weights() : Weights.file(SitingTables.weights(weights));
        Stakes.check(counted, String.valueOf(weights), read.targets());
        Set<String> stands = choice.candidates().existing();
        if (!stands.isEmpty()) {
            Stakes.known(stands, read.stations());
        }
        Map<String, Double> prices = new HashMap<>(choice.candidates().prices());
        checkPrices(choice, prices);
        checkRequired(choice, limits, prices);
        JointProblem problem;
        try (Progress stage = Progress.start(console, texts.getString("stage.sets"))) {
            problem = problem(choice, counted, prices);
            stage.add(1);
        }
        JointPlan plan = solve(problem, limits, texts, "stage.solve");
        JointPlan stationsOnly = solve(problem, limits.stationsOnly(), texts, "stage.stations-only");
        JointPlan lanesOnly = solve(problem, limits.lanesOnly(), texts, "stage.lanes-only");
        Set<String> open = new HashSet<>(stands);
        plan.stations().forEach(station -> open.add(station.id()));
        StationTimes.FirstArrivals first = choice.places()
                .first(
                        choice.crews(),
                        open,
                        plan.lanes().stream().map(JointPlan.Bought::id).toList());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(PlanAnswers.plan(plan, first));
        answer.put("budget", SitingAnswer.money(budget));
        answer.put("total_weight", SitingAnswer.number(problem.totalWeight()));
        answer.put("weights", counted.source());
        answer.putAll(ScreeningRows.of(
                choice.candidates().screened(),
                choice.candidates().remarks(),
                sentence -> sentence.in(texts.getLocale())));
        Areas areas =
                Areas.standard(read.stations(), read.targets(), read.network().plane());
        answer.put("jurisdictions", SitingAnswer.rows(areas.held(open, first.stations())));
        answer.put("lanes_without_cost", problem.lanesWithoutPrice());
        answer.put("stations_only", PlanAnswers.summary(stationsOnly));
        answer.put("lanes_only", PlanAnswers.summary(lanesOnly));
        answer.put("curve", PlanAnswers.curve(curve(problem, limits, texts)));
        if (days != null) {
            answer.put("robust", PlanAnswers.robust(robust(read, problem, limits, plan, days, texts)));
        }
        return new Found(choice.candidates().screened(), plan, stationsOnly, lanesOnly, answer);
    }

    private static void checkRequired(SitingFiles.Choice choice, Limits limits, Map<String, Double> prices) {
        Set<String> forSale = choice.crews().stream()
                .flatMap(crew -> crew.stations().stream())
                .filter(choice.candidates()::free)
                .map(Station::id)
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (String id : new TreeSet<>(limits.required())) {
            if (choice.candidates().existing().contains(id)) {
                faults.add(Fault.of("--required", id, "siting.required-exists"));
            } else if (!forSale.contains(id)) {
                faults.add(Fault.of("--required", id, "siting.no-candidate-of-id"));
            }
        }
        faults.addAll(limits.faults(prices));
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private static void checkPrices(SitingFiles.Choice choice, Map<String, Double> prices) {
        List<Fault> faults = new ArrayList<>();
        for (Crew crew : choice.crews()) {
            for (Station station : crew.stations()) {
                if (choice.candidates().free(station) && !prices.containsKey(station.id())) {
                    faults.add(Fault.of("stations", station.id(), "plan.price-missing"));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private static JointProblem problem(SitingFiles.Choice choice, Weights counted, Map<String, Double> prices) {
        PlaceFiles.Places read = choice.places();
        return JointProblem.of(
                CrewLanes.of(choice.crews(), read.index(), read.targets(), SolveControl.patient()),
                choice.candidates().existing(),
                counted.of(read.targets().stream().map(target -> target.id()).toList()),
                prices,
                ClearingCosts.of(read.ways().fireLanes()));
    }

    private JointPlan solve(JointProblem problem, Limits limits, ResourceBundle texts, String stageKey) {
        try (SolveProgress stage = SolveProgress.start(console, texts, stageKey)) {
            return JointPlanning.best(problem, limits, solving.control().telling(stage));
        }
    }

    private List<BudgetCurve.Point> curve(JointProblem problem, Limits limits, ResourceBundle texts) {
        if (steps == 0) {
            return List.of();
        }
        try (Progress stage = Progress.start(console, texts.getString("stage.curve"), steps + 1L)) {
            return BudgetCurve.of(problem, limits, steps, solving::control, stage::at);
        }
    }

    private RobustPlan robust(
            PlaceFiles.Places read,
            JointProblem problem,
            Limits limits,
            JointPlan plan,
            int number,
            ResourceBundle texts) {
        Map<String, Double> shares =
                LaneShares.of(read.ways().fireLanes(), read.input().layer(Layers.BLOCKAGES, blockages));
        try (SolveProgress stage = SolveProgress.start(console, texts, "stage.robust")) {
            return RobustPlanning.of(
                    problem,
                    limits,
                    plan,
                    shares,
                    number,
                    seed,
                    () -> solving.control().telling(stage));
        }
    }

    private void tell(Found found, ResourceBundle texts) {
        JointPlan plan = found.plan();
        console.err()
                .println(MessageFormat.format(
                        texts.getString(plan.proof().optimal() ? "plan.proven" : "plan.open"),
                        Sums.list(plan.stations().stream()
                                .map(JointPlan.Bought::id)
                                .toList()),
                        Sums.list(
                                plan.lanes().stream().map(JointPlan.Bought::id).toList()),
                        LeastUnit.text(plan.cost()),
                        Sums.of(plan.baseline()),
                        Sums.of(plan.proof().objective()),
                        Sums.of(plan.proof().bound()),
                        Sums.percent(plan.proof().gap())));
        console.err()
                .println(MessageFormat.format(
                        texts.getString("plan.beside"),
                        Sums.of(found.stations().proof().objective()),
                        Sums.of(found.lanes().proof().objective())));
        if (!found.screened()) {
            console.err().println(texts.getString("siting.unscreened"));
        }
    }
}
