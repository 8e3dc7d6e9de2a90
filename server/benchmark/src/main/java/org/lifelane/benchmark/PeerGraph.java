package org.lifelane.benchmark;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PointList;
import java.util.function.IntPredicate;
import org.lifelane.planning.geo.Polylines;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.locationtech.jts.geom.Coordinate;

/**
 * One vehicle's streets in GraphHopper's own graph: the same edges with the same shapes and, node for node, the same
 * numbers.
 */
record PeerGraph(BaseGraph graph, Weighting weighting, LocationIndex index) {

    /** How streets are described to GraphHopper. */
    interface Profile {
        BaseGraph empty();

        void describe(EdgeIteratorState street, SearchGraph search, int edge);

        Weighting weighting();
    }

    /** Streets that the vehicle can pass, their milliseconds ready: GraphHopper has nothing left to work out. */
    static PeerGraph withMillis(SearchGraph search) {
        return of(search, search::edgePassable, new MillisProfile());
    }

    /** Streets open to engines, with speeds and limits as GraphHopper's truck model looks them up while it searches. */
    static PeerGraph truck(SearchGraph search, Vehicle vehicle) {
        return of(search, edge -> search.network().way(edge).carriageway(), new TruckProfile(vehicle));
    }

    private static PeerGraph of(SearchGraph search, IntPredicate chosen, Profile profile) {
        RoadNetwork network = search.network();
        BaseGraph graph = profile.empty();
        for (int node = 0; node < network.nodeCount(); node++) {
            Coordinate place = network.plane().toDegrees(network.nodeX(node), network.nodeY(node));
            graph.getNodeAccess().setNode(node, place.y, place.x);
        }
        for (int edge = 0; edge < network.edgeCount(); edge++) {
            // A street that ends where it begins shortens no way, and their graph holds none.
            boolean loop = network.tail(2 * edge) == network.head(2 * edge);
            if (chosen.test(edge) && !loop) {
                EdgeIteratorState street = graph.edge(network.tail(2 * edge), network.head(2 * edge))
                        .setDistance(network.length(edge))
                        .setWayGeometry(between(network, edge));
                profile.describe(street, search, edge);
            }
        }
        graph.freeze();
        LocationIndexTree index = new LocationIndexTree(graph, new RAMDirectory());
        index.prepareIndex();
        return new PeerGraph(graph, profile.weighting(), index);
    }

    private static PointList between(RoadNetwork network, int edge) {
        Polylines lines = network.lines();
        PointList points = new PointList(lines.end(edge) - lines.first(edge), false);
        for (int i = lines.first(edge) + 1; i < lines.end(edge) - 1; i++) {
            Coordinate place = network.plane().toDegrees(lines.x(i), lines.y(i));
            points.add(place.y, place.x);
        }
        return points;
    }
}
