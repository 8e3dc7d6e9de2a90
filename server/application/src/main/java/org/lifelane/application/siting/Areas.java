package org.lifelane.application.siting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifelane.application.network.Defaults;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.siting.AreaLimits;
import org.lifelane.planning.siting.CostTable;
import org.lifelane.planning.siting.Jurisdiction;

/**
 * The ground of each target, and how much of it each station may be responsible for.
 *
 * @param source of the limits: {@code standard} or {@code file}
 * @param ground square kilometres by target
 * @param limits square kilometres by candidate; none where one is not named
 */
public record Areas(String source, Map<String, Double> ground, Map<String, Double> limits) {
    private static final Jurisdiction STANDARD = Defaults.DATA.read("siting/jurisdiction.csv", Jurisdiction::read);

    public Areas {
        ground = Map.copyOf(ground);
        limits = Map.copyOf(limits);
    }

    /** Nothing known, to be filled from files. */
    public static Areas none() {
        return new Areas("file", Map.of(), Map.of());
    }

    /** By tier and grade of the stations, and the ground that is nearest to each target. */
    public static Areas standard(List<Feature> stations, List<Target> targets, LocalPlane plane) {
        Map<String, Double> limits = new HashMap<>();
        for (Feature row : stations) {
            double most = STANDARD.mostKm2(row.text("tier"), row.text("grade"));
            if (Double.isFinite(most)) {
                limits.put(row.id(), most);
            }
        }
        double[] km2 = STANDARD.groundKm2(targets, plane);
        Map<String, Double> ground = new HashMap<>();
        for (int i = 0; i < km2.length; i++) {
            ground.put(targets.get(i).id(), km2[i]);
        }
        return new Areas("standard", ground, limits);
    }

    /** The same with limits of one's own. */
    public Areas withLimits(Map<String, Double> own) {
        return new Areas("file", ground, own);
    }

    /** The same with ground of one's own. */
    public Areas withGround(Map<String, Double> own) {
        return new Areas(source, own, limits);
    }

    /**
     * In the order of a table.
     *
     * @param leftOut further targets, which may have ground
     * @param groundFile where the ground was read; empty where it was not
     * @throws FaultyInputException naming each target without ground, and each id that names nothing
     */
    public AreaLimits of(CostTable costs, List<String> leftOut, String groundFile, String limitsFile) {
        List<Fault> faults = new ArrayList<>();
        costs.targets().stream()
                .filter(id -> !ground.containsKey(id))
                .forEach(id -> faults.add(Fault.of(groundFile, id, "siting.area-missing")));
        if (!groundFile.isEmpty()) {
            List<String> targets = new ArrayList<>(costs.targets());
            targets.addAll(leftOut);
            unknown(ground.keySet(), targets, groundFile, "siting.area-of-no-target", faults);
        }
        if (source.equals("file")) {
            unknown(limits.keySet(), costs.candidates(), limitsFile, "siting.no-candidate-of-id", faults);
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return new AreaLimits(
                costs.targets().stream()
                        .mapToDouble(id -> ground.getOrDefault(id, 0.0))
                        .toArray(),
                costs.candidates().stream()
                        .mapToDouble(id -> limits.getOrDefault(id, Double.POSITIVE_INFINITY))
                        .toArray());
    }

    /**
     * What a station is responsible for.
     *
     * @param km2 ground of the targets that are its own, square kilometres
     * @param mostKm2 what it may be responsible for; infinite where no limit is known
     */
    public record Held(String id, double km2, double mostKm2) {
        public boolean within() {
            return AreaLimits.within(km2, mostKm2);
        }
    }

    /**
     * What some stations are responsible for, by id; of those without a limit only such as are responsible for anything.
     *
     * @param stationOf by target; others than those are not counted
     */
    public List<Held> held(Set<String> stations, Map<String, String> stationOf) {
        Map<String, Double> km2 = new TreeMap<>();
        stations.stream().filter(limits::containsKey).forEach(id -> km2.put(id, 0.0));
        stationOf.forEach((target, station) -> km2.merge(station, ground.getOrDefault(target, 0.0), Double::sum));
        List<Held> held = new ArrayList<>();
        km2.forEach((id, sum) -> held.add(new Held(id, sum, limits.getOrDefault(id, Double.POSITIVE_INFINITY))));
        return held;
    }

    private static void unknown(Set<String> ids, List<String> known, String file, String fault, List<Fault> faults) {
        Set<String> all = Set.copyOf(known);
        new TreeSet<>(ids)
                .stream().filter(id -> !all.contains(id)).forEach(id -> faults.add(Fault.of(file, id, fault)));
    }
}
