package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Directed pieces of the boundary of covered ground, the ground on their left, and the rings that they form. At every
 * vertex ends at most one piece and starts at most one.
 */
final class BoundaryPieces {
    private final Cells cells;
    private final DoubleArrayList addedX = new DoubleArrayList();
    private final DoubleArrayList addedY = new DoubleArrayList();
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();

    BoundaryPieces(Cells cells) {
        this.cells = cells;
    }

    /** A vertex besides those of the cells, in metres. */
    int addVertex(double x, double y) {
        addedX.add(x);
        addedY.add(y);
        return cells.x().length + addedX.size() - 1;
    }

    void add(int fromVertex, int toVertex) {
        from.add(fromVertex);
        to.add(toVertex);
    }

    double x(int vertex) {
        int added = vertex - cells.x().length;
        return added < 0 ? cells.x()[vertex] * Cells.GRID_METRES : addedX.get(added);
    }

    double y(int vertex) {
        int added = vertex - cells.y().length;
        return added < 0 ? cells.y()[vertex] * Cells.GRID_METRES : addedY.get(added);
    }

    /** The closed rings, in the order in which their first pieces were added. */
    List<Ring> rings() {
        IntIntHashMap pieceFrom = new IntIntHashMap(from.size());
        for (int piece = 0; piece < from.size(); piece++) {
            pieceFrom.put(from.get(piece), piece);
        }
        boolean[] used = new boolean[from.size()];
        List<Ring> rings = new ArrayList<>();
        IntArrayList ring = new IntArrayList();
        for (int first = 0; first < used.length; first++) {
            if (used[first]) {
                continue;
            }
            ring.clear();
            int piece = first;
            while (!used[piece]) {
                used[piece] = true;
                ring.add(from.get(piece));
                piece = pieceFrom.getOrDefault(to.get(piece), -1);
                if (piece < 0) {
                    throw new IllegalStateException("the boundary of covered ground does not close");
                }
            }
            rings.add(ring(ring));
        }
        return rings;
    }

    private Ring ring(IntArrayList vertices) {
        double[] x = new double[vertices.size()];
        double[] y = new double[vertices.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = x(vertices.get(i));
            y[i] = y(vertices.get(i));
        }
        return new Ring(x, y);
    }
}
