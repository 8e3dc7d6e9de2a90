package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes simple rings of rings that touch. Rounding to a grid may bring vertices together that were apart; a ring may
 * then pass twice through a place, or run along another. Here pieces that run both ways cancel each other, each piece
 * goes on with the one that bounds the same wedge of ground, and a ring that passes twice through a place becomes two.
 * What comes out touches at single places only, as OGC Simple Features ask.
 */
final class RingUntangler {
    private final IntArrayList x = new IntArrayList();
    private final IntArrayList y = new IntArrayList();
    /** By piece (a piece has the number of the vertex where it starts): the place where it starts. */
    private final IntArrayList place = new IntArrayList();
    /** By piece: the piece that follows in the ring as given. */
    private final IntArrayList following = new IntArrayList();
    /** By piece: another piece that starts at the same place, or -1. */
    private final IntArrayList sibling = new IntArrayList();
    /** By place: the last piece that starts there. */
    private final IntArrayList starting = new IntArrayList();

    private final LongIntHashMap places;
    private boolean touching;

    private RingUntangler(int vertices) {
        places = new LongIntHashMap(vertices);
    }

    static List<GridRing> untangle(List<GridRing> rings) {
        List<GridRing> cleaned = new ArrayList<>(rings.size());
        int vertices = 0;
        for (GridRing ring : rings) {
            GridRing clean = ring.cleaned();
            if (clean.size() > 0) {
                cleaned.add(clean);
                vertices += clean.size();
            }
        }
        RingUntangler untangler = new RingUntangler(vertices);
        cleaned.forEach(untangler::add);
        return untangler.touching ? untangler.trace() : cleaned;
    }

    private void add(GridRing ring) {
        int first = x.size();
        for (int i = 0; i < ring.size(); i++) {
            int piece = first + i;
            long key = (long) ring.x()[i] << 32 | ring.y()[i] & 0xFFFFFFFFL;
            int fresh = starting.size();
            int at = places.getOrDefault(key, fresh);
            if (at == fresh) {
                places.put(key, at);
                starting.add(piece);
                sibling.add(-1);
            } else {
                touching = true;
                sibling.add(starting.get(at));
                starting.set(at, piece);
            }
            x.add(ring.x()[i]);
            y.add(ring.y()[i]);
            place.add(at);
            following.add(i + 1 < ring.size() ? piece + 1 : first);
        }
    }

    private List<GridRing> trace() {
        boolean[] used = new boolean[x.size()];
        for (int piece = 0; piece < used.length; piece++) {
            if (!used[piece]) {
                int opposite = opposite(piece, used);
                if (opposite >= 0) {
                    used[piece] = true;
                    used[opposite] = true;
                }
            }
        }
        List<GridRing> rings = new ArrayList<>();
        IntArrayList path = new IntArrayList();
        IntIntHashMap onPath = new IntIntHashMap();
        for (int first = 0; first < used.length; first++) {
            int piece = first;
            while (piece >= 0 && !used[piece]) {
                int at = place.get(piece);
                int back = onPath.getOrDefault(at, -1);
                if (back >= 0) {
                    rings.add(cutLoop(path, back, onPath));
                }
                onPath.put(at, path.size());
                path.add(piece);
                used[piece] = true;
                piece = successor(piece, used);
            }
            if (!path.isEmpty()) {
                rings.add(cutLoop(path, 0, onPath));
            }
        }
        rings.removeIf(ring -> ring.size() < 3);
        return rings;
    }

    /** A piece that runs the same way back, or -1. */
    private int opposite(int piece, boolean[] used) {
        int target = place.get(following.get(piece));
        for (int other = starting.get(target); other >= 0; other = sibling.get(other)) {
            if (!used[other] && place.get(following.get(other)) == place.get(piece)) {
                return other;
            }
        }
        return -1;
    }

    /** Of the unused pieces that start where this one ends, the first one clockwise from it; -1 if none is left. */
    private int successor(int piece, boolean[] used) {
        int end = following.get(piece);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int other = starting.get(place.get(end)); other >= 0; other = sibling.get(other)) {
            if (used[other]) {
                continue;
            }
            double turn = clockwiseTurn(end, piece, following.get(other));
            if (turn < least) {
                least = turn;
                best = other;
            }
        }
        return best;
    }

    /** The angle in (0, 2π] by which the direction from a vertex to the second turns clockwise from that to the first. */
    private double clockwiseTurn(int vertex, int first, int second) {
        double firstX = (double) x.get(first) - x.get(vertex);
        double firstY = (double) y.get(first) - y.get(vertex);
        double secondX = (double) x.get(second) - x.get(vertex);
        double secondY = (double) y.get(second) - y.get(vertex);
        double turn = Math.atan2(secondX * firstY - secondY * firstX, firstX * secondX + firstY * secondY);
        return turn > 0 ? turn : turn + 2 * Math.PI;
    }

    /** Takes the end of a path, from the given step on, as a ring of its own. */
    private GridRing cutLoop(IntArrayList path, int from, IntIntHashMap onPath) {
        int[] ringX = new int[path.size() - from];
        int[] ringY = new int[ringX.length];
        for (int i = from; i < path.size(); i++) {
            ringX[i - from] = x.get(path.get(i));
            ringY[i - from] = y.get(path.get(i));
            onPath.remove(place.get(path.get(i)));
        }
        path.elementsCount = from;
        return new GridRing(ringX, ringY);
    }
}
