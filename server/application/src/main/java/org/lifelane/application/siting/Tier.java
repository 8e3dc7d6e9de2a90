package org.lifelane.application.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.siting.StationTimes.Crew;

/**
 * What stations of a tier send, and how soon it has to be there.
 *
 * @param vehicle its name
 * @param limitMs milliseconds from the alarm, inclusive; {@link Long#MAX_VALUE} for no limit
 */
public record Tier(String vehicle, long limitMs) {

    /**
     * Stations gathered by what they send within which limit, in their order.
     *
     * @param own of single tiers ({@code full, small, micro})
     * @param every of all the others
     * @param turnoutMs for every station; otherwise each station's own
     * @param graphs the search graph of a vehicle
     */
    public static List<Crew> crews(
            List<Station> stations,
            Map<String, Tier> own,
            Tier every,
            OptionalLong turnoutMs,
            Function<String, SearchGraph> graphs) {
        Map<Tier, List<Station>> groups = new LinkedHashMap<>();
        for (Station station : stations) {
            Tier tier = own.getOrDefault(station.tier().orElse(""), every);
            groups.computeIfAbsent(tier, key -> new ArrayList<>()).add(station);
        }
        List<Crew> crews = new ArrayList<>();
        groups.forEach(
                (tier, group) -> crews.add(new Crew(graphs.apply(tier.vehicle()), group, tier.limitMs(), turnoutMs)));
        return crews;
    }
}
