package org.lifelane.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifelane.planning.optimum.SolveControl;

/** Every instance whose optimum is published or proven: reproduced to proof. Prints the table. */
@EnabledIf("dataIsThere")
class PublishedOptimaTest {
    static boolean dataIsThere() {
        return Published.dataIsThere();
    }

    @BeforeAll
    static void head() {
        System.out.println("instance             model      p    published        found  proven  seconds");
    }

    private static int solved;

    @AfterAll
    static void foot() {
        System.out.println(solved + " optima reproduced and proven");
    }

    static List<CSVRecord> orLibrary() throws IOException {
        return Published.table("orlib/optima.csv");
    }

    @ParameterizedTest
    @MethodSource("orLibrary")
    void theMedianAndTheCenterOfTheOrLibrary(CSVRecord row) throws IOException {
        Published.Median instance = Published.orLibrary(row.get(0));
        SitingProblem median =
                SitingProblem.of(SitingModel.P_MEDIAN, instance.costs()).withP(instance.p());
        SitingProblem center =
                SitingProblem.of(SitingModel.P_CENTER, instance.costs()).withP(instance.p());
        reproduces(row.get(0), median, Double.parseDouble(row.get(1)), 0);
        reproduces(row.get(0), center, Double.parseDouble(row.get(2)), 0);
    }

    static List<CSVRecord> coverings() throws IOException {
        return Published.table("mclp/optima.csv");
    }

    @ParameterizedTest
    @MethodSource("coverings")
    void theCoverageOfSaoJoseAndOfACity(CSVRecord row) throws IOException {
        String name = row.get("instance");
        Published.Covering instance = Published.plane(name, Double.parseDouble(row.get("radius")));
        SitingProblem problem = SitingProblem.of(SitingModel.MCLP, instance.costs())
                .withWeights(instance.weights())
                .withP(Integer.parseInt(row.get("p")));
        reproduces(name, problem, Double.parseDouble(row.get("optimal_covered")), 0);
    }

    static List<CSVRecord> sanFrancisco() throws IOException {
        return Published.table("sf-siting/expected.csv");
    }

    @ParameterizedTest
    @MethodSource("sanFrancisco")
    void theStoresOfSanFrancisco(CSVRecord row) throws IOException {
        SitingModel model = SitingModel.of(row.get("model")).orElseThrow();
        double limit = row.get("parameter_m").isEmpty()
                ? Double.POSITIVE_INFINITY
                : Double.parseDouble(row.get("parameter_m"));
        Published.Covering instance = Published.sanFrancisco(limit);
        SitingProblem problem = SitingProblem.of(model, instance.costs()).withWeights(instance.weights());
        if (!row.get("p").isEmpty()) {
            problem = problem.withP(Integer.parseInt(row.get("p")));
        }
        double optimum = Double.parseDouble(row.get("optimum"));
        reproduces("San Francisco", problem, optimum, 1e-9 * optimum);
    }

    private static void reproduces(String name, SitingProblem problem, double optimum, double rounding) {
        long start = System.nanoTime();
        SitingPlan plan = Siting.solve(problem, SolveControl.patient());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-20s %-8s %3s %12.10g %12.10g  %-6s %8.2f%n",
                name,
                problem.model().text(),
                problem.p().isPresent() ? problem.p().getAsInt() : "",
                optimum,
                plan.proof().objective(),
                plan.proof().optimal(),
                seconds);
        assertThat(plan.proof().objective()).isCloseTo(optimum, within(rounding));
        assertThat(plan.proof().optimal()).isTrue();
        assertThat(measured(problem, plan)).isCloseTo(plan.proof().objective(), within(rounding));
        solved++;
    }

    /** The objective again, from nothing but the table and the sites selected. */
    private static double measured(SitingProblem problem, SitingPlan plan) {
        return Recount.objective(problem, plan.selected());
    }
}
