package org.lifelane.benchmark.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lifelane.benchmark.Streets;
import org.lifelane.planning.clearing.LaneSets;
import org.lifelane.planning.clearing.SearchCaps;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.osm.OsmExtract;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;

/**
 * A district for the joint plan on a real network: dead ends of its streets are taken for the fire lanes of compounds and
 * some of them are blocked, buildings stand beside lanes and streets, some stations stand and others are for sale. What
 * is blocked, who stands where, weights and prices are drawn by a fixed seed.
 */
final class LaneDistrict {
    /** Weight a building, price a station and price a lane: from, and to below. */
    private static final int[] WEIGHT = {1, 101};

    private static final int[] STATION_PRICE = {4_000_000, 15_000_001};
    private static final int[] LANE_PRICE = {5_000, 80_001};

    /** How much of everything. */
    record Size(int existing, int candidates, int blocked, int besideLanes, int besideStreets) {}

    private final LaneSets sets;
    private final Set<String> existing;
    private final double[] weights;
    private final Map<String, Double> stationPrices = new HashMap<>();
    private final Map<String, Double> lanePrices = new HashMap<>();

    LaneDistrict(Streets streets, InnerCity city, Size size, long limitMs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SearchGraph graph = streets.graph(network(streets, city, size, seed), true);
        RoadNetwork network = graph.network();
        Roadsides roads =
                new Roadsides(graph, edge -> !network.way(edge).lane() && city.holds(network, edge), random.split());
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < size.existing() + size.candidates(); i++) {
            boolean stands = i < size.existing();
            String id = String.format("s%05d", i);
            stations.add(StreetPairs.station(id, stands ? "existing" : "candidate", roads.station()));
            if (!stands) {
                stationPrices.put(id, (double) random.nextInt(STATION_PRICE[0], STATION_PRICE[1]));
            }
        }
        this.existing = Set.copyOf(
                stations.stream().limit(size.existing()).map(Station::id).toList());
        SearchGraph cleared = streets.cleared(network);
        Roadsides lanes = new Roadsides(cleared, edge -> network.way(edge).lane(), random.split());
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < size.besideLanes(); i++) {
            targets.add(lanes.building("lane-" + i));
        }
        for (int i = 0; i < size.besideStreets(); i++) {
            targets.add(roads.building("street-" + i));
        }
        this.weights = IntStream.range(0, targets.size())
                .mapToDouble(i -> random.nextInt(WEIGHT[0], WEIGHT[1]))
                .toArray();
        EdgeIndex index = new EdgeIndex(network);
        ReachOptions options = new ReachOptions(limitMs, OptionalLong.empty(), Set.of("existing", "candidate"));
        this.sets = new LaneSets(
                new ReachAnalysis(graph, index, stations, options),
                index,
                streets.numbers(),
                targets,
                SearchCaps.STANDARD);
        sets.lanes().forEach(lane -> lanePrices.put(lane.id(), (double) random.nextInt(LANE_PRICE[0], LANE_PRICE[1])));
    }

    /** Courts of two ways and more first, as far as half the blocked lanes, then whatever comes; all their ways are lanes. */
    private static RoadNetwork network(Streets streets, InnerCity city, Size size, long seed) {
        OsmExtract osm = streets.read();
        List<Feature> roads = osm.layer(Layers.ROADS);
        List<List<Integer>> courts = new ArrayList<>(new DeadEnds(roads, city).courts());
        Collections.shuffle(courts, new Random(seed));
        SplittableRandom random = new SplittableRandom(seed);
        Map<Integer, Feature> lanes = new LinkedHashMap<>();
        int blocked = 0;
        for (boolean series : new boolean[] {true, false}) {
            int most = series ? size.blocked() / 2 : size.blocked();
            for (List<Integer> court : courts) {
                if (blocked < most && court.size() > 1 == series) {
                    for (int way : court) {
                        boolean now = blocked < most && random.nextInt(10) < 8;
                        blocked += now ? 1 : 0;
                        lanes.put(way, lane(roads.get(way), "court-" + court.get(0), now));
                    }
                }
            }
        }
        if (blocked < size.blocked()) {
            throw new IllegalStateException(blocked + " dead ends only in this extract");
        }
        List<Feature> left = IntStream.range(0, roads.size())
                .filter(way -> !lanes.containsKey(way))
                .mapToObj(roads::get)
                .toList();
        NetworkInput input = new NetworkInput(
                left,
                List.copyOf(lanes.values()),
                List.of(),
                osm.layer(Layers.ROAD_NODES),
                osm.layer(Layers.TURN_RESTRICTIONS));
        return RoadNetwork.of(input, streets.numbers());
    }

    private static Feature lane(Feature road, String compound, boolean blocked) {
        return Feature.of(
                "lane/" + road.id(), road.shape(), Map.of("compound", (Object) compound, "blocked", (Object) blocked));
    }

    LaneSets sets() {
        return sets;
    }

    Set<String> existing() {
        return existing;
    }

    double[] weights() {
        return weights.clone();
    }

    Map<String, Double> stationPrices() {
        return Map.copyOf(stationPrices);
    }

    Map<String, Double> lanePrices() {
        return Map.copyOf(lanePrices);
    }
}
