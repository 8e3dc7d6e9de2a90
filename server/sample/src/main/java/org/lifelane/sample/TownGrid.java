package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** A town's street grid, bent, worn at its edge and gapped by hills and its river. Columns count by i, rows by j. */
final class TownGrid {
    private static final double LONG_BLOCK_M = 120;

    private final TownPlan plan;
    private final Coordinate[][] stray;
    private final boolean[][] along;
    private final boolean[][] across;

    TownGrid(TownPlan plan) {
        this.plan = plan;
        int columns = plan.columns().size();
        int rows = plan.rows().size();
        Dice dice = Dice.of("grid " + plan.name());
        stray = new Coordinate[columns][rows];
        for (Coordinate[] column : stray) {
            for (int j = 0; j < rows; j++) {
                column[j] = new Coordinate(
                        dice.between(-plan.jitter(), plan.jitter()), dice.between(-plan.jitter(), plan.jitter()));
            }
        }
        along = new boolean[columns - 1][rows];
        across = new boolean[columns][rows - 1];
        new TownWear(plan, this, dice).wear();
    }

    TownPlan plan() {
        return plan;
    }

    int columns() {
        return plan.columns().size();
    }

    int rows() {
        return plan.rows().size();
    }

    /** Whether the street from (i, j) to (i + 1, j) is there. */
    boolean along(int i, int j) {
        return i >= 0 && i < columns() - 1 && j >= 0 && j < rows() && along[i][j];
    }

    /** Whether the street from (i, j) to (i, j + 1) is there. */
    boolean across(int i, int j) {
        return i >= 0 && i < columns() && j >= 0 && j < rows() - 1 && across[i][j];
    }

    void setAlong(int i, int j, boolean there) {
        along[i][j] = there;
    }

    void setAcross(int i, int j, boolean there) {
        across[i][j] = there;
    }

    /** How many streets meet at a corner. */
    int degree(int i, int j) {
        return (along(i, j) ? 1 : 0) + (along(i - 1, j) ? 1 : 0) + (across(i, j) ? 1 : 0) + (across(i, j - 1) ? 1 : 0);
    }

    /** A place of the bent grid in the town's plane, metres; i and j may lie between corners. */
    Coordinate place(double i, double j) {
        int i0 = Math.min((int) i, columns() - 2);
        int j0 = Math.min((int) j, rows() - 2);
        double s = i - i0;
        double t = j - j0;
        double u =
                mix(plan.columns().get(i0).offset(), plan.columns().get(i0 + 1).offset(), s);
        double v = mix(plan.rows().get(j0).offset(), plan.rows().get(j0 + 1).offset(), t);
        Coordinate low = mix(stray[i0][j0], stray[i0 + 1][j0], s);
        Coordinate high = mix(stray[i0][j0 + 1], stray[i0 + 1][j0 + 1], s);
        Coordinate strayed = mix(low, high, t);
        double bend = plan.bend();
        return new Coordinate(
                u + strayed.x + bend * (StrictMath.sin(v / 760 + 1) + 0.5 * StrictMath.sin(u / 640 + v / 900)),
                v
                        + strayed.y
                        + bend * (1.1 * StrictMath.sin(u / 1050 + 0.5) + 0.45 * StrictMath.sin(u / 430 - v / 800)));
    }

    /** A place of the bent grid on the ground. */
    Coordinate world(double i, double j) {
        Coordinate place = place(i, j);
        return plan.plane().world(place.x, place.y);
    }

    /** Places from corner to corner, both included, along a column or row; long blocks get points between. */
    List<Coordinate> between(int i, int j, int toI, int toJ) {
        int pieces = place(i, j).distance(place(toI, toJ)) > LONG_BLOCK_M ? 3 : 2;
        List<Coordinate> places = new ArrayList<>();
        for (int p = 0; p <= pieces; p++) {
            double share = (double) p / pieces;
            places.add(place(i + share * (toI - i), j + share * (toJ - j)));
        }
        return places;
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }

    private static Coordinate mix(Coordinate from, Coordinate to, double share) {
        return new Coordinate(mix(from.x, to.x, share), mix(from.y, to.y, share));
    }
}
