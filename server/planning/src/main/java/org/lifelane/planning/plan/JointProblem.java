package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.lifelane.planning.clearing.LaneSet;
import org.lifelane.planning.clearing.LaneSets;
import org.lifelane.planning.clearing.LaneWays;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.optimum.SolveControl;

/**
 * What can be bought, and what covers each building: any of its covers does. A building is covered when a station that
 * stands or is bought reaches it in time and every lane on that way is cleared.
 */
public final class JointProblem {
    private final List<String> targets;
    private final double[] weights;
    private final List<String> stations;
    /** In {@link #unit}, so that sums are exact; infinite where it is not for sale. */
    private final double[] stationPrice;

    private final List<String> lanes;
    private final double[] lanePrice;
    private final LeastUnit unit;
    private final List<Set<Cover>> covers;
    private final BitSet capped;

    /** @throws FaultyInputException where the prices do not add up exactly */
    JointProblem(
            List<String> targets,
            double[] weights,
            List<String> stations,
            double[] stationPrice,
            List<String> lanes,
            double[] lanePrice,
            List<Set<Cover>> covers,
            BitSet capped) {
        this.targets = List.copyOf(targets);
        this.weights = weights.clone();
        this.stations = List.copyOf(stations);
        this.lanes = List.copyOf(lanes);
        double[] prices = DoubleStream.concat(Arrays.stream(stationPrice), Arrays.stream(lanePrice))
                .toArray();
        List<Fault> faults = LeastUnit.faults(
                "", Stream.concat(stations.stream(), lanes.stream()).toList(), prices);
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        this.unit = LeastUnit.of(prices);
        this.stationPrice = unit.units(stationPrice);
        this.lanePrice = unit.units(lanePrice);
        this.covers = covers.stream().map(JointProblem::needed).toList();
        this.capped = (BitSet) capped.clone();
    }

    /**
     * From the searches of stations that send one vehicle each. All have the same buildings.
     *
     * @param crews one for each vehicle and limit, its stations standing or for sale
     * @param existing ids of the stations that stand
     * @param weights by building, at least 0
     * @param stationPrices by id, of those that do not stand; also of one that reaches nobody
     * @param lanePrices by id; a lane without one is not for sale, for it is not known to be free
     */
    public static JointProblem of(
            List<LaneSets> crews,
            Set<String> existing,
            double[] weights,
            Map<String, Double> stationPrices,
            Map<String, Double> lanePrices) {
        return of(crews, existing, weights, stationPrices, lanePrices, SolveControl.patient());
    }

    /**
     * The same.
     *
     * @throws java.util.concurrent.CancellationException once the control is cancelled, or the crews' own
     */
    public static JointProblem of(
            List<LaneSets> crews,
            Set<String> existing,
            double[] weights,
            Map<String, Double> stationPrices,
            Map<String, Double> lanePrices,
            SolveControl control) {
        Numbers stations = new Numbers();
        Numbers lanes = new Numbers();
        List<String> targets =
                crews.get(0).targets().stream().map(target -> target.id()).toList();
        List<Set<Cover>> covers = new ArrayList<>();
        targets.forEach(target -> covers.add(new HashSet<>()));
        BitSet capped = new BitSet();
        for (LaneSets crew : crews) {
            int[] laneOf = crew.lanes().stream()
                    .mapToInt(lane -> lanes.of(lane.id(), lanePrices.getOrDefault(lane.id(), Double.POSITIVE_INFINITY)))
                    .toArray();
            List<LaneWays> ways = crew.fromEach();
            for (int source = 0; source < ways.size(); source++) {
                control.goOn();
                String id = crew.sources().get(source).station().id();
                int station = existing.contains(id)
                        ? Cover.STANDS
                        : stations.of(id, stationPrices.getOrDefault(id, Double.POSITIVE_INFINITY));
                for (int target = 0; target < targets.size(); target++) {
                    for (LaneSet set : ways.get(source).minimalSets(target)) {
                        int[] own = set.lanes().map(lane -> laneOf[lane]).toArray();
                        covers.get(target).add(new Cover(station, LaneSet.of(own)));
                    }
                }
                Arrays.stream(ways.get(source).capped()).forEach(capped::set);
            }
        }
        new TreeMap<>(stationPrices).forEach((id, price) -> {
            if (!existing.contains(id)) {
                stations.of(id, price);
            }
        });
        return new JointProblem(
                targets, weights, stations.ids(), stations.prices(), lanes.ids(), lanes.prices(), covers, capped);
    }

