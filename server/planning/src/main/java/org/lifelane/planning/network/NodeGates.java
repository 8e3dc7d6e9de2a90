package org.lifelane.planning.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Coordinate;

/**
 * Gates that stand both in the layer {@code gates} and, by the same id, on a node of OpenStreetMap's roads. One gate is
 * passed once: as the barrier on its node while its row says no more than OpenStreetMap does, by its row once that says
 * something else.
 */
final class NodeGates {
    private final Set<String> asBarriers = new HashSet<>();
    private final Set<String> asRows = new HashSet<>();
    private final LocalPlane plane;
    /** In metres of the plane. */
    private final List<Coordinate> places;

    private final double actsWithinM;

    /** @param actsWithinM how far from its place a gate acts, metres */
    NodeGates(List<Feature> gates, List<Feature> roadNodes, LocalPlane plane, double actsWithinM) {
        this.plane = plane;
        this.actsWithinM = actsWithinM;
        this.places = gates.stream().map(this::place).toList();
        Map<String, Feature> nodes = new HashMap<>();
        roadNodes.stream().filter(node -> node.text("barrier").isPresent()).forEach(node -> nodes.put(node.id(), node));
        for (Feature gate : gates) {
            Optional.ofNullable(nodes.get(gate.id()))
                    .ifPresent(node -> (same(gate, node) ? asBarriers : asRows).add(gate.id()));
        }
    }

    private static boolean same(Feature gate, Feature node) {
        return OsmNodes.gateKind(node).equals(Optional.of(Gates.kind(gate)))
                && gate.number("delay_s").isEmpty()
                && gate.flag("locked").equals(node.flag("locked"))
                && gate.number("width_m").equals(node.number("width_m"))
                && gate.number("height_m").equals(node.number("height_m"));
    }

    /** Whether the barrier on the node stands for this row of {@code gates}. */
    boolean barrierActs(Feature gate) {
        return asBarriers.contains(gate.id());
    }

    /** Whether a row of {@code gates} stands for the barrier of this row of {@code road-nodes}. */
    boolean rowActs(Feature node) {
        return asRows.contains(node.id());
    }

    /** Whether a gate stands at the node of this row of {@code road-nodes}. */
    boolean opens(Feature node) {
        Coordinate at = place(node);
        return places.stream().anyMatch(place -> place.distance(at) <= actsWithinM);
    }

    private Coordinate place(Feature row) {
        return plane.toPlane(row.shape().getCentroid().getCoordinate());
    }

    /** The OpenStreetMap node at which a gate stands, where its row says so. */
    static OptionalLong node(Feature gate) {
        Optional<String> refs = gate.text("node_refs").filter(text -> text.matches("\\d{1,18}(\\.0)?"));
        return refs.isPresent() ? OptionalLong.of(Long.parseLong(refs.get().replace(".0", ""))) : OptionalLong.empty();
    }
}
