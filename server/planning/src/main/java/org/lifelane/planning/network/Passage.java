package org.lifelane.planning.network;

import java.util.OptionalDouble;
import java.util.Set;

/** What stands in the way at one node of the network: a barrier, a gate, a bend, a signal. */
public sealed interface Passage {

    /** Something that has to be opened, by the same id wherever it acts. */
    sealed interface Opening extends Passage {
        String id();
    }

    /**
     * A barrier that OpenStreetMap puts on a node: met by every movement through the node.
     *
     * @param id {@code node/ID}
     * @param closed stops every vehicle
     * @param delayMs to open it, milliseconds
     * @param unsettled whether a sign of it cannot be held against a vehicle
     */
    record Barrier(
            String id,
            String kind,
            boolean closed,
            int delayMs,
            OptionalDouble widthM,
            OptionalDouble heightM,
            OptionalDouble weightT,
            boolean unsettled)
            implements Opening {}

    /**
     * Something that may stop a vehicle, of which the map does not tell: it is passed and counted.
     *
     * @param layer the layer that it is told of in
     * @param from indexes of the ways on which a movement begins that it may forbid; none where it may forbid any
     * @param to indexes of the ways on which such a movement ends; none where it may end on any
     * @param only whether it is the movements to other ways that it may forbid
     * @param ofLaw whether it is a sign to drivers, and nothing that stands in the way
     */
    record Doubt(String layer, String id, Set<Integer> from, Set<Integer> to, boolean only, boolean ofLaw)
            implements Passage {
        /** Something in the way of every movement through its node. */
        static Doubt acrossTheRoad(String layer, String id) {
            return new Doubt(layer, id, Set.of(), Set.of(), false, false);
        }

        boolean meets(int wayIn, int wayOut) {
            return (from.isEmpty() || from.contains(wayIn)) && (to.isEmpty() || to.contains(wayOut) != only);
        }
    }

    /** Signals or a level crossing: a delay for every movement through the node. */
    record Stop(String id, String kind, int delayMs) implements Passage {}

    /**
     * A row of {@code gates}, met by movements on to, off or along one way.
     *
     * @param way index of the way it acts on
     * @param closed stops every vehicle: a bollard without a known delay
     */
    record Gate(
            String id, String kind, int way, boolean closed, int delayMs, OptionalDouble widthM, OptionalDouble heightM)
            implements Opening {}

    /**
     * One end of a bend of a lane: met by movements on to, off or along the lane. A bend that fails closes the lane there.
     *
     * @param way index of the lane
     * @param turnDegrees by how much the lane's own line turns within 12 m
     */
    record Bend(int way, double turnDegrees) implements Passage {}
}
