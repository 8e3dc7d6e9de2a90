package org.lifelane.planning.network;

/**
 * Each arc for one vehicle, and each way.
 *
 * @param metresPerSecond by arc
 * @param travelMs by arc, whole milliseconds, {@link SearchGraph#IMPASSABLE} where the vehicle cannot drive it
 * @param usableWay by way: could be driven if nothing were blocked
 * @param unknownWay by way: a lane with a limit unknown for the vehicle
 */
record ArcTable(double[] metresPerSecond, int[] travelMs, boolean[] usableWay, boolean[] unknownWay) {

    static ArcTable of(
            RoadNetwork network, VehicleRules rules, SearchOptions options, TravelNumbers numbers, boolean foot) {
        int ways = network.ways().size();
        boolean[] usable = new boolean[ways];
        boolean[] unknown = new boolean[ways];
        double[] metresPerSecond = new double[2 * network.edgeCount()];
        int[] travelMs = new int[2 * network.edgeCount()];
        double contraflow = numbers.factor("contraflow_factor");
        for (int w = 0; w < ways; w++) {
            Way way = network.ways().get(w);
            usable[w] = rules.usable(way);
            unknown[w] = rules.unknown(way);
            boolean passable = rules.passable(way);
            double speed = passable ? rules.speed(way) : 0;
            for (int edge = network.wayFirstEdge(w); edge < network.wayFirstEdge(w + 1); edge++) {
                for (int arc = 2 * edge; arc <= 2 * edge + 1; arc++) {
                    boolean against = against(way, arc) && !foot;
                    boolean open = passable && (!against || options.emergencyPrivileges());
                    metresPerSecond[arc] = against ? speed * contraflow : speed;
                    travelMs[arc] = open
                            ? SearchGraph.travelMs(network.length(edge), metresPerSecond[arc])
                            : SearchGraph.IMPASSABLE;
                }
            }
        }
        return new ArcTable(metresPerSecond, travelMs, usable, unknown);
    }

    private static boolean against(Way way, int arc) {
        return switch (way.direction()) {
            case BOTH -> false;
            case FORWARD -> (arc & 1) == 1;
            case BACKWARD -> (arc & 1) == 0;
        };
    }

    boolean passable(int arc) {
        return travelMs[arc] != SearchGraph.IMPASSABLE;
    }
}
