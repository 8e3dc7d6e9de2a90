package org.lifelane.application.plans;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.Dialect;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes the plans that wait, a few at a time, on threads of its own. Several servers may share a database: each plan
 * belongs to one of them, and to another when that one has not been seen for a while.
 */
@Component
class PlanRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PlanRunner.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A short plan need not wait for a long one. */
    private static final int AT_ONCE = 2;

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LOST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final List<Fault> INTERRUPTED = List.of(Fault.of("", "", "plans.interrupted"));

    private final PlanRepository plans;
    private final PlanSolvers solvers;
    private final Clock clock;
    private final boolean shared;
    private final String owner = UUID.randomUUID().toString();
    private final ConcurrentMap<String, PlanRun> running = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, daemons("plan"));
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(daemons("plan-watch"));
    private volatile boolean stopping;
    private boolean silent;

    PlanRunner(PlanRepository plans, PlanSolvers solvers, Clock clock, Database database) {
        this.plans = plans;
        this.solvers = solvers;
        this.clock = clock;
        // The embedded database has one server at a time: whatever others left behind is left behind.
        this.shared = database.dialect() != Dialect.H2GIS;
        takeOver(shared ? clock.millis() - LOST.toMillis() : Long.MAX_VALUE);
        watch.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    void add(Plan plan) {
        plans.insert(plan, owner, clock.millis());
        submit(plan.id());
    }

    /** Computes one that is over again; does nothing with one that is not. */
    void again(String id) {
        if (plans.requeue(id, owner, clock.millis())) {
            submit(id);
        }
    }

    /** Ends one as soon as may be. */
    void cancel(String id) {
        plans.cancel(id, clock.millis());
        forget(id);
    }

    /** Stops computing one that is no longer there. */
    void forget(String id) {
        PlanRun run = running.get(id);
        if (run != null) {
            run.cancel();
        }
    }

    private void submit(String id) {
        workers.execute(() -> {
            try {
                run(id);
            } catch (RuntimeException lost) {
                // Without the database there is nobody else to tell; when the server stops that is to be expected.
                if (!stopping) {
                    LOG.error("plan {} could not be kept", id, lost);
                }
            }
        });
    }

    private void run(String id) {
        if (stopping || !plans.start(id, owner, clock.millis())) {
            return; // left to the next server, or cancelled or deleted while it waited
        }
        PlanRun run = new PlanRun();
        running.put(id, run);
        try {
            Optional<Plan> plan = plans.find(id);
            if (plan.isPresent()) {
                compute(plan.get(), run);
            }
        } finally {
            running.remove(id);
        }
    }

    private void compute(Plan plan, PlanRun run) {
        try {
            PlanQuestion question = QuestionReader.read(plan.question()).question();
            Map<String, @Nullable Object> result = solvers.of(question.kind()).solve(question, run);
            PlanState state = run.cancelled() ? PlanState.CANCELLED : PlanState.DONE;
            end(plan, run, state, List.of(), Optional.of(JSON.valueToTree(result)));
        } catch (CancellationException nothingYet) {
            end(plan, run, PlanState.CANCELLED, List.of(), Optional.empty());
        } catch (FaultyInputException refused) {
            if (run.cancelled()) {
                end(plan, run, PlanState.CANCELLED, List.of(), Optional.empty());
            } else {
                end(plan, run, PlanState.FAILED, FieldFaults.of(refused.faults()), Optional.empty());
            }
        } catch (RuntimeException | LinkageError | VirtualMachineError broken) {
            // Also where memory ran out or the solver's native library does not load: the plan says so, the log has it.
            if (!stopping) {
                LOG.error("plan {}", plan.id(), broken);
            }
            end(plan, run, PlanState.FAILED, List.of(Fault.of("", "", "plans.internal")), Optional.empty());
        }
    }

    private void end(Plan plan, PlanRun run, PlanState state, List<Fault> faults, Optional<JsonNode> result) {
        plans.end(
                plan.id(),
                state,
                run.progress(),
                run.version(),
                faults,
                result.map(JSON::writeValueAsString),
                result.map(whole -> PlanSummary.of(whole).write()),
                clock.millis());
    }

    private void look() {
        try {
            plans.seen(owner, clock.millis());
            running.forEach((id, run) -> {
                if (plans.tell(id, run.progress(), run.version())) {
                    run.cancel();
                }
            });
            if (shared) {
                takeOver(clock.millis() - LOST.toMillis());
            }
            silent = false;
        } catch (RuntimeException down) {
            if (!silent && !stopping) {
                LOG.error("plans cannot be kept up", down);
            }
            silent = true;
        }
    }

    /** What servers left behind that were not seen since: what they computed has failed, what waited for them waits here. */
    private void takeOver(long sinceMs) {
        plans.failOrphans(owner, sinceMs, INTERRUPTED, clock.millis());
        for (String id : plans.orphansWaiting(owner, sinceMs)) {
            if (plans.adopt(id, owner, sinceMs, clock.millis())) {
                submit(id);
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        watch.shutdown();
        plans.failOwn(owner, INTERRUPTED, clock.millis());
        plans.seen(owner, 0);
        running.values().forEach(PlanRun::cancel);
        // Not interrupted: that would close the archive from which the solver's native library is just being unpacked.
        workers.shutdown();
        if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("a plan is still being computed while the server stops");
        }
    }
}
