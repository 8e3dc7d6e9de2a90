package org.lifelane.application.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestDatabases;
import org.lifelane.planning.inventory.Fault;

/** Plans that several servers on one database compute. Times are in milliseconds. */
@ParameterizedClass
@EnumSource(Dialect.class)
class PlanRepositoryTest {
    private static final List<Fault> STOPPED = List.of(Fault.of("a", "b", "plans.interrupted", 3));

    private final Dialect dialect;

    @TempDir
    private Path folder;

    private Database database;
    private PlanRepository plans;

    PlanRepositoryTest(Dialect dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void open() {
        database = Database.open(TestDatabases.fresh(dialect, folder));
        plans = new PlanRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Plan plan(String id) {
        return new Plan(
                id,
                "方案",
                PlanState.QUEUED,
                1,
                "planner",
                "zh",
                OptionalLong.empty(),
                OptionalLong.empty(),
                PlanProgress.QUEUED,
                "{}",
                OptionalLong.empty(),
                List.of());
    }

    @Test
    void one_that_runs_on_a_server_not_seen_since_has_failed() {
        plans.insert(plan("a"), "gone", 1_000);
        plans.insert(plan("b"), "there", 1_000);
        assertThat(plans.start("a", "gone", 1_000)).isTrue();
        assertThat(plans.start("b", "there", 1_000)).isTrue();
        plans.seen("there", 60_000);

        plans.failOrphans("me", 30_000, STOPPED, 60_000);

        Plan lost = plans.find("a").orElseThrow();
        assertThat(lost.state()).isEqualTo(PlanState.FAILED);
        assertThat(lost.faults()).containsExactly(Fault.of("a", "b", "plans.interrupted", "3"));
        assertThat(lost.ranMs(99_000)).hasValue(59_000);
        assertThat(plans.find("b").orElseThrow().state()).isEqualTo(PlanState.RUNNING);
    }

    @Test
    void one_that_waits_for_a_server_not_seen_since_goes_to_one_other() {
        plans.insert(plan("a"), "gone", 1_000);

        assertThat(plans.orphansWaiting("me", 30_000)).containsExactly("a");
        assertThat(plans.adopt("a", "me", 30_000, 60_000)).isTrue();
        assertThat(plans.adopt("a", "you", 30_000, 60_000)).isFalse();
        assertThat(plans.start("a", "gone", 60_000)).isFalse();
        assertThat(plans.start("a", "me", 60_000)).isTrue();
    }

    @Test
    void the_server_that_computes_it_hears_that_it_is_to_end_wherever_that_was_asked() {
        plans.insert(plan("a"), "me", 1_000);
        plans.start("a", "me", 1_000);
        PlanProgress half = PlanProgress.QUEUED.at("solve").with(7, Double.POSITIVE_INFINITY);

        assertThat(plans.tell("a", half, OptionalLong.of(5))).isFalse();
        assertThat(plans.find("a").orElseThrow().progress()).isEqualTo(half);
        assertThat(half.bound()).isEqualTo(OptionalDouble.empty());
        plans.cancel("a", 2_000);
        assertThat(plans.tell("a", half, OptionalLong.of(5))).isTrue();
        plans.delete("a");
        assertThat(plans.tell("a", half, OptionalLong.of(5))).isTrue();
    }

    @Test
    void a_result_of_millions_of_signs_comes_back_whole() {
        String large = "\"" + "九".repeat(3_000_000) + "\"";
        plans.insert(plan("a"), "me", 1_000);
        plans.start("a", "me", 1_000);

        plans.end(
                "a",
                PlanState.DONE,
                PlanProgress.QUEUED,
                OptionalLong.of(1),
                List.of(),
                Optional.of(large),
                Optional.of("{}"),
                2_000);

        assertThat(plans.result("a")).contains(large);
        assertThat(plans.summaries()).containsExactly(Map.entry("a", "{}"));
        assertThat(plans.requeue("a", "me", 3_000)).isTrue();
        assertThat(plans.result("a")).isEmpty();
        assertThat(plans.summary("a")).isEmpty();
    }
}
