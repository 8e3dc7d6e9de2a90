package org.lifelane.planning.network;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.geo.Polylines;
import org.locationtech.jts.geom.Coordinate;

/**
 * The ways of a district cut into edges between nodes, with what stands in the way at a node. The same for every
 * vehicle; {@link SearchGraph} is one vehicle's view of it. Immutable.
 *
 * <p>Edges of one way are neighbours in number, in the order of its line. Arc {@code 2e} runs along edge {@code e}, arc
 * {@code 2e + 1} against it. Coordinates are metres in {@link #plane()}, lengths metres.
 */
public final class RoadNetwork {
    private final LocalPlane plane;
    private final List<Way> ways;
    private final BitSet elsewhere;
    private final int[] wayFirstEdge;
    private final double[] nodeX;
    private final double[] nodeY;
    private final int[] from;
    private final int[] to;
    private final int[] wayOfEdge;
    private final double[] length;
    private final Polylines lines;
    private final Map<Integer, List<Passage>> passages;
    private final List<TurnRestriction> restrictions;
    private final NetworkReport report;
    private final TravelNumbers numbers;
    private final int[] firstOut;
    private final int[] outArc;

    RoadNetwork(
            LocalPlane plane,
            List<Way> ways,
            BitSet elsewhere,
            int[] wayFirstEdge,
            double[] nodeX,
            double[] nodeY,
            int[] from,
            int[] to,
            int[] wayOfEdge,
            Polylines lines,
            Map<Integer, List<Passage>> passages,
            List<TurnRestriction> restrictions,
            NetworkReport report,
            TravelNumbers numbers) {
        this.plane = plane;
        this.ways = ways;
        this.elsewhere = elsewhere;
        this.wayFirstEdge = wayFirstEdge;
        this.nodeX = nodeX;
        this.nodeY = nodeY;
        this.from = from;
        this.to = to;
        this.wayOfEdge = wayOfEdge;
        this.lines = lines;
        this.passages = passages;
        this.restrictions = restrictions;
        this.report = report;
        this.numbers = numbers;
        this.length = new double[from.length];
        for (int edge = 0; edge < from.length; edge++) {
            length[edge] = lines.length(edge);
        }
        this.firstOut = new int[nodeX.length + 1];
        for (int arc = 0; arc < 2 * from.length; arc++) {
            firstOut[tail(arc) + 1]++;
        }
        for (int node = 0; node < nodeX.length; node++) {
            firstOut[node + 1] += firstOut[node];
        }
        this.outArc = new int[2 * from.length];
        int[] next = firstOut.clone();
        for (int arc = 0; arc < 2 * from.length; arc++) {
            outArc[next[tail(arc)]++] = arc;
        }
    }

    /** Builds a network; lanes, gates, barriers and restrictions take effect as the project's semantics say. */
    public static RoadNetwork of(NetworkInput input, TravelNumbers numbers) {
        return new NetworkBuilder(numbers).build(input);
    }

    public LocalPlane plane() {
        return plane;
    }

    /** What was inferred or left out while it was built. */
    public NetworkReport report() {
        return report;
    }

    /** The numbers it was built by, whose distances hold for all that is asked of it. */
    public TravelNumbers numbers() {
        return numbers;
    }

    public int nodeCount() {
        return nodeX.length;
    }

    public int edgeCount() {
        return from.length;
    }

    public List<Way> ways() {
        return ways;
    }

    /** Index of a way's first edge; the next way's first edge ends them. */
    public int wayFirstEdge(int way) {
        return wayFirstEdge[way];
    }

    /** The way an edge is cut from. */
    public Way way(int edge) {
        return ways.get(wayOfEdge[edge]);
    }

    /** Whether an edge runs on the ground, and not in a tunnel, on a bridge or on another layer. */
    public boolean onGround(int edge) {
        return wayOnGround(wayOfEdge[edge]);
    }

    /** The same of a way, by its index. */
    public boolean wayOnGround(int way) {
        return !elsewhere.get(way);
    }

    public int wayIndex(int edge) {
        return wayOfEdge[edge];
    }

    public double nodeX(int node) {
        return nodeX[node];
    }

    public double nodeY(int node) {
        return nodeY[node];
    }

    /** Metres. */
    public double length(int edge) {
        return length[edge];
    }

    /** The edges' lines, in metres. */
    public Polylines lines() {
        return lines;
    }

    /** The node an arc leaves. */
    public int tail(int arc) {
        return (arc & 1) == 0 ? from[arc >> 1] : to[arc >> 1];
    }

    /** The node an arc ends at. */
    public int head(int arc) {
        return tail(arc ^ 1);
    }

    /** Index of the first arc that leaves a node; the next node's first ends them. */
    public int firstOut(int node) {
        return firstOut[node];
    }

    /** The arc at an index of {@link #firstOut}. */
    public int outArc(int index) {
        return outArc[index];
    }

    /** What stands in the way at a node. */
    public List<Passage> passages(int node) {
        return passages.getOrDefault(node, List.of());
    }

    List<TurnRestriction> restrictions() {
        return restrictions;
    }

    /** The point on an edge, metres of the plane, at a distance along it from its start. */
    public Coordinate place(int edge, double alongM) {
        double left = alongM;
        int last = lines.end(edge) - 1;
        for (int i = lines.first(edge); i < last; i++) {
            double segment = lines.segmentLength(i);
            if (left <= segment && segment > 0) {
                double t = Math.max(0, left / segment);
                return new Coordinate(
                        lines.x(i) + t * (lines.x(i + 1) - lines.x(i)), lines.y(i) + t * (lines.y(i + 1) - lines.y(i)));
            }
            left -= segment;
        }
        return new Coordinate(lines.x(last), lines.y(last));
    }

    /** Direction in degrees, counter-clockwise from east, in which an arc leaves its tail. */
    double leaving(int arc) {
        int edge = arc >> 1;
        int first = lines.first(edge);
        int end = lines.end(edge);
        return (arc & 1) == 0 ? direction(first, first + 1) : direction(end - 1, end - 2);
    }

    /** Direction in degrees, counter-clockwise from east, in which an arc arrives at its head. */
    double arriving(int arc) {
        return leaving(arc ^ 1) + 180;
    }

    private double direction(int a, int b) {
        return Math.toDegrees(Math.atan2(lines.y(b) - lines.y(a), lines.x(b) - lines.x(a)));
    }
}
