package org.lifelane.benchmark.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lifelane.benchmark.Streets;
import org.lifelane.planning.clearing.LaneWays;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.plan.JointPlan;
import org.lifelane.planning.plan.JointPlanning;
import org.lifelane.planning.plan.JointProblem;
import org.lifelane.planning.plan.Limits;
import org.lifelane.planning.siting.SitingModel;

/** Time to a proven optimum by size: see the README beside the sources. */
public final class ProofBenchmark {
    private static final long SEED = 20_261_124;
    private static final double CITY_M = 6_000;
    private static final Duration COVERING = Duration.ofMinutes(1);
    private static final Duration MEDIAN = Duration.ofMinutes(5);
    private static final Duration CENTER = Duration.ofMinutes(1);
    private static final Duration JOINT = Duration.ofMinutes(2);

    private final Path data;
    private final Streets streets;
    private final InnerCity city;
    private final ProofTable table = new ProofTable(System.out);
    private final Contest contest = new Contest(table);

    private ProofBenchmark(Path data, Streets streets) {
        this.data = data;
        this.streets = streets;
        this.city = InnerCity.of(streets.whole(), CITY_M);
    }

    /** @param arguments the project's root, the extract, the vehicle, and parts to print: none for all */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Path extract = Path.of(arguments[1]);
        if (!Files.exists(extract)) {
            System.err.println(
                    "error: " + extract + ": no such file; name an extract: server/benchmark/run siting FILE");
            System.exit(2);
        }
        ProofBenchmark benchmark =
                new ProofBenchmark(project.resolve("../shared/data"), Streets.of(extract, project, arguments[2]));
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("coverage", benchmark::coverage);
        parts.put("plane", benchmark::plane);
        parts.put("cost", benchmark::cost);
        parts.put("orlib", benchmark::orLibrary);
        parts.put("joint", benchmark::joint);
        List<String> wanted = List.of(arguments).subList(3, arguments.length);
        if (!parts.keySet().containsAll(wanted)) {
            System.err.println("error: " + wanted + ": the parts are " + parts.keySet());
            System.exit(2);
        }
        load("begun");
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                part.getValue().print();
            }
        }
        load("ended");
    }

    @FunctionalInterface
    private interface Part {
        void print() throws IOException;
    }

    /** How much else the machine does: times are worth as much as it is idle. */
    private static void load(String when) {
        System.out.printf(
                Locale.ROOT,
                "%s with a load of %.1f on %d processors, JDK %s%n",
                when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature());
    }

    private void coverage() {
        Pairs pairs = drawn().within(300_000);
        for (int limit : new int[] {180, 240, 300}) {
            for (int p : new int[] {5, 20, 50}) {
                mclp(pairs.part(200, 1000, limit), p, "network " + limit + " s", limit >= 240);
                mclp(pairs.part(1000, 5000, limit), p, "network " + limit + " s", limit >= 240);
            }
            lscp(pairs.part(200, 1000, limit), "network " + limit + " s");
            lscp(pairs.part(1000, 5000, limit), "network " + limit + " s");
        }
    }

    private StreetPairs drawn() {
        return new StreetPairs(streets.graph(city.network(), true), city, 1000, 5000, SEED);
    }

    private void mclp(Pairs pairs, int p, String what, boolean beside) {
        Contest.Instance instance = new Contest.Instance(SitingModel.MCLP, pairs, weights(pairs.targets()), p);
        contest.solve(what, instance, COVERING, beside);
    }

    private void lscp(Pairs pairs, String what) {
        double[] ones = new double[pairs.targets()];
        Arrays.fill(ones, 1);
        contest.solve(what, new Contest.Instance(SitingModel.LSCP, pairs, ones, 0), COVERING, false);
    }

    private static double[] weights(int targets) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, targets)
                .mapToDouble(i -> 1 + random.nextInt(100))
                .toArray();
    }

    /** Discs that overlap far more than streets let them: where a proof is hardest. */
    private void plane() {
        for (int p : new int[] {5, 20, 50}) {
            mclp(PlaneDraw.discs(1000, 5000, 0.12, SEED), p, "plane, radius 0.12", p == 20);
        }
    }

    private void cost() {
        StreetPairs drawn = drawn();
        for (int[] size : new int[][] {{200, 1000}, {400, 2000}}) {
            Pairs pairs = drawn.all(size[0], size[1]);
            for (int p : new int[] {5, 20, 50}) {
                double[] weights = weights(pairs.targets());
                contest.solve(
                        "network", new Contest.Instance(SitingModel.P_MEDIAN, pairs, weights, p), MEDIAN, p == 20);
                contest.solve("network", new Contest.Instance(SitingModel.P_CENTER, pairs, weights, p), CENTER, false);
            }
        }
    }

    private void orLibrary() throws IOException {
        OrLibrary library = new OrLibrary(data.resolve("orlib"));
        Set<Integer> sizes = new HashSet<>();
        for (OrLibrary.Optimum optimum : library.optima()) {
            OrLibrary.Instance read = library.read(optimum.name());
            double[] ones = new double[read.pairs().targets()];
            Arrays.fill(ones, 1);
            boolean first = sizes.add(ones.length);
            Contest.Instance median = new Contest.Instance(SitingModel.P_MEDIAN, read.pairs(), ones, read.p());
            Contest.Instance center = new Contest.Instance(SitingModel.P_CENTER, read.pairs(), ones, read.p());
            published(optimum.median(), contest.solve(optimum.name(), median, MEDIAN, first));
            published(optimum.center(), contest.solve(optimum.name(), center, CENTER, false));
        }
    }

    private static void published(double optimum, double found) {
        if (found < optimum - 1e-9) {
            throw new IllegalStateException("better than the published optimum " + optimum + ": " + found);
        }
    }

    private void joint() {
        LaneDistrict district =
                new LaneDistrict(streets, city, new LaneDistrict.Size(10, 200, 500, 3000, 2000), 300_000, SEED);
        long start = System.nanoTime();
        List<LaneWays> each = district.sets().fromEach();
        double seconds = since(start);
        table.time(
                "lane sets from each",
                each.size() + " x 5,000, " + district.sets().lanes().size() + " lanes",
                seconds);
        start = System.nanoTime();
        JointProblem problem = JointProblem.of(
                List.of(district.sets()),
                district.existing(),
                district.weights(),
                district.stationPrices(),
                district.lanePrices());
        table.time("joint problem from them", "", since(start));
        for (double budget : new double[] {20e6, 60e6, 120e6}) {
            start = System.nanoTime();
            JointPlan plan = JointPlanning.best(problem, Limits.money(budget), SolveControl.within(JOINT));
            table.row(
                    "joint plan " + (int) (budget / 1e6) + " million",
                    "5,000 x 200, " + problem.lanes().size() + " lanes",
                    plan.proof(),
                    since(start),
                    Optional.empty());
            table.note(
                    "  %d stations and %d lanes bought, %.0f of %.0f covered before",
                    plan.stations().size(), plan.lanes().size(), plan.baseline(), problem.totalWeight());
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
