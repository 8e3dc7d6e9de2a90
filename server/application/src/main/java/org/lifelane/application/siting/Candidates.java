package org.lifelane.application.siting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.application.network.Defaults;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.siting.Screening;
import org.lifelane.planning.siting.Screening.Remark;

/**
 * The stations of a district as a choice of sites takes them.
 *
 * @param stations those that stand and those that may be chosen, the screened out among them
 * @param existing ids of those that stand
 * @param screened whether places were held against the rules on where a station may stand
 * @param remarks of the screening
 * @param prices what a station costs, by id, where the row says it
 */
public record Candidates(
        List<Station> stations,
        Set<String> existing,
        boolean screened,
        List<Remark> remarks,
        Map<String, Double> prices) {
    private static final String RULES = "siting/screening.csv";
    private static final Set<String> STATUSES = Set.of("candidate", "planned");

    public Candidates {
        stations = List.copyOf(stations);
        existing = Set.copyOf(existing);
        remarks = List.copyOf(remarks);
        prices = Map.copyOf(prices);
    }

    /**
     * @param rows of the stations
     * @param premises without any there is no screening
     */
    public static Candidates of(
            List<Feature> rows, Existing existing, RoadNetwork network, EdgeIndex index, List<Feature> premises) {
        Set<String> standing = existing.among(rows);
        List<Station> stations = rows.stream()
                .filter(row -> row.geometry().isPresent())
                .filter(row -> standing.contains(row.id())
                        || STATUSES.contains(row.text("status").orElse(Station.UNLESS_SAID)))
                .map(Station::of)
                .toList();
        boolean screened = !premises.isEmpty();
        List<Remark> remarks = screened
                ? remarks(
                        stations.stream()
                                .filter(station -> !standing.contains(station.id()))
                                .toList(),
                        new Screening(network, index, premises, Defaults.DATA.read(RULES, Screening.Limits::read)),
                        names(premises))
                : List.of();
        return new Candidates(
                stations,
                standing,
                screened,
                remarks,
                rows.stream()
                        .filter(row -> row.number("cost").isPresent())
                        .collect(Collectors.toMap(
                                Feature::id, row -> row.number("cost").getAsDouble())));
    }

    private static List<Remark> remarks(List<Station> candidates, Screening rules, Map<String, String> names) {
        return candidates.stream()
                .flatMap(station -> rules.of(station).stream())
                .map(remark -> named(remark, names))
                .toList();
    }

    /** People know a place by its name; its id tells which of two that are called the same. */
    private static Remark named(Remark remark, Map<String, String> names) {
        String name = names.get(remark.place());
        return name == null
                ? remark
                : new Remark(
                        remark.candidateId(),
                        remark.rule(),
                        remark.excludes(),
                        name + " (" + remark.place() + ")",
                        remark.metres());
    }

    private static Map<String, String> names(List<Feature> premises) {
        Map<String, String> names = new HashMap<>();
        premises.forEach(place -> place.text("name").ifPresent(name -> names.put(place.id(), name)));
        return names;
    }

    /** Ids of all of them. */
    public Set<String> ids() {
        return stations.stream().map(Station::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Why a candidate falls out; empty where it does not. */
    public Optional<Remark> screenedOut(String id) {
        return remarks.stream()
                .filter(remark -> remark.excludes() && remark.candidateId().equals(id))
                .findFirst();
    }

    /** Those that stand, and those that may be chosen when some are left out by hand. */
    public List<Station> without(Set<String> excluded) {
        return stations.stream()
                .filter(station -> !excluded.contains(station.id()))
                .filter(station -> screenedOut(station.id()).isEmpty())
                .toList();
    }

    /** Whether a station may be chosen. */
    public boolean free(Station station) {
        return !existing.contains(station.id());
    }
}
