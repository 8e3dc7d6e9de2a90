package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;

/** A place where a way is cut into edges: a junction, an end, a gate, a barrier or a bend. */
final class Cut {
    final PlainWay way;
    final double along;
    private final Set<Feature> gates = new LinkedHashSet<>();
    private final List<Double> bends = new ArrayList<>();

    /** The node that this place is, shared with other ways' cuts. */
    PlainNode node = new PlainNode();

    Cut(PlainWay way, double along) {
        this.way = way;
        this.along = along;
        node.cuts.add(this);
    }

    void addGate(Feature gate) {
        gates.add(gate);
    }

    void addBend(double degrees) {
        bends.add(degrees);
    }

    /** Gates that act on this way at this node. */
    List<Feature> gates() {
        return ofWay().flatMap(cut -> cut.gates.stream()).distinct().toList();
    }

    /** Angles in degrees of the way's bends that begin or end at this node. */
    List<Double> bends() {
        return ofWay().flatMap(cut -> cut.bends.stream()).toList();
    }

    /** A way may come by a node twice, as a ring does at its seam. */
    private Stream<Cut> ofWay() {
        return node.cuts.stream().filter(cut -> cut.way == way);
    }

    /** Makes this place and another the same node. */
    void meet(Cut other) {
        if (node != other.node) {
            PlainNode swallowed = other.node;
            node.cuts.addAll(swallowed.cuts);
            node.things.addAll(swallowed.things);
            swallowed.cuts.forEach(cut -> cut.node = node);
        }
    }
}
