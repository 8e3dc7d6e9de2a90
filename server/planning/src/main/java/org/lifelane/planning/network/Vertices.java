package org.lifelane.planning.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The vertices of every line, each once: two lines that share one meet there. Vertices joined later stand for one
 * another ({@link #find}).
 */
final class Vertices {
    private static final double PLACES_PER_DEGREE = 1e9;

    private record Place(long lon, long lat) {}

    private final Map<Place, Integer> byPlace = new HashMap<>();
    private final Map<Long, Integer> byOsmNode = new HashMap<>();
    private final BitSet withNode = new BitSet();
    private double[] lon = new double[1024];
    private double[] lat = new double[1024];
    private int[] parent = new int[1024];
    private int size;

    /** The vertex at a place; places within a tenth of a millimetre are one. */
    int at(double longitude, double latitude) {
        Place place = place(longitude, latitude);
        Integer known = byPlace.get(place);
        if (known != null) {
            return known;
        }
        int vertex = add(longitude, latitude);
        byPlace.put(place, vertex);
        return vertex;
    }

    /**
     * The vertex of an OpenStreetMap node. Two nodes at one place stay apart; what has no node meets the first of them,
     * whichever line was added before.
     */
    int ofOsmNode(long node, double longitude, double latitude) {
        Integer known = byOsmNode.get(node);
        if (known != null) {
            return known;
        }
        int there = at(longitude, latitude);
        int vertex = withNode.get(there) ? add(longitude, latitude) : there;
        withNode.set(vertex);
        byOsmNode.put(node, vertex);
        return vertex;
    }

    /** The vertex of an OpenStreetMap node, or −1 where no line has it. */
    int ofOsmNode(long node) {
        return byOsmNode.getOrDefault(node, -1);
    }

    /** A vertex of its own, which nothing else meets by its place. */
    int add(double longitude, double latitude) {
        if (size == lon.length) {
            lon = Arrays.copyOf(lon, 2 * size);
            lat = Arrays.copyOf(lat, 2 * size);
            parent = Arrays.copyOf(parent, 2 * size);
        }
        lon[size] = longitude;
        lat[size] = latitude;
        parent[size] = size;
        return size++;
    }

    /** Makes one of two vertices; the second's place is kept. */
    void join(int vertex, int kept) {
        parent[find(vertex)] = find(kept);
    }

    /** The vertex that stands for this one and all it is joined to. */
    int find(int vertex) {
        int root = vertex;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    double lon(int vertex) {
        return lon[vertex];
    }

    double lat(int vertex) {
        return lat[vertex];
    }

    int size() {
        return size;
    }

    private static Place place(double longitude, double latitude) {
        return new Place(Math.round(longitude * PLACES_PER_DEGREE), Math.round(latitude * PLACES_PER_DEGREE));
    }
}
