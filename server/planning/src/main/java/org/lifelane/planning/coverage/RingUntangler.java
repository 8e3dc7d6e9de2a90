package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntStack;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes simple rings of rings that touch. Rounding to a grid may bring vertices together that were apart; a ring may
 * then pass twice through a place, or run along another. Here pieces that run both ways cancel each other, each piece
 * goes on with the one that bounds the same wedge of ground, and a ring that passes twice through a place becomes two.
 * What comes out touches at single places only, as OGC Simple Features ask.
 */
final class RingUntangler {
    private final LongIntHashMap places = new LongIntHashMap();
    private final IntArrayList x = new IntArrayList();
    private final IntArrayList y = new IntArrayList();
    /** By place: the last piece that starts there, or -1. */
    private final IntArrayList starting = new IntArrayList();

    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();
    /** By piece: another piece that starts at the same place, or -1. */
    private final IntArrayList sibling = new IntArrayList();

    private boolean touching;

    /** The same ground bounded by simple rings. */
    static List<GridRing> untangle(List<GridRing> rings) {
        List<GridRing> cleaned =
                rings.stream().map(GridRing::cleaned).filter(r -> r.size() > 0).toList();
        RingUntangler untangler = new RingUntangler();
        for (GridRing ring : cleaned) {
            int first = untangler.place(ring.x()[0], ring.y()[0]);
            int last = first;
            for (int i = 1; i < ring.size(); i++) {
                int next = untangler.place(ring.x()[i], ring.y()[i]);
                untangler.addPiece(last, next);
                last = next;
            }
            untangler.addPiece(last, first);
        }
        return untangler.touching ? untangler.rings() : cleaned;
    }

    /** The number of a place on the grid. */
    int place(int atX, int atY) {
        long key = (long) atX << 32 | atY & 0xFFFFFFFFL;
        int fresh = x.size();
        int known = places.getOrDefault(key, fresh);
        if (known == fresh) {
            places.put(key, fresh);
            x.add(atX);
            y.add(atY);
            starting.add(-1);
        }
        return known;
    }

    /** Adds a straight piece of boundary from one place to another, with covered ground on its left. */
    void addPiece(int fromPlace, int toPlace) {
        touching |= starting.get(fromPlace) >= 0;
        sibling.add(starting.get(fromPlace));
        starting.set(fromPlace, from.size());
        from.add(fromPlace);
        to.add(toPlace);
    }

    /** Simple rings of the pieces added. */
    List<GridRing> rings() {
        boolean[] used = new boolean[from.size()];
        cancelOpposites(used);
        int[] successor = successors(used);
        List<GridRing> rings = new ArrayList<>();
        IntArrayList path = new IntArrayList();
        IntIntHashMap onPath = new IntIntHashMap();
        for (int first = 0; first < used.length; first++) {
            for (int piece = first; piece >= 0 && !used[piece]; piece = successor[piece]) {
                int back = onPath.getOrDefault(from.get(piece), -1);
                if (back >= 0) {
                    rings.add(cutLoop(path, back, onPath));
                }
                onPath.put(from.get(piece), path.size());
                path.add(from.get(piece));
                used[piece] = true;
            }
            if (!path.isEmpty()) {
                rings.add(cutLoop(path, 0, onPath));
            }
        }
        rings.removeIf(ring -> ring.size() < 3);
        return rings;
    }

    private void cancelOpposites(boolean[] used) {
        for (int piece = 0; piece < used.length; piece++) {
            for (int other = starting.get(to.get(piece)); other >= 0 && !used[piece]; other = sibling.get(other)) {
                if (!used[other] && to.get(other) == from.get(piece)) {
                    used[piece] = true;
                    used[other] = true;
                }
            }
        }
    }

    /** By piece the one that follows it, or -1. */
    private int[] successors(boolean[] used) {
        int[] successor = new int[used.length];
        Arrays.fill(successor, -1);
        List<IntArrayList> crowded = new ArrayList<>();
        IntIntHashMap crowdedAt = new IntIntHashMap();
        for (int piece = 0; piece < used.length; piece++) {
            int next = starting.get(to.get(piece));
            if (used[piece] || next < 0) {
                continue;
            }
            if (sibling.get(next) < 0) {
                successor[piece] = next;
                continue;
            }
            int group = crowdedAt.getOrDefault(to.get(piece), crowded.size());
            if (group == crowded.size()) {
                crowdedAt.put(to.get(piece), group);
                crowded.add(new IntArrayList());
            }
            crowded.get(group).add(piece);
        }
        for (IntArrayList arriving : crowded) {
            match(arriving, used, successor);
        }
        return successor;
    }

    /**
     * Joins the pieces that arrive at a place with those that start there. Clockwise about the place, ground lies behind
     * every arriving piece until one starts; like brackets, each is joined with the one that closes it.
     */
    private void match(IntArrayList arriving, boolean[] used, int[] successor) {
        int place = to.get(arriving.get(0));
        List<Spoke> spokes = new ArrayList<>();
        for (int i = 0; i < arriving.size(); i++) {
            int piece = arriving.get(i);
            spokes.add(new Spoke(piece, true, bearing(place, from.get(piece))));
        }
        for (int piece = starting.get(place); piece >= 0; piece = sibling.get(piece)) {
            if (!used[piece]) {
                spokes.add(new Spoke(piece, false, bearing(place, to.get(piece))));
            }
        }
        spokes.sort((a, b) -> Double.compare(b.bearing, a.bearing));
        boolean[] matched = new boolean[spokes.size()];
        IntStack open = new IntStack();
        // The second round closes what was open at the end of the first.
        for (int step = 0; step < 2 * matched.length; step++) {
            int i = step % matched.length;
            Spoke spoke = spokes.get(i);
            if (spoke.arrives && step < matched.length) {
                open.push(spoke.piece);
            } else if (!spoke.arrives && !matched[i] && !open.isEmpty()) {
                matched[i] = true;
                successor[open.pop()] = spoke.piece;
            }
        }
    }

    private record Spoke(int piece, boolean arrives, double bearing) {}

    private double bearing(int at, int towards) {
        return Math.atan2((double) y.get(towards) - y.get(at), (double) x.get(towards) - x.get(at));
    }

    /** Takes the end of a path, from the given step on, as a ring of its own. */
    private GridRing cutLoop(IntArrayList path, int fromStep, IntIntHashMap onPath) {
        int[] ringX = new int[path.size() - fromStep];
        int[] ringY = new int[ringX.length];
        for (int i = 0; i < ringX.length; i++) {
            int place = path.get(fromStep + i);
            ringX[i] = x.get(place);
            ringY[i] = y.get(place);
            onPath.remove(place);
        }
        path.elementsCount = fromStep;
        return new GridRing(ringX, ringY);
    }
}
