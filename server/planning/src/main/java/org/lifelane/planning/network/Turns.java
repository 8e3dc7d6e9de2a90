package org.lifelane.planning.network;

/**
 * Delays of turns by angle. They apply only where three or more ways meet; under the straight-on angle, and on foot,
 * there is none.
 */
final class Turns {
    private final RoadNetwork network;
    private final int[] carriagewayEnds;
    private final double straightUnder;
    private final int straightMs;
    private final int rightMs;
    private final int leftMs;
    private final int uTurnMs;

    private Turns(RoadNetwork network, double straightUnder, int straightMs, int rightMs, int leftMs, int uTurnMs) {
        this.network = network;
        this.straightUnder = straightUnder;
        this.straightMs = straightMs;
        this.rightMs = rightMs;
        this.leftMs = leftMs;
        this.uTurnMs = uTurnMs;
        this.carriagewayEnds = new int[network.nodeCount()];
        for (int arc = 0; arc < 2 * network.edgeCount(); arc++) {
            if (network.way(arc >> 1).carriageway()) {
                carriagewayEnds[network.tail(arc)]++;
            }
        }
    }

    static Turns of(RoadNetwork network, SearchOptions options, TravelNumbers numbers, boolean onFoot) {
        if (onFoot) {
            return new Turns(network, 0, 0, 0, 0, 0);
        }
        int right = numbers.delayMs("right");
        int left = numbers.delayMs("left");
        return new Turns(
                network,
                numbers.factor("straight_under_deg"),
                numbers.delayMs("straight"),
                options.leftHandTraffic() ? left : right,
                options.leftHandTraffic() ? right : left,
                numbers.delayMs("u_turn"));
    }

    int uTurnMs() {
        return uTurnMs;
    }

    /** Milliseconds for turning from one arc into another at the node between them. */
    int delayMs(int in, int out) {
        if (carriagewayEnds[network.head(in)] < 3) {
            return 0;
        }
        double angle = Math.IEEEremainder(network.leaving(out) - network.arriving(in), 360);
        if (Math.abs(angle) < straightUnder) {
            return straightMs;
        }
        return angle > 0 ? leftMs : rightMs;
    }
}
