package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.reach.BlockedOnTheWay;
import org.lifelane.application.siting.Candidates;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.siting.StationTimes;

/** What the map draws of a plan: every station where it is thought to be, and how each target is covered. */
final class PlanShapes {
    private static final double DEGREES = 1e7;
    private static final double MS = 1000;

    private PlanShapes() {}

    static List<Map<String, Object>> stations(Candidates candidates, Set<String> chosen, Set<String> moved) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Station station : candidates.stations()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", station.id());
            row.put("name", station.name());
            row.put("lon", degrees(station.place().x));
            row.put("lat", degrees(station.place().y));
            row.put("chosen", chosen.contains(station.id()));
            row.put("existing", candidates.existing().contains(station.id()));
            row.put("moved", moved.contains(station.id()));
            row.put("screened_out", candidates.screenedOut(station.id()).isPresent());
            rows.add(row);
        }
        return rows;
    }

    /**
     * {@code covered} is {@code before} anything is done, {@code after} it, {@code over_blocked} or {@code unverified} after
     * it, or {@code no}.
     *
     * {@code newly} tells what is covered by the plan alone from what is covered already, also where either is not plain.
     *
     * @param before ids of the targets covered as things are
     * @param after ids of those covered by the plan
     * @param first who is there first once all is done; a covered target says so, and when
     */
    static List<Map<String, @Nullable Object>> targets(
            List<String> ids, Set<String> before, Set<String> after, StationTimes.FirstArrivals first) {
        Set<String> overBlocked = first.overBlocked();
        Set<String> unverified = first.unverified();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String id : ids) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", id);
            if (!after.contains(id)) {
                row.put("covered", "no");
            } else if (overBlocked.contains(id)) {
                row.put("covered", "over_blocked");
            } else if (unverified.contains(id)) {
                row.put("covered", "unverified");
            } else {
                row.put("covered", before.contains(id) ? "before" : "after");
            }
            row.put("newly", after.contains(id) && !before.contains(id));
            Optional<Arrival.Reach> reach = after.contains(id)
                    ? Optional.ofNullable(first.byTarget().get(id)).flatMap(Arrival::reach)
                    : Optional.empty();
            row.put(
                    "station_id",
                    reach.map(each -> each.route().source().station().id()).orElse(null));
            row.put("total_s", reach.map(each -> each.totalMs() / MS).orElse(null));
            row.put("blocked", reach.map(PlanShapes::blocked).orElse(List.of()));
            rows.add(row);
        }
        return rows;
    }

    /** The blocked lanes that an arrival has to do with once all is done, each once. */
    static List<Map<String, @Nullable Object>> blocked(Arrival.Reach reach) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (BlockedOnTheWay lane : BlockedOnTheWay.of(reach.blockages())) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", lane.id());
            row.put("name", lane.name());
            row.put("compound", lane.compound().orElse(null));
            row.put(
                    "remaining_width_m",
                    lane.remainingWidthM().isPresent() ? lane.remainingWidthM().getAsDouble() : null);
            row.put("driven", lane.driven());
            row.put("stops_on", lane.stopsOn());
            row.put("passable", lane.passable());
            rows.add(row);
        }
        return rows;
    }

    private static double degrees(double value) {
        return Math.round(DEGREES * value) / DEGREES;
    }
}
