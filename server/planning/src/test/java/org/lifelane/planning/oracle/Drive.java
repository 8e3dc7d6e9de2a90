package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.lifelane.planning.oracle.PlainWay.Spot;

/** The quickest drives of one vehicle from one post, by Dijkstra's rule over (arc just driven, stages of the bans). */
final class Drive {
    private final Driver driver;
    private final PlainNetwork network;
    private final List<Spot> starts;
    private final Map<Stand, Label> labels = new HashMap<>();
    private final Map<PlainNode, List<Label>> atNode = new HashMap<>();

    /** An engine that stands at the end of an arc. */
    private record Stand(Arc arc, List<Integer> stages) {}

    /** How it came there: milliseconds, metres, and every arc driven on. */
    private record Label(Stand stand, long ms, double metres, Label before) {
        /** Without one at whose end the post stands, of which nothing was driven. */
        List<Arc> arcs() {
            List<Arc> arcs = new ArrayList<>();
            for (Label label = this; label != null && label.metres > 0; label = label.before) {
                arcs.add(label.stand.arc);
            }
            Collections.reverse(arcs);
            return arcs;
        }
    }

    /** A way to a place. */
    record Found(long ms, double metres, List<Arc> arcs) {}

    Drive(Driver driver, PlainNetwork network, List<Spot> starts) {
        this.driver = driver;
        this.network = network;
        this.starts = starts;
        PriorityQueue<Label> queue = new PriorityQueue<>(java.util.Comparator.comparingLong(Label::ms));
        List<Integer> none = Collections.nCopies(driver.bans.size(), 0);
        for (Spot start : starts) {
            for (Arc arc : network.arcsAt(start)) {
                if (driver.drives(arc)) {
                    double metres = Math.abs(arc.to.along - start.along());
                    queue.add(new Label(new Stand(arc, none), driver.pace.ms(arc, metres), metres, null));
                }
            }
        }
        while (!queue.isEmpty()) {
            Label label = queue.remove();
            if (labels.putIfAbsent(label.stand, label) == null) {
                atNode.computeIfAbsent(label.stand.arc.to.node, node -> new ArrayList<>())
                        .add(label);
                for (Arc next : label.stand.arc.to.node.out) {
                    OptionalLong delay = driver.delay(label.stand.arc, next, label.stand.stages);
                    if (delay.isPresent()) {
                        queue.add(new Label(
                                new Stand(next, driver.next(label.stand.stages, label.stand.arc, next)),
                                label.ms + delay.getAsLong() + driver.pace.ms(next, next.length()),
                                label.metres + next.length(),
                                label));
                    }
                }
            }
        }
    }

    /** Every way of getting to a place on the network, one for each last move. */
    List<Found> to(Spot place) {
        List<Found> found = new ArrayList<>();
        if (!driver.passing.way(place.way())) {
            return found;
        }
        List<Cut> here = network.cutsAt(place);
        for (Label label : here.isEmpty() ? List.<Label>of() : standing(here.get(0).node)) {
            found.add(new Found(label.ms, label.metres, label.arcs()));
        }
        for (Arc last : network.arcsAt(place)) {
            straight(last, place, found);
            if (!here.isEmpty()) {
                continue;
            }
            double part = Math.abs(place.along() - last.from.along);
            for (Label label : standing(last.from.node)) {
                OptionalLong delay = driver.delay(label.stand.arc, last, label.stand.stages);
                if (delay.isPresent()) {
                    List<Arc> arcs = label.arcs();
                    arcs.add(last);
                    found.add(new Found(
                            label.ms + delay.getAsLong() + driver.pace.ms(last, part), label.metres + part, arcs));
                }
            }
        }
        return found;
    }

    private List<Label> standing(PlainNode node) {
        return atNode.getOrDefault(node, List.of());
    }

    /** From a post on the very edge that the place is on. */
    private void straight(Arc last, Spot place, List<Found> found) {
        for (Spot start : starts) {
            double ahead = (place.along() - start.along()) * (last.forward ? 1 : -1);
            if (network.arcsAt(start).contains(last) && ahead >= 0 && driver.drives(last)) {
                found.add(new Found(
                        driver.pace.ms(last, ahead),
                        ahead,
                        ahead > 0 || network.cutsAt(place).isEmpty() ? List.of(last) : List.of()));
            }
        }
    }

    @Override
    public String toString() {
        return starts.toString();
    }
}
