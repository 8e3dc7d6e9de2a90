package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** Roads between towns, from an outer corner of one to an outer corner of the other. */
final class CountryRoads {
    private static final double STEP_M = 260;
    private static final double MAIN_STREET_BONUS_M = 60;

    private final Towns towns;
    private final RoadBook roads;

    CountryRoads(Towns towns, RoadBook roads) {
        this.towns = towns;
        this.roads = roads;
    }

    void build() {
        for (CSVRecord link : Table.read("links.csv")) {
            TownGrid from = towns.named(link.get("from")).grid();
            TownGrid to = towns.named(link.get("to")).grid();
            Coordinate start = way(from, middle(to));
            Coordinate end = way(to, middle(from));
            String highway = link.get("highway");
            double sway = highway.equals("trunk") ? 0.035 : highway.equals("tertiary") ? 0.10 : 0.06;
            Dice dice = Dice.of("link " + link.get("from") + link.get("to"));
            List<Coordinate> points = new ArrayList<>();
            for (Coordinate place : Winding.between(
                    DistrictFrame.PLANE.local(start), DistrictFrame.PLANE.local(end), sway, STEP_M, dice)) {
                points.add(DistrictFrame.PLANE.world(place.x, place.y));
            }
            points.set(0, start);
            points.set(points.size() - 1, end);
            roads.add(highway, link.get("name"), points)
                    .row()
                    .set("maxspeed", highway.equals("tertiary") ? 40 : 60, 0)
                    .set("evidence", "imagery");
        }
    }

    private static Coordinate middle(TownGrid town) {
        TownPlan plan = town.plan();
        return plan.plane().world(plan.middleU(), plan.middleV());
    }

    /** The corner of a town's main streets from which the road to a place leaves. */
    private static Coordinate way(TownGrid town, Coordinate target) {
        Plane plane = town.plan().plane();
        Coordinate aim = plane.local(target);
        double length = StrictMath.sqrt(aim.x * aim.x + aim.y * aim.y);
        Coordinate best = null;
        double bestReach = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < town.columns(); i++) {
            for (int j = 0; j < town.rows(); j++) {
                StreetLine column = town.plan().columns().get(i);
                StreetLine row = town.plan().rows().get(j);
                if (town.degree(i, j) == 0 || town.degree(i, j) == 4 || !(column.main() || row.main())) {
                    continue;
                }
                Coordinate at = town.place(i, j);
                double bonus = (column.width() + row.width()) / 36 * MAIN_STREET_BONUS_M;
                double reach = (at.x * aim.x + at.y * aim.y) / length + bonus;
                if (reach > bestReach) {
                    bestReach = reach;
                    best = town.world(i, j);
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException(town.plan().name() + " has no street that leads out");
        }
        return best;
    }
}
