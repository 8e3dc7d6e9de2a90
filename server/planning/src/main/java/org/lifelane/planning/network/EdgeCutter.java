package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.geo.Polylines;

/** Cuts lines into edges at every vertex where ways end, meet, or something stands in the way. */
final class EdgeCutter {
    private final LocalPlane plane;
    private final List<Way> ways;
    private final BitSet elsewhere;
    private final Vertices vertices;
    private final Map<Integer, List<Passage>> passages;
    private final List<TurnRestriction> restrictions;
    private final TravelNumbers numbers;
    private final Map<Integer, Integer> nodeOfVertex = new HashMap<>();
    private final List<double[]> nodePlaces = new ArrayList<>();

    EdgeCutter(
            LocalPlane plane,
            List<Way> ways,
            BitSet elsewhere,
            Vertices vertices,
            Map<Integer, List<Passage>> passages,
            List<TurnRestriction> restrictions,
            TravelNumbers numbers) {
        this.plane = plane;
        this.ways = ways;
        this.elsewhere = elsewhere;
        this.vertices = vertices;
        this.passages = passages;
        this.restrictions = restrictions;
        this.numbers = numbers;
    }

    RoadNetwork cut(List<DraftLine> lines, NetworkReport report) {
        byte[] ends = endsAtVertex(lines);
        passages.keySet().forEach(vertex -> ends[vertices.find(vertex)] = 3);
        restrictions.stream()
                .filter(restriction -> restriction.viaNode() >= 0)
                .forEach(restriction -> ends[vertices.find(restriction.viaNode())] = 3);

        Growing edges = new Growing();
        int[] wayFirstEdge = new int[ways.size() + 1];
        int way = 0;
        for (DraftLine line : lines) {
            for (; way < line.way; way++) {
                wayFirstEdge[way + 1] = edges.count;
            }
            cut(line, ends, edges);
        }
        for (; way < ways.size(); way++) {
            wayFirstEdge[way + 1] = edges.count;
        }
        Map<Integer, List<Passage>> byNode = new HashMap<>();
        passages.forEach((vertex, list) -> {
            Integer node = nodeOfVertex.get(vertices.find(vertex));
            if (node != null) {
                byNode.computeIfAbsent(node, n -> new ArrayList<>()).addAll(list);
            }
        });
        return new RoadNetwork(
                plane,
                List.copyOf(ways),
                (BitSet) elsewhere.clone(),
                wayFirstEdge,
                nodePlaces.stream().mapToDouble(place -> place[0]).toArray(),
                nodePlaces.stream().mapToDouble(place -> place[1]).toArray(),
                Arrays.copyOf(edges.from, edges.count),
                Arrays.copyOf(edges.to, edges.count),
                Arrays.copyOf(edges.way, edges.count),
                edges.lines(),
                byNode,
                restrictions.stream().map(this::onNode).toList(),
                report,
                numbers);
    }

    private TurnRestriction onNode(TurnRestriction restriction) {
        int node = restriction.viaNode() < 0 ? -1 : nodeOfVertex.getOrDefault(vertices.find(restriction.viaNode()), -1);
        return new TurnRestriction(
                restriction.id(),
                restriction.only(),
                restriction.from(),
                node,
                restriction.viaRoads(),
                restriction.to());
    }

    /** How many line ends meet at each vertex, a line that passes counting as two, up to three; a line's own end as three. */
    private byte[] endsAtVertex(List<DraftLine> lines) {
        byte[] ends = new byte[vertices.size()];
        for (DraftLine line : lines) {
            int last = line.vertex.length - 1;
            for (int i = 0; i <= last; i++) {
                int root = vertices.find(line.vertex[i]);
                ends[root] = (byte) Math.min(3, ends[root] + (i == 0 || i == last ? 3 : 2));
            }
        }
        return ends;
    }

    private void cut(DraftLine line, byte[] ends, Growing edges) {
        int start = 0;
        for (int i = 1; i < line.vertex.length; i++) {
            if (ends[vertices.find(line.vertex[i])] >= 3) {
                edges.add(line, start, i, node(line, start), node(line, i));
                start = i;
            }
        }
    }

    private int node(DraftLine line, int i) {
        int root = vertices.find(line.vertex[i]);
        Integer known = nodeOfVertex.get(root);
        if (known != null) {
            return known;
        }
        int node = nodePlaces.size();
        nodeOfVertex.put(root, node);
        double[] place = {vertices.lon(root), vertices.lat(root)};
        plane.toPlane(place);
        nodePlaces.add(place);
        return node;
    }

    /** The edges so far. */
    private static final class Growing {
        private int count;
        private int[] from = new int[256];
        private int[] to = new int[256];
        private int[] way = new int[256];
        private int[] first = new int[257];
        private double[] x = new double[1024];
        private double[] y = new double[1024];

        void add(DraftLine line, int start, int end, int fromNode, int toNode) {
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
                way = Arrays.copyOf(way, 2 * count);
                first = Arrays.copyOf(first, 2 * count + 1);
            }
            int points = end - start + 1;
            int n = first[count];
            if (n + points > x.length) {
                x = Arrays.copyOf(x, 2 * (n + points));
                y = Arrays.copyOf(y, 2 * (n + points));
            }
            System.arraycopy(line.x, start, x, n, points);
            System.arraycopy(line.y, start, y, n, points);
            from[count] = fromNode;
            to[count] = toNode;
            way[count] = line.way;
            first[++count] = n + points;
        }

        Polylines lines() {
            int n = first[count];
            return new Polylines(Arrays.copyOf(first, count + 1), Arrays.copyOf(x, n), Arrays.copyOf(y, n));
        }
    }
}
