package org.lifelane.planning.network;

/**
 * Each arc for one vehicle, and each way.
 *
 * @param metresPerSecond by arc
 * @param travelMs by arc, whole milliseconds, {@link SearchGraph#IMPASSABLE} where the vehicle cannot drive it
 * @param usableWay by way: could be driven if nothing were blocked
 * @param unknownSide two for each way, along its line and against it: a limit there is unknown for the vehicle
 */
record ArcTable(double[] metresPerSecond, int[] travelMs, boolean[] usableWay, boolean[] unknownSide) {

    static ArcTable of(
            RoadNetwork network, VehicleRules rules, SearchOptions options, TravelNumbers numbers, boolean foot) {
        int ways = network.ways().size();
        boolean[] usable = new boolean[ways];
        boolean[] unknown = new boolean[2 * ways];
        double[] metresPerSecond = new double[2 * network.edgeCount()];
        int[] travelMs = new int[2 * network.edgeCount()];
        double contraflow = numbers.factor("contraflow_factor");
        for (int w = 0; w < ways; w++) {
            Way way = network.ways().get(w);
            usable[w] = rules.usable(way);
            boolean passable = rules.passable(way);
            boolean[] fits = {rules.fits(way.along()), rules.fits(way.against())};
            for (int side = 0; side < 2; side++) {
                unknown[2 * w + side] = rules.unknown(way, side);
            }
            double speed = passable ? rules.speed(way) : 0;
            for (int edge = network.wayFirstEdge(w); edge < network.wayFirstEdge(w + 1); edge++) {
                for (int arc = 2 * edge; arc <= 2 * edge + 1; arc++) {
                    boolean against = way.against(arc) && !foot;
                    boolean open = passable && fits[arc & 1] && (!against || options.emergencyPrivileges());
                    metresPerSecond[arc] = against ? speed * contraflow : speed;
                    travelMs[arc] = open
                            ? SearchGraph.travelMs(network.length(edge), metresPerSecond[arc])
                            : SearchGraph.IMPASSABLE;
                }
            }
        }
        return new ArcTable(metresPerSecond, travelMs, usable, unknown);
    }

    boolean passable(int arc) {
        return travelMs[arc] != SearchGraph.IMPASSABLE;
    }
}
