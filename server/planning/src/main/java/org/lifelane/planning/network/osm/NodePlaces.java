package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/** Where the nodes are that some kept way needs: 30 bytes a node, none for the rest of the file. */
final class NodePlaces {
    private static final int NOT_WANTED = -1;
    private static final double NANO = 1e9;

    private final LongIntHashMap index = new LongIntHashMap();
    private double[] lon = new double[0];
    private double[] lat = new double[0];

    void want(long node) {
        index.putIfAbsent(node, index.size());
    }

    /** Called once, after the last node was wanted and before the first is placed. */
    void open() {
        lon = new double[index.size()];
        lat = new double[index.size()];
        Arrays.fill(lon, Double.NaN);
    }

    boolean wants(long node) {
        return index.containsKey(node);
    }

    /** Forgets a place, of a node that was deleted since. */
    void forget(long node) {
        int at = index.getOrDefault(node, NOT_WANTED);
        if (at != NOT_WANTED) {
            lon[at] = Double.NaN;
        }
    }

    /** Keeps the place where the node is wanted. */
    void place(long node, double longitude, double latitude) {
        int at = index.getOrDefault(node, NOT_WANTED);
        if (at != NOT_WANTED) {
            lon[at] = rounded(longitude);
            lat[at] = rounded(latitude);
        }
    }

    /** The file's own decimals: the reader's arithmetic leaves noise in the fifteenth digit. */
    static double rounded(double degrees) {
        return Math.rint(degrees * NANO) / NANO;
    }

    /** Whether the file holds the node. */
    boolean has(long node) {
        int at = index.getOrDefault(node, NOT_WANTED);
        return at != NOT_WANTED && !Double.isNaN(lon[at]);
    }

    /** A new coordinate, longitude and latitude in degrees, of a node that the file {@linkplain #has holds}. */
    Coordinate at(long node) {
        int at = index.get(node);
        return new Coordinate(lon[at], lat[at]);
    }
}
