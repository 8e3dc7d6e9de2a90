package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.IntArrayList;
import java.util.List;

/**
 * Walks the boundary between covered ground and the rest: looks at covered cells alone, and of those keeps the pieces
 * of boundary whose other side is not covered.
 */
final class CoveredBoundary {
    private final Cells cells;
    private final CoveredCells covered;
    private final BoundaryPieces pieces;

    private CoveredBoundary(Cells cells, CoveredCells covered) {
        this.cells = cells;
        this.covered = covered;
        this.pieces = new BoundaryPieces(cells);
    }

    static List<Ring> rings(Cells cells, CoveredCells covered) {
        return new CoveredBoundary(cells, covered).rings();
    }

    private List<Ring> rings() {
        covered.addCuts(cells, pieces);
        IntArrayList list = covered.covered();
        for (int i = 0; i < list.size(); i++) {
            addPieces(list.get(i));
        }
        return pieces.rings();
    }

    private void addPieces(int cell) {
        byte own = covered.state(cell);
        if (own == CoveredCells.NOT) {
            return;
        }
        int end = cells.first()[cell + 1];
        for (int corner = cells.first()[cell]; corner < end; corner++) {
            int neighbour = cells.neighbour()[corner];
            byte other = neighbour == Cells.OUTSIDE ? CoveredCells.NOT : covered.state(neighbour);
            if (own == CoveredCells.IN_PART || other == CoveredCells.IN_PART) {
                addParts(cell, corner, neighbour);
            } else if (other == CoveredCells.NOT) {
                pieces.add(cells.vertex()[corner], cells.vertex()[cells.next(cell, corner)]);
            }
        }
    }

    /** Adds the parts of a piece along which this cell is covered and the neighbour is not. */
    private void addParts(int cell, int corner, int neighbour) {
        int passed = cells.vertex()[corner];
        int end = cells.vertex()[cells.next(cell, corner)];
        PieceSide mine = side(cell, corner, true, passed);
        PieceSide theirs = neighbour == Cells.OUTSIDE
                ? PieceSide.uniform(false)
                : side(neighbour, cornerTowards(neighbour, cell), false, passed);
        while (mine.hasCrossing() || theirs.hasCrossing()) {
            // The two cells see the piece in opposite directions; the sum compares alike from either.
            boolean mineFirst = !theirs.hasCrossing() || mine.hasCrossing() && mine.share() + theirs.share() <= 1;
            boolean boundary = mine.covered() && !theirs.covered();
            int crossing = (mineFirst ? mine : theirs).pass();
            if (boundary) {
                pieces.add(passed, crossing);
            }
            passed = crossing;
        }
        if (mine.covered() && !theirs.covered()) {
            pieces.add(passed, end);
        }
    }

    private PieceSide side(int cell, int corner, boolean forward, int start) {
        if (covered.state(cell) == CoveredCells.IN_PART) {
            CellCut cut = covered.cut(cell);
            return PieceSide.cut(cut, corner, forward, cut.reached(pieces.x(start), pieces.y(start)));
        }
        return PieceSide.uniform(covered.state(cell) == CoveredCells.WHOLLY);
    }

    private int cornerTowards(int cell, int neighbour) {
        int corner = cells.first()[cell];
        while (cells.neighbour()[corner] != neighbour) {
            corner++;
        }
        return corner;
    }
}
