package org.lifelane.benchmark;

import com.graphhopper.isochrone.algorithm.ContourBuilder;
import com.graphhopper.isochrone.algorithm.JTSTriangulator;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.isochrone.algorithm.Triangulator;
import com.graphhopper.routing.RouterConfig;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.storage.index.Snap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** An isochrone in degrees, made as GraphHopper's web resource makes it with its defaults. */
final class PeerPolygon {
    /** The resource searches a seventh farther, and 200 s at the least, so that there is an outside to draw against. */
    private static final double MARGIN = 0.14;

    private static final double LEAST_MARGIN_MS = 200_000;

    private PeerPolygon() {}

    /** What a request gets by default: the outline of the part about the place, without its holes. */
    static Polygon byDefault(PeerGraph peer, Coordinate place, long limitMs) {
        MultiPolygon full = full(peer, place, limitMs);
        Polygon main = mainPart(full, full.getFactory().createPoint(place));
        return full.getFactory().createPolygon(main.getExteriorRing());
    }

    /** What {@code full_geometry=true} gets: every part with its holes. */
    static MultiPolygon full(PeerGraph peer, Coordinate place, long limitMs) {
        Snap snap = peer.index().findClosest(place.y, place.x, EdgeFilter.ALL_EDGES);
        QueryGraph graph = QueryGraph.create(peer.graph(), snap);
        ShortestPathTree tree =
                new ShortestPathTree(graph, graph.wrapWeighting(peer.weighting()), false, TraversalMode.NODE_BASED);
        tree.setTimeLimit(limitMs + Math.max(limitMs * MARGIN, LEAST_MARGIN_MS));
        Triangulator.Result result =
                new JTSTriangulator(new RouterConfig()).triangulate(snap, graph, tree, label -> label.time, 0);
        return new ContourBuilder(result.triangulation).computeIsoline((double) limitMs, result.seedEdges);
    }

    /** The part that holds the place, or the one with the most vertices where none does. */
    private static Polygon mainPart(MultiPolygon parts, Point place) {
        Polygon largest = parts.getFactory().createPolygon();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            Polygon part = (Polygon) parts.getGeometryN(i);
            if (part.contains(place)) {
                return part;
            }
            largest = part.getNumPoints() > largest.getNumPoints() ? part : largest;
        }
        return largest;
    }
}
