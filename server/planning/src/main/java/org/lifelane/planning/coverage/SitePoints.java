package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;

/**
 * The places of sites on the millimetre grid, each place once: sites at the same millimetre (an edge that comes back the
 * way it went) share one cell. Needed only while a partition is made.
 */
final class SitePoints {
    private final IntArrayList x = new IntArrayList();
    private final IntArrayList y = new IntArrayList();
    private final LongIntHashMap cells = new LongIntHashMap();

    /** The cell of the place given in metres, a new one if nothing stands there yet. */
    int cellAt(double metresX, double metresY) {
        int east = Cells.toGrid(metresX);
        int north = Cells.toGrid(metresY);
        long key = (long) east << 32 | north & 0xFFFFFFFFL;
        int next = x.size();
        int known = cells.getOrDefault(key, next);
        if (known == next) {
            cells.put(key, next);
            x.add(east);
            y.add(north);
        }
        return known;
    }

    int size() {
        return x.size();
    }

    /** Metres to the east. */
    double x(int cell) {
        return x.get(cell) * Cells.GRID_METRES;
    }

    /** Metres to the north. */
    double y(int cell) {
        return y.get(cell) * Cells.GRID_METRES;
    }
}
