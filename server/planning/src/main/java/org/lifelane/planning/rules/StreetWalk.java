package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.RoadNetwork;

/**
 * Streets with the hydrants that stand along them, walked from a hydrant one way or the other. A hydrant stands on the
 * street whose line is nearest, at its nearest point, and beside the other carriageway of a divided street, which bears
 * the same name. Lanes and service drives are no streets. Metres along the lines.
 */
final class StreetWalk {
    /** @param alongM from the start of the edge it stands on */
    private record Stop(Placed hydrant, double alongM) {}

    private record Reached(int node, double metres) {}

    /** @param metres along the streets */
    record Next(Placed hydrant, double metres) {}

    /**
     * What one meets on the way.
     *
     * @param met hydrants, nearest first
     * @param goesOn whether some street leads on beyond the distance walked
     */
    record Ahead(List<Next> met, boolean goesOn) {

        Optional<Next> first(Predicate<Placed> kind) {
            return met.stream().filter(next -> kind.test(next.hydrant())).findFirst();
        }
    }

    private final District district;
    private final RoadNetwork network;
    private final double besideM;
    private final Map<Integer, List<Stop>> stops = new HashMap<>();

    /** @param besideM how far a hydrant may stand from the line of its street, metres */
    StreetWalk(District district, List<Placed> hydrants, double besideM) {
        this.district = district;
        this.network = district.network();
        this.besideM = besideM;
        for (Placed hydrant : hydrants) {
            for (EdgePoint point : places(hydrant)) {
                stops.computeIfAbsent(point.edge(), key -> new ArrayList<>()).add(new Stop(hydrant, point.alongM()));
            }
        }
    }

    private List<EdgePoint> places(Placed hydrant) {
        List<EdgePoint> near = district.index().within(hydrant.shape(), besideM, this::street);
        Optional<EdgePoint> own = near.stream().min(Comparator.comparingDouble(EdgePoint::distanceM));
        return near.stream()
                .filter(point -> own.map(street -> point.distanceM() == street.distanceM() || beside(point, street))
                        .orElse(false))
                .toList();
    }

    /** Past its end a line runs beside nobody: there the same street only goes on. */
    private boolean beside(EdgePoint point, EdgePoint street) {
        String name = network.way(point.edge()).name();
        return !name.isEmpty()
                && name.equals(network.way(street.edge()).name())
                && point.alongM() > 0
                && point.alongM() < network.length(point.edge());
    }

    private boolean street(int edge) {
        return district.lanes().street(edge);
    }

    /** Where a hydrant stands on the street nearest to it; empty where none is near. */
    Optional<EdgePoint> on(Placed hydrant) {
        return places(hydrant).stream().min(Comparator.comparingDouble(EdgePoint::distanceM));
    }

    /**
     * Walks from a hydrant to every place that is not farther along the streets, whichever way they turn.
     *
     * @param from where it stands
     * @param forward in the order of the edge's line, else against it
     * @param farthestM metres
     */
    Ahead walk(Placed hydrant, EdgePoint from, boolean forward, double farthestM) {
        int arc = forward ? 2 * from.edge() : 2 * from.edge() + 1;
        double start = along(arc, from.alongM());
        List<Next> met = new ArrayList<>();
        meet(arc, -start, met);
        met.removeIf(next -> next.metres() <= 0);
        Map<Integer, Double> settled = new HashMap<>();
        Set<Integer> ahead = new HashSet<>();
        ahead.add(network.head(arc));
        PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingDouble(Reached::metres));
        queue.add(new Reached(network.head(arc), network.length(from.edge()) - start));
        while (!queue.isEmpty()) {
            Reached next = queue.remove();
            if (next.metres > farthestM || settled.putIfAbsent(next.node, next.metres) != null) {
                continue;
            }
            for (int i = network.firstOut(next.node); i < network.firstOut(next.node + 1); i++) {
                int out = network.outArc(i);
                if (out >> 1 != from.edge() && street(out >> 1)) {
                    meet(out, next.metres, met);
                    ahead.add(network.head(out));
                    queue.add(new Reached(network.head(out), next.metres + network.length(out >> 1)));
                }
            }
        }
        met.removeIf(next -> next.metres() > farthestM || next.hydrant() == hydrant);
        met.sort(Comparator.comparingDouble(Next::metres));
        return new Ahead(met, !settled.keySet().containsAll(ahead));
    }

    /** Hydrants along an arc whose tail is so far off. */
    private void meet(int arc, double tailM, List<Next> met) {
        stops.getOrDefault(arc >> 1, List.of())
                .forEach(stop -> met.add(new Next(stop.hydrant(), tailM + along(arc, stop.alongM()))));
    }

    /** Metres from an arc's tail of a point that lies so far from the start of its edge. */
    private double along(int arc, double alongM) {
        return (arc & 1) == 0 ? alongM : network.length(arc >> 1) - alongM;
    }
}
