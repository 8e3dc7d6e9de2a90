package org.lifelane.planning.coverage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What lies to one side of a piece of boundary: covered or not, changing where the side's cell is cut. */
final class PieceSide {
    private static final int[] NO_CROSSING = {};

    private final @Nullable CellCut cut;
    /** Crossings of the cut with the piece, in the order in which the piece is walked. */
    private final int[] crossings;

    private int next;
    private boolean covered;

    private PieceSide(@Nullable CellCut cut, int[] crossings, boolean covered) {
        this.cut = cut;
        this.crossings = crossings;
        this.covered = covered;
    }

    /** A side that is covered, or not covered, all along the piece. */
    static PieceSide uniform(boolean covered) {
        return new PieceSide(null, NO_CROSSING, covered);
    }

    /**
     * The side of a cell that is cut.
     *
     * @param corner where the piece starts on the boundary of this cell
     * @param forward whether the piece is walked as this cell's boundary runs, or against it
     * @param covered whether this side is covered where the walk begins
     */
    static PieceSide cut(CellCut cut, int corner, boolean forward, boolean covered) {
        int[] crossings = NO_CROSSING;
        for (int i = 0; i < cut.crossings(); i++) {
            if (cut.corner(i) == corner) {
                crossings = Arrays.copyOf(crossings, crossings.length + 1);
                int at = crossings.length - 1;
                while (at > 0 && cut.share(i) < cut.share(crossings[at - 1]) == forward) {
                    crossings[at] = crossings[at - 1];
                    at--;
                }
                crossings[at] = i;
            }
        }
        return new PieceSide(cut, crossings, covered);
    }

    boolean covered() {
        return covered;
    }

    boolean hasCrossing() {
        return next < crossings.length;
    }

    /** Where the next crossing lies, 0 to 1 from the start of the piece on this side's own cell. */
    double share() {
        return cut == null ? Double.NaN : cut.share(crossings[next]);
    }

    /** Passes the next crossing and gives its vertex. */
    int pass() {
        covered = !covered;
        return cut == null ? -1 : cut.vertex(crossings[next++]);
    }
}
