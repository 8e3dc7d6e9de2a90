package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lifelane.planning.inventory.Feature;

/** A place where a way is cut into edges: a junction, an end, a gate, a barrier or a bend. */
final class Cut {
    final PlainWay way;
    final double along;
    /** Gates that act here on this way. */
    final Set<Feature> gates = new LinkedHashSet<>();
    /** Angles in degrees of the bends of a lane that this place is a part of. */
    final List<Double> bends = new ArrayList<>();

    /** The node that this place is, shared with other ways' cuts. */
    PlainNode node = new PlainNode();

    Cut(PlainWay way, double along) {
        this.way = way;
        this.along = along;
        node.cuts.add(this);
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
