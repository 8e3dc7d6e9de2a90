package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Turns the streets of a grid into roads: a way runs on until a gap, a bridge or its fourth block. */
final class TownStreets {
    private static final int BLOCKS_A_WAY = 4;

    private final TownGrid grid;
    private final RoadBook roads;

    TownStreets(TownGrid grid, RoadBook roads) {
        this.grid = grid;
        this.roads = roads;
    }

    void build() {
        for (int j = 0; j < grid.rows(); j++) {
            chain(grid.plan().rows().get(j), true, j);
        }
        for (int i = 0; i < grid.columns(); i++) {
            chain(grid.plan().columns().get(i), false, i);
        }
    }

    private void chain(StreetLine line, boolean row, int index) {
        List<Coordinate> way = new ArrayList<>();
        int blocks = 0;
        int last = (row ? grid.columns() : grid.rows()) - 1;
        for (int k = 0; k < last; k++) {
            boolean there = row ? grid.along(k, index) : grid.across(index, k);
            boolean bridge = row && k == grid.plan().riverAfter();
            if (!there || bridge || blocks == BLOCKS_A_WAY) {
                finish(line, way, false);
                blocks = 0;
            }
            if (there) {
                List<Coordinate> block =
                        row ? grid.between(k, index, k + 1, index) : grid.between(index, k, index, k + 1);
                way.addAll(way.isEmpty() ? block : block.subList(1, block.size()));
                blocks++;
            }
            if (bridge) {
                finish(line, way, true);
                blocks = 0;
            }
        }
        finish(line, way, false);
    }

    /** Makes a road of the places gathered so far, if there are any. */
    private void finish(StreetLine line, List<Coordinate> way, boolean bridge) {
        if (way.isEmpty()) {
            return;
        }
        List<Coordinate> points = new ArrayList<>();
        way.forEach(place -> points.add(grid.plan().plane().world(place.x, place.y)));
        way.clear();
        Row row = roads.add(line.highway(), line.name(), points).row();
        if (!line.oneway().equals("no")) {
            row.set("oneway", line.oneway());
        }
        if (line.main()) {
            row.set("maxspeed", line.highway().equals("tertiary") ? 40 : 50, 0);
        }
        if (bridge) {
            row.set("bridge", "yes");
        }
        row.set("width_m", line.width(), 1).set("evidence", "imagery");
    }
}
