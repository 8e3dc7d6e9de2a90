package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the shell in which each hole lies: the smallest of those that a ray from the hole crosses an odd number of
 * times. The sides of the shells stand in rows by y, so that a ray looks at few of them.
 */
final class RingNesting {
    private static final int SIDES_PER_ROW = 8;

    private final List<GridRing> shells;
    private final double[] area;
    private final long bottom;
    private final long rowHeight;
    /** First entry of each row in the sides; at last the number of entries. */
    private final int[] rowStart;

    private final int[] sideShell;
    private final int[] sideVertex;

    RingNesting(List<GridRing> shells) {
        this.shells = shells;
        area = new double[shells.size()];
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        int sides = 0;
        for (int shell = 0; shell < shells.size(); shell++) {
            GridRing ring = shells.get(shell);
            area[shell] = ring.twiceArea();
            sides += ring.size();
            for (int y : ring.y()) {
                low = Math.min(low, y);
                high = Math.max(high, y);
            }
        }
        bottom = low;
        int rows = Math.max(1, sides / SIDES_PER_ROW);
        rowHeight = sides == 0 ? 1 : (high - low) / rows + 1;
        rowStart = new int[rows + 2];
        forEachEntry((row, shell, vertex) -> rowStart[row + 2]++);
        for (int row = 2; row < rowStart.length; row++) {
            rowStart[row] += rowStart[row - 1];
        }
        sideShell = new int[rowStart[rows + 1]];
        sideVertex = new int[sideShell.length];
        // Filling a row moves its start along, up to where the next row's start belongs.
        forEachEntry((row, shell, vertex) -> {
            int entry = rowStart[row + 1]++;
            sideShell[entry] = shell;
            sideVertex[entry] = vertex;
        });
    }

    private interface Entry {
        void at(int row, int shell, int vertex);
    }

    private void forEachEntry(Entry entry) {
        for (int shell = 0; shell < shells.size(); shell++) {
            int[] y = shells.get(shell).y();
            for (int vertex = 0; vertex < y.length; vertex++) {
                int next = y[vertex + 1 < y.length ? vertex + 1 : 0];
                int to = row(Math.max(y[vertex], next));
                for (int row = row(Math.min(y[vertex], next)); row <= to; row++) {
                    entry.at(row, shell, vertex);
                }
            }
        }
    }

    private int row(int y) {
        return (int) ((y - bottom) / rowHeight);
    }

    /** The number of the shell around the hole, or -1 if there is none. */
    int shellAround(GridRing hole) {
        int side = steepSide(hole);
        int next = (side + 1) % hole.size();
        // Rays start at the middle of a side: rings touch at vertices only, and half a unit off them no vertex is hit.
        double rayY = Math.min(hole.y()[side], hole.y()[next]) + 0.5;
        double share = (rayY - hole.y()[side]) / ((double) hole.y()[next] - hole.y()[side]);
        double rayX = hole.x()[side] + share * ((double) hole.x()[next] - hole.x()[side]);
        int row = row((int) Math.floor(rayY));
        if (rayY < bottom || row + 1 >= rowStart.length) {
            return -1;
        }
        IntArrayList crossed = new IntArrayList();
        for (int entry = rowStart[row]; entry < rowStart[row + 1]; entry++) {
            if (crosses(shells.get(sideShell[entry]), sideVertex[entry], rayX, rayY)) {
                crossed.add(sideShell[entry]);
            }
        }
        int[] byShell = crossed.toArray();
        Arrays.sort(byShell);
        int around = -1;
        for (int from = 0, to; from < byShell.length; from = to) {
            to = from;
            while (to < byShell.length && byShell[to] == byShell[from]) {
                to++;
            }
            if ((to - from) % 2 == 1 && (around < 0 || area[byShell[from]] < area[around])) {
                around = byShell[from];
            }
        }
        return around;
    }

    /** The side that rises or falls the most. */
    private static int steepSide(GridRing ring) {
        int steep = 0;
        long most = -1;
        for (int i = 0; i < ring.size(); i++) {
            long rise = Math.abs((long) ring.y()[(i + 1) % ring.size()] - ring.y()[i]);
            if (rise > most) {
                most = rise;
                steep = i;
            }
        }
        return steep;
    }

    /** Whether a ray to the west from the place crosses the side. */
    private static boolean crosses(GridRing ring, int vertex, double rayX, double rayY) {
        int next = vertex + 1 < ring.size() ? vertex + 1 : 0;
        double fromY = ring.y()[vertex];
        double toY = ring.y()[next];
        if (fromY > rayY == toY > rayY) {
            return false;
        }
        double fromX = ring.x()[vertex];
        return fromX + (rayY - fromY) / (toY - fromY) * (ring.x()[next] - fromX) < rayX;
    }
}
