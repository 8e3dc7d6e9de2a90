package org.lifelane.application.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.lifelane.application.siting.Existing;
import org.lifelane.application.siting.Tier;
import org.lifelane.planning.siting.SitingModel;
import org.locationtech.jts.geom.Coordinate;

/**
 * What a plan is asked to be. Which of it a kind needs is the matter of its solver.
 *
 * @param limitS seconds from the alarm, inclusive
 * @param p how many sites may be chosen
 * @param budget money
 * @param lanes how many lanes may be cleared
 * @param required candidates that are chosen in any case
 * @param excluded candidates that are left out
 * @param engines in time for a target to be covered: 1, or 2 for backup coverage
 * @param areaLimits whether stations may be responsible for no more ground than their tier and grade say
 * @param moved candidates that are thought elsewhere than their row says, by id; degrees, WGS 84
 * @param tiers what single tiers send within which limit, instead of {@code vehicle} and {@code limitS}
 * @param leaveOutUnreachable whether models that serve every target do without those that nobody can reach
 * @param robustDays on how many sampled days the plan is tried, with lanes blocked by chance; empty for none
 * @param seed of the sample
 * @param turns whether turn delays and restrictions count
 * @param emergencyPrivileges ignore turn bans and drive against one-ways at reduced speed
 * @param timeLimitS seconds after which the best found so far is taken
 */
record PlanQuestion(
        PlanKind kind,
        Optional<SitingModel> model,
        String vehicle,
        OptionalDouble limitS,
        OptionalInt p,
        OptionalDouble budget,
        OptionalInt lanes,
        Existing existing,
        Set<String> required,
        Set<String> excluded,
        int engines,
        boolean areaLimits,
        Map<String, Coordinate> moved,
        Map<String, Tier> tiers,
        boolean leaveOutUnreachable,
        OptionalInt robustDays,
        long seed,
        boolean turns,
        boolean emergencyPrivileges,
        OptionalDouble timeLimitS) {
    PlanQuestion {
        required = Set.copyOf(required);
        excluded = Set.copyOf(excluded);
        moved = Map.copyOf(moved);
        tiers = Map.copyOf(tiers);
    }

    /** Names of the fields that say something and that only some kinds take. */
    List<String> particular() {
        Map<String, Boolean> silent = new LinkedHashMap<>();
        silent.put("model", model.isEmpty());
        silent.put("p", p.isEmpty());
        silent.put("budget", budget.isEmpty());
        silent.put("lanes", lanes.isEmpty());
        silent.put("required", required.isEmpty());
        silent.put("excluded", excluded.isEmpty());
        silent.put("engines", engines == 1);
        silent.put("area_limits", !areaLimits);
        silent.put("moved", moved.isEmpty());
        silent.put("tiers", tiers.isEmpty());
        silent.put("leave_out_unreachable", !leaveOutUnreachable);
        silent.put("robust", robustDays.isEmpty());
        silent.values().removeIf(nothing -> nothing);
        return List.copyOf(silent.keySet());
    }

    /** Milliseconds; {@link Long#MAX_VALUE} for no limit. */
    long limitMs() {
        return limitS.isPresent() ? Math.round(1000 * limitS.getAsDouble()) : Long.MAX_VALUE;
    }
}
