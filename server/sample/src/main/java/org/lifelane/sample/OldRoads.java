package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** Roads older than the grid, which cut across the blocks of the main town; nothing tall stands in what they cut. */
final class OldRoads {
    private static final double ROUGHNESS = 0.07;
    private static final double SHORTEST_M = 130;

    private OldRoads() {}

    static void build(Towns.Town town, RoadBook roads) {
        for (CSVRecord row : Table.read("old-roads.csv")) {
            Coordinate from = town.grid().place(Table.number(row, "from_i"), Table.number(row, "from_j"));
            Coordinate to = town.grid().place(Table.number(row, "to_i"), Table.number(row, "to_j"));
            List<Coordinate> places =
                    RoughLine.between(from, to, ROUGHNESS, SHORTEST_M, Dice.of("old road " + row.get("name")));
            LineString line = Shapes.line(places);
            town.free().removeIf(block -> block.ground().intersects(line));
            List<Coordinate> points = new ArrayList<>();
            places.forEach(place -> points.add(town.plane().world(place.x, place.y)));
            roads.add(row.get("highway"), row.get("name"), points)
                    .row()
                    .set("width_m", Table.number(row, "width_m"), 1)
                    .set("evidence", "imagery");
        }
    }
}
