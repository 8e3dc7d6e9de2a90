package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Hydrants along a town's streets, near enough to each other and to the kerb. */
final class MunicipalHydrants {
    private static final double SPACING_M = 98;
    private static final double FIRST_M = 24;
    private static final double OFF_KERB_M = 1.2;
    private static final double FARTHEST_NEIGHBOUR_M = 114;

    private final Inventory inventory;
    private final TownGrid grid;
    private final Dice dice;
    private final List<Coordinate> places = new ArrayList<>();

    MunicipalHydrants(Inventory inventory, TownGrid grid) {
        this.inventory = inventory;
        this.grid = grid;
        this.dice = Dice.of("municipal " + grid.plan().name());
    }

    void build() {
        for (int j = 0; j < grid.rows(); j++) {
            line(grid.plan().rows().get(j), true, j);
        }
        for (int i = 0; i < grid.columns(); i++) {
            line(grid.plan().columns().get(i), false, i);
        }
        STRtree tree = new STRtree();
        places.forEach(place -> tree.insert(new Envelope(place), place));
        for (Coordinate place : places) {
            if (hasNeighbour(tree, place)) {
                inventory
                        .add(Layer.HYDRANTS, Shapes.point(grid.plan().plane().world(place.x, place.y)))
                        .set("kind", "municipal")
                        .set("flow_lps", dice.oneOf(15, 15, 20), 0)
                        .set("pressure_mpa", dice.between(0.16, 0.32), 2)
                        .set("status", "ok")
                        .set("evidence", "surveyed");
            }
        }
    }

    private static boolean hasNeighbour(STRtree tree, Coordinate place) {
        Envelope around = new Envelope(place);
        around.expandBy(FARTHEST_NEIGHBOUR_M);
        for (Object other : tree.query(around)) {
            double distance = place.distance((Coordinate) other);
            if (distance > 0 && distance < FARTHEST_NEIGHBOUR_M) {
                return true;
            }
        }
        return false;
    }

    private void line(StreetLine line, boolean row, int index) {
        List<Coordinate> run = new ArrayList<>();
        int last = (row ? grid.columns() : grid.rows()) - 1;
        for (int k = 0; k <= last; k++) {
            boolean there = row ? grid.along(k, index) : grid.across(index, k);
            if (there) {
                List<Coordinate> block =
                        row ? grid.between(k, index, k + 1, index) : grid.between(index, k, index, k + 1);
                run.addAll(run.isEmpty() ? block : block.subList(1, block.size()));
            } else if (!run.isEmpty()) {
                along(Shapes.line(run), line.width() / 2 + OFF_KERB_M);
                run.clear();
            }
        }
    }

    private void along(LineString street, double aside) {
        LengthIndexedLine measure = new LengthIndexedLine(street);
        int side = dice.chance(0.5) ? 1 : -1;
        for (double at = FIRST_M; at < street.getLength() - 8; at += SPACING_M) {
            places.add(measure.extractPoint(at, side * aside));
        }
    }
}
