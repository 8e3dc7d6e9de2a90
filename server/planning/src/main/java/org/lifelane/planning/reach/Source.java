package org.lifelane.planning.reach;

import java.util.List;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Coordinate;

/**
 * A station that sends the vehicle, on the network: at one point of an edge, or at a node on every edge that meets there,
 * so that it leaves by whichever way it likes, without a turn.
 *
 * @param stands where it stands; one at least, all of them the same place
 * @param turnoutMs milliseconds from alarm to leaving
 */
public record Source(Station station, List<EdgePoint> stands, long turnoutMs) {
    public Source {
        stands = List.copyOf(stands);
        if (stands.isEmpty()) {
            throw new IllegalArgumentException("station " + station.id() + " stands nowhere");
        }
    }

    /** The place where it stands, metres of the network's plane. */
    public Coordinate place(RoadNetwork network) {
        EdgePoint first = stands.get(0);
        return network.place(first.edge(), first.alongM());
    }
}
