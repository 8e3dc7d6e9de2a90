package org.lifelane.planning.coverage;

import java.util.Arrays;

/**
 * A cell whose stretch is reached in part: straight lines across the stretch cut the cell into slabs, reached and not
 * reached by turns. The lines are parallel, so they do not meet inside the cell.
 */
final class CellCut {
    private final int cell;
    private final double directionX;
    private final double directionY;
    /** Where the lines lie along the direction, ascending, metres. */
    private final double[] lines;
    /** Whether the slab before the first line is reached. */
    private final boolean startsReached;

    private final boolean mostlyReached;
    private int crossings;
    private int[] corner = new int[2];
    private double[] share = new double[2];
    private int[] vertex = new int[2];

    CellCut(
            int cell,
            double directionX,
            double directionY,
            double[] lines,
            boolean startsReached,
            boolean mostlyReached) {
        this.cell = cell;
        this.directionX = directionX;
        this.directionY = directionY;
        this.lines = lines;
        this.startsReached = startsReached;
        this.mostlyReached = mostlyReached;
    }

    int cell() {
        return cell;
    }

    /** Whether the lines follow each other as their places do on the stretch; in a hairpin they may not. */
    boolean isOrderly() {
        for (int i = 1; i < lines.length; i++) {
            if (lines[i] - lines[i - 1] < Cells.GRID_METRES) {
                return false;
            }
        }
        return true;
    }

    /** Whether more than half of the stretch is reached, for when the cell cannot be cut. */
    boolean mostlyReached() {
        return mostlyReached;
    }

    /** Whether the place, in metres, is on the reached side. */
    boolean reached(double x, double y) {
        double along = x * directionX + y * directionY;
        boolean reached = startsReached;
        for (double line : lines) {
            if (along >= line) {
                reached = !reached;
            }
        }
        return reached;
    }

    /**
     * Finds where the lines cross the cell's boundary and adds to the boundary the parts of the lines inside the cell.
     *
     * @return false if some line crosses the boundary more than twice, as it may in a sliver of a cell; nothing is
     *     added then and the cut is to be given up
     */
    boolean cross(Cells cells, BoundaryPieces pieces) {
        int from = cells.first()[cell];
        int corners = cells.first()[cell + 1] - from;
        double[] along = new double[corners];
        for (int i = 0; i < corners; i++) {
            int at = cells.vertex()[from + i];
            along[i] = pieces.x(at) * directionX + pieces.y(at) * directionY;
        }
        for (double line : lines) {
            if (changes(along, line) > 2) {
                return false;
            }
        }
        boolean below = startsReached;
        for (double line : lines) {
            if (changes(along, line) == 2) {
                int rising = 0;
                int falling = 0;
                for (int i = 0; i < corners; i++) {
                    double here = along[i];
                    double there = along[(i + 1) % corners];
                    if (here >= line != there >= line) {
                        int crossing = addCrossing(cells, pieces, from + i, (line - here) / (there - here));
                        if (here < line) {
                            rising = crossing;
                        } else {
                            falling = crossing;
                        }
                    }
                }
                // Counter-clockwise the part beyond the line runs from the rising crossing to the falling one.
                if (below) {
                    pieces.add(rising, falling);
                } else {
                    pieces.add(falling, rising);
                }
            }
            below = !below;
        }
        return true;
    }

    private static int changes(double[] along, double line) {
        int changes = 0;
        for (int i = 0; i < along.length; i++) {
            if (along[i] >= line != along[(i + 1) % along.length] >= line) {
                changes++;
            }
        }
        return changes;
    }

    private int addCrossing(Cells cells, BoundaryPieces pieces, int atCorner, double atShare) {
        int from = cells.vertex()[atCorner];
        int to = cells.vertex()[cells.next(cell, atCorner)];
        int crossing = pieces.addVertex(
                pieces.x(from) + atShare * (pieces.x(to) - pieces.x(from)),
                pieces.y(from) + atShare * (pieces.y(to) - pieces.y(from)));
        if (crossings == corner.length) {
            corner = Arrays.copyOf(corner, 2 * crossings);
            share = Arrays.copyOf(share, 2 * crossings);
            vertex = Arrays.copyOf(vertex, 2 * crossings);
        }
        corner[crossings] = atCorner;
        share[crossings] = atShare;
        vertex[crossings] = crossing;
        crossings++;
        return crossing;
    }

    /** Number of crossings on the whole boundary. */
    int crossings() {
        return crossings;
    }

    /** The corner whose piece of boundary is crossed. */
    int corner(int crossing) {
        return corner[crossing];
    }

    /** Where on the piece, 0 to 1 from its start. */
    double share(int crossing) {
        return share[crossing];
    }

    int vertex(int crossing) {
        return vertex[crossing];
    }
}
