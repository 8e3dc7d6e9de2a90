package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** The blocks of a grid on which something can stand: one cell, or two where the street between is missing. */
final class TownBlocks {
    private final TownGrid grid;
    private final boolean[][] taken;

    TownBlocks(TownGrid grid) {
        this.grid = grid;
        taken = new boolean[grid.columns() - 1][grid.rows() - 1];
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < grid.columns() - 1; i++) {
            for (int j = 0; j < grid.rows() - 1; j++) {
                if (taken[i][j] || !dry(i, j)) {
                    continue;
                }
                if (closed(i, j, i, j)) {
                    blocks.add(block(i, j, i, j));
                } else if (free(i + 1, j) && closed(i, j, i + 1, j)) {
                    blocks.add(block(i, j, i + 1, j));
                } else if (free(i, j + 1) && closed(i, j, i, j + 1)) {
                    blocks.add(block(i, j, i, j + 1));
                }
            }
        }
        return blocks;
    }

    private boolean free(int i, int j) {
        return i < grid.columns() - 1 && j < grid.rows() - 1 && !taken[i][j] && dry(i, j);
    }

    private boolean dry(int i, int j) {
        Coordinate middle = grid.place(i + 0.5, j + 0.5);
        return i != grid.plan().riverAfter()
                && grid.plan().hills().stream().noneMatch(hill -> hill.covers(middle.x, middle.y));
    }

    /** Whether streets run all around the cells from (i, j) to (toI, toJ). */
    private boolean closed(int i, int j, int toI, int toJ) {
        boolean closed = true;
        for (int k = i; k <= toI; k++) {
            closed &= grid.along(k, j) && grid.along(k, toJ + 1);
        }
        for (int k = j; k <= toJ; k++) {
            closed &= grid.across(i, k) && grid.across(toI + 1, k);
        }
        return closed;
    }

    private Block block(int i, int j, int toI, int toJ) {
        List<Coordinate> ring = new ArrayList<>();
        for (int k = i; k <= toI; k++) {
            side(ring, k, j, k + 1, j);
        }
        for (int k = j; k <= toJ; k++) {
            side(ring, toI + 1, k, toI + 1, k + 1);
        }
        for (int k = toI; k >= i; k--) {
            side(ring, k + 1, toJ + 1, k, toJ + 1);
        }
        for (int k = toJ; k >= j; k--) {
            side(ring, i, k + 1, i, k);
        }
        for (int k = i; k <= toI; k++) {
            taken[k][j] = true;
            taken[k][toJ] = true;
        }
        Polygon ground = Shapes.polygon(ring);
        Coordinate west = grid.place(i, (j + toJ + 1) / 2.0);
        Coordinate east = grid.place(toI + 1, (j + toJ + 1) / 2.0);
        double turn = StrictMath.toDegrees(StrictMath.atan2(east.y - west.y, east.x - west.x));
        return new Block(ground, grid.plan().plane(), turn);
    }

    private void side(List<Coordinate> ring, int i, int j, int toI, int toJ) {
        List<Coordinate> places = grid.between(i, j, toI, toJ);
        ring.addAll(places.subList(0, places.size() - 1));
    }
}
