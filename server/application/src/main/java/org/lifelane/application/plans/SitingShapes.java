package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.siting.LeftOut;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.siting.CostTable;
import org.lifelane.planning.siting.CostTable.Service;
import org.lifelane.planning.siting.StationTimes;

/** What the map draws of a choice of sites: every station where it is thought to be, and how each target is covered. */
final class SitingShapes {
    private static final double MS = 1000;

    private final SitingCase siting;
    private final SitingAnswer answer;
    private final LeftOut left;

    SitingShapes(SitingCase siting, SitingAnswer answer, LeftOut left) {
        this.siting = siting;
        this.answer = answer;
        this.left = left;
    }

    List<Map<String, Object>> stations() {
        return PlanShapes.stations(
                siting.candidates(),
                Set.copyOf(answer.plan().selected()),
                siting.question().moved().keySet());
    }

    /** {@code covered} is {@code before} any choice, {@code after} it, {@code over_blocked} or {@code unverified} after it, or {@code no}. */
    List<Map<String, @Nullable Object>> targets() {
        CostTable costs = answer.problem().costs();
        Set<String> uncovered = new HashSet<>(answer.plan().uncovered());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int target = 0; target < costs.targets().size(); target++) {
            String id = costs.targets().get(target);
            String station = answer.plan().assignment().get(id);
            List<Service> services = costs.services(target);
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", id);
            row.put("covered", uncovered.contains(id) ? "no" : covered(id, services));
            row.put("newly", !uncovered.contains(id) && !standing(services));
            row.put("station_id", station);
            row.put(
                    "total_s",
                    services.stream()
                            .filter(service -> service.candidateId().equals(station))
                            .map(service -> Math.round(MS * service.cost()) / MS)
                            .findFirst()
                            .orElse(null));
            row.put("blocked", uncovered.contains(id) ? List.of() : blocked(id));
            rows.add(row);
        }
        rows.addAll(PlanShapes.targets(left.targets(), Set.of(), Set.of(), new StationTimes.FirstArrivals(Map.of())));
        return rows;
    }

    private List<Map<String, @Nullable Object>> blocked(String id) {
        return Optional.ofNullable(answer.first().byTarget().get(id))
                .flatMap(Arrival::reach)
                .map(PlanShapes::blocked)
                .orElse(List.of());
    }

    private String covered(String id, List<Service> services) {
        if (answer.overBlocked().contains(id)) {
            return "over_blocked";
        }
        if (answer.unverified().contains(id)) {
            return "unverified";
        }
        return standing(services) ? "before" : "after";
    }

    /** Whether the existing stations cover it by themselves. */
    private boolean standing(List<Service> services) {
        long standing = services.stream()
                .filter(service -> answer.problem().existing().contains(service.candidateId()))
                .count();
        return standing >= answer.problem().engines();
    }
}
