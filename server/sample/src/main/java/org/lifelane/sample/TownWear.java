package org.lifelane.sample;

import org.locationtech.jts.geom.Coordinate;

/** Takes streets out of a full grid: beyond the town's ragged edge, over hills, across its river, here and there. */
final class TownWear {
    private static final double MISSING_STREETS = 0.16;

    private final TownPlan plan;
    private final TownGrid grid;
    private final Dice dice;

    TownWear(TownPlan plan, TownGrid grid, Dice dice) {
        this.plan = plan;
        this.grid = grid;
        this.dice = dice;
    }

    void wear() {
        for (int i = 0; i < grid.columns(); i++) {
            for (int j = 0; j < grid.rows(); j++) {
                if (i < grid.columns() - 1) {
                    boolean stays = stays(i, j, i + 1, j, plan.rows().get(j).main());
                    boolean bridged =
                            i != plan.riverAfter() || plan.rows().get(j).main();
                    grid.setAlong(i, j, stays && bridged);
                }
                if (j < grid.rows() - 1) {
                    grid.setAcross(
                            i, j, stays(i, j, i, j + 1, plan.columns().get(i).main()));
                }
            }
        }
        thin();
        prune();
    }

    private boolean stays(int i, int j, int toI, int toJ, boolean main) {
        Coordinate middle = grid.place((i + toI) / 2.0, (j + toJ) / 2.0);
        boolean onHill = !main && plan.hills().stream().anyMatch(hill -> hill.covers(middle.x, middle.y));
        return inside(i, j) && inside(toI, toJ) && !onHill;
    }

    private boolean inside(int i, int j) {
        Coordinate at = grid.place(i, j);
        double du = (at.x - plan.middleU()) / plan.radiusU();
        double dv = (at.y - plan.middleV()) / plan.radiusV();
        double angle = StrictMath.atan2(dv, du);
        double edge = 1 + 0.10 * StrictMath.sin(3 * angle + plan.radiusU()) + 0.07 * StrictMath.sin(5 * angle + 2);
        return StrictMath.sqrt(du * du + dv * dv) < edge;
    }

    /** Takes out some streets that both corners can spare. */
    private void thin() {
        for (int i = 0; i < grid.columns(); i++) {
            for (int j = 0; j < grid.rows(); j++) {
                boolean spareRow = grid.along(i, j) && !plan.rows().get(j).main() && i != plan.riverAfter();
                if (spareRow && dice.chance(MISSING_STREETS) && grid.degree(i, j) > 3 && grid.degree(i + 1, j) > 3) {
                    grid.setAlong(i, j, false);
                }
                boolean spareColumn =
                        grid.across(i, j) && !plan.columns().get(i).main();
                if (spareColumn && dice.chance(MISSING_STREETS) && grid.degree(i, j) > 3 && grid.degree(i, j + 1) > 3) {
                    grid.setAcross(i, j, false);
                }
            }
        }
    }

    /** Takes off loose ends until none is left. */
    private void prune() {
        boolean pruned = true;
        while (pruned) {
            pruned = false;
            for (int i = 0; i < grid.columns(); i++) {
                for (int j = 0; j < grid.rows(); j++) {
                    if (grid.degree(i, j) == 1) {
                        cut(i, j);
                        pruned = true;
                    }
                }
            }
        }
    }

    private void cut(int i, int j) {
        if (grid.along(i, j)) {
            grid.setAlong(i, j, false);
        } else if (grid.along(i - 1, j)) {
            grid.setAlong(i - 1, j, false);
        } else if (grid.across(i, j)) {
            grid.setAcross(i, j, false);
        } else {
            grid.setAcross(i, j - 1, false);
        }
    }
}
