package org.lifelane.application.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.store.Database;
import org.lifelane.planning.inventory.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans in the database. What changes a plan says whether it was there, and as it has to be. */
@Repository
class PlanRepository {
    private static final String COLUMNS =
            "id, name, state, created_ms, created_by, language, started_ms, ended_ms, stage,"
                    + " objective, bound, question, layers_version, faults";

    private final JdbcClient jdbc;

    PlanRepository(Database database) {
        this.jdbc = database.jdbc();
    }

    /** @param owner of the servers on this database, the one that is to compute it */
    void insert(Plan plan, String owner, long nowMs) {
        jdbc.sql(
                        "insert into plans (id, name, state, created_ms, created_by, language, stage, question, owner, seen_ms,"
                                + " cancelling) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        plan.id(),
                        plan.name(),
                        plan.state().text(),
                        plan.createdMs(),
                        plan.createdBy(),
                        plan.language(),
                        plan.progress().stage(),
                        plan.question(),
                        owner,
                        nowMs)
                .update();
    }

    /** Newest first. */
    List<Plan> all() {
        return jdbc.sql("select " + COLUMNS + " from plans order by created_ms desc, id")
                .query((row, number) -> plan(row))
                .list();
    }

    Optional<Plan> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from plans where id = ?")
                .param(id)
                .query((row, number) -> plan(row))
                .optional();
    }

    /** The result as JSON; empty where there is none. */
    Optional<String> result(String id) {
        return jdbc.sql("select result from plans where id = ? and result is not null")
                .param(id)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** Summaries of the results as JSON, by plan. */
    Map<String, String> summaries() {
        Map<String, String> summaries = new HashMap<>();
        jdbc.sql("select id, summary from plans where summary is not null").query(row -> {
            summaries.put(row.getString(1), row.getString(2));
        });
        return summaries;
    }

    /** The same of one plan. */
    Optional<String> summary(String id) {
        return jdbc.sql("select summary from plans where id = ? and summary is not null")
                .param(id)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    boolean rename(String id, String name) {
        return jdbc.sql("update plans set name = ? where id = ?")
                        .params(name, id)
                        .update()
                > 0;
    }

    boolean delete(String id) {
        return jdbc.sql("delete from plans where id = ?").param(id).update() > 0;
    }

    /** Puts one that is over at the end of the queue again, without what came of it. */
    boolean requeue(String id, String owner, long nowMs) {
        return jdbc.sql(
                                "update plans set state = 'queued', stage = 'queued', owner = ?, seen_ms = ?, cancelling = false,"
                                        + " objective = null, bound = null, started_ms = null, ended_ms = null,"
                                        + " layers_version = null, faults = null, result = null, summary = null"
                                        + " where id = ? and state not in ('queued', 'running')")
                        .params(owner, nowMs, id)
                        .update()
                > 0;
    }

    boolean start(String id, String owner, long nowMs) {
        return jdbc.sql("update plans set state = 'running', started_ms = ?, seen_ms = ?"
                                + " where id = ? and owner = ? and state = 'queued'")
                        .params(nowMs, nowMs, id, owner)
                        .update()
                > 0;
    }

    /** Keeps where a running plan stands; says whether somebody wants it ended, or deleted it. */
    boolean tell(String id, PlanProgress progress, OptionalLong version) {
        jdbc.sql("update plans set stage = ?, objective = ?, bound = ?, layers_version = ?"
                        + " where id = ? and state = 'running'")
                .param(progress.stage())
                .param(orNull(progress.objective()))
                .param(orNull(progress.bound()))
                .param(version.isPresent() ? version.getAsLong() : null)
                .param(id)
                .update();
        return jdbc.sql("select cancelling from plans where id = ? and state = 'running'")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** A plan that waits is ended; one that runs is marked, so that its server ends it. */
    void cancel(String id, long nowMs) {
        jdbc.sql("update plans set state = 'cancelled', ended_ms = ? where id = ? and state = 'queued'")
                .params(nowMs, id)
                .update();
        jdbc.sql("update plans set cancelling = true where id = ? and state = 'running'")
                .param(id)
                .update();
    }

    /** @param summary of the result, as JSON */
    void end(
            String id,
            PlanState state,
            PlanProgress progress,
            OptionalLong version,
            List<Fault> faults,
            Optional<String> result,
            Optional<String> summary,
            long nowMs) {
        tell(id, progress, version);
        jdbc.sql("update plans set state = ?, ended_ms = ?, faults = ?, result = ?, summary = ?"
                        + " where id = ? and state = 'running'")
                .param(state.text())
                .param(nowMs)
                .param(faults.isEmpty() ? null : FaultJson.write(faults))
                .param(result.orElse(null))
                .param(summary.orElse(null))
                .param(id)
                .update();
    }

    /** Says that a server is there, and sees to what waits for it or runs on it. */
    void seen(String owner, long nowMs) {
        jdbc.sql("update plans set seen_ms = ? where owner = ? and state in ('queued', 'running')")
                .params(nowMs, owner)
                .update();
    }

    /** Fails what ran on servers that have not been seen since. */
    void failOrphans(String owner, long sinceMs, List<Fault> faults, long nowMs) {
        jdbc.sql("update plans set state = 'failed', ended_ms = ?, faults = ?"
                        + " where state = 'running' and owner <> ? and seen_ms < ?")
                .params(nowMs, FaultJson.write(faults), owner, sinceMs)
                .update();
    }

    /** Fails what runs on this server, which stops. */
    void failOwn(String owner, List<Fault> faults, long nowMs) {
        jdbc.sql("update plans set state = 'failed', ended_ms = ?, faults = ? where state = 'running' and owner = ?")
                .params(nowMs, FaultJson.write(faults), owner)
                .update();
    }

    /** Ids of the plans that wait for servers that have not been seen since, first come first. */
    List<String> orphansWaiting(String owner, long sinceMs) {
        return jdbc.sql("select id from plans where state = 'queued' and owner <> ? and seen_ms < ?"
                        + " order by created_ms, id")
                .params(owner, sinceMs)
                .query(String.class)
                .list();
    }

    /** Takes a waiting plan over; false where another server was faster. */
    boolean adopt(String id, String owner, long sinceMs, long nowMs) {
        return jdbc.sql("update plans set owner = ?, seen_ms = ?"
                                + " where id = ? and state = 'queued' and owner <> ? and seen_ms < ?")
                        .params(owner, nowMs, id, owner, sinceMs)
                        .update()
                > 0;
    }

    private static Plan plan(ResultSet row) throws SQLException {
        String faults = row.getString("faults");
        return new Plan(
                row.getString("id"),
                row.getString("name"),
                PlanState.of(row.getString("state")),
                row.getLong("created_ms"),
                row.getString("created_by"),
                row.getString("language"),
                whole(row, "started_ms"),
                whole(row, "ended_ms"),
                new PlanProgress(row.getString("stage"), number(row, "objective"), number(row, "bound")),
                row.getString("question"),
                whole(row, "layers_version"),
                faults == null ? List.of() : FaultJson.read(faults));
    }

    private static OptionalLong whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