    /** Numbers ids in the order in which they come. */
    private static final class Numbers {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<Double> prices = new ArrayList<>();

        int of(String id, double price) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(id, next);
            if (known == null) {
                prices.add(price);
                return next;
            }
            return known;
        }

        List<String> ids() {
            return List.copyOf(numbers.keySet());
        }

        double[] prices() {
            return prices.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Without those that ask for all that another asks for, and more. */
    private static Set<Cover> needed(Set<Cover> covers) {
        Set<Cover> needed = new HashSet<>();
        for (Cover cover : covers) {
            if (covers.stream().noneMatch(other -> !other.equals(cover) && other.within(cover))) {
                needed.add(cover);
            }
        }
        return needed;
    }

    /** Ids of the buildings. */
    public List<String> targets() {
        return targets;
    }

    double weight(int target) {
        return weights[target];
    }

    public double totalWeight() {
        return Arrays.stream(weights).sum();
    }

    /** Ids of the stations that can be bought. */
    public List<String> stations() {
        return stations;
    }

    /** Ids of the lanes whose clearing would let some vehicle through. */
    public List<String> lanes() {
        return lanes;
    }

    /** How many of them have no price: they are left as they are. */
    public long lanesWithoutPrice() {
        return Arrays.stream(lanePrice).filter(Double::isInfinite).count();
    }

    /** In which all prices here are whole numbers. */
    LeastUnit unit() {
        return unit;
    }

    /** In money, by id. */
    Map<String, Double> stationPrices() {
        Map<String, Double> prices = new LinkedHashMap<>();
        for (int station = 0; station < stationPrice.length; station++) {
            prices.put(stations.get(station), unit.amount(stationPrice[station]));
        }
        return prices;
    }

    /** In units. */
    double stationPrice(int station) {
        return stationPrice[station];
    }

    /** In units. */
    double lanePrice(int lane) {
        return lanePrice[lane];
    }

    Set<Cover> covers(int target) {
        return covers.get(target);
    }

    /** Price of what a cover asks for, in units; infinite where something of it is not for sale. */
    double price(Cover cover) {
        double lanesPrice =
                cover.lanes().lanes().mapToDouble(lane -> lanePrice[lane]).sum();
        return lanesPrice + (cover.station() == Cover.STANDS ? 0 : stationPrice[cover.station()]);
    }

    boolean capped(int target) {
        return capped.get(target);
    }

    /** Weight of the buildings that further ways over more lanes than were looked at might cover. */
    double weightBeyondCap() {
        return capped.stream()
                .filter(target -> covers.get(target).stream().noneMatch(Cover::free))
                .mapToDouble(target -> weights[target])
                .sum();
    }

    /** The weight of each different set of covers. */
    Map<Set<Cover>, Double> families() {
        Map<Set<Cover>, Double> families = new LinkedHashMap<>();
        for (int target = 0; target < targets.size(); target++) {
            if (!covers.get(target).isEmpty() && weights[target] > 0) {
                families.merge(covers.get(target), weights[target], Double::sum);
            }
        }
        return families;
    }

    /** The targets that a purchase covers. */
    BitSet covered(Purchase bought) {
        Map<Set<Cover>, Boolean> known = new HashMap<>();
        BitSet covered = new BitSet();
        for (int target = 0; target < targets.size(); target++) {
            covered.set(
                    target,
                    known.computeIfAbsent(
                            covers.get(target), each -> each.stream().anyMatch(bought::pays)));
        }
        return covered;
    }

    /** Ids of the buildings covered as things are. */
    public Set<String> coveredBefore() {
        return covered(Purchase.nothing()).stream().mapToObj(targets::get).collect(Collectors.toUnmodifiableSet());
    }

    double weight(BitSet some) {
        return some.stream().mapToDouble(target -> weights[target]).sum();
    }
}
