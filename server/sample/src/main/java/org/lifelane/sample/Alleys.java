package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Lanes of daily life through the blocks where nothing tall stands: crooked, some ending blind, some for feet alone. */
final class Alleys {
    private static final String[] CLASSES = {
        "living_street", "service", "residential", "residential", "footway", "service"
    };

    private final RoadBook roads;
    private final Dice dice;

    Alleys(RoadBook roads, String town) {
        this.roads = roads;
        this.dice = Dice.of("alleys " + town);
    }

    void through(Block block) {
        int alleys = dice.from(1, 2);
        for (int n = 0; n < alleys; n++) {
            through(block, dice.between(0.05, 0.45) + 0.12 * n);
        }
    }

    private void through(Block block, double startShare) {
        LineString ring = block.ground().getExteriorRing();
        LengthIndexedLine border = new LengthIndexedLine(ring);
        Coordinate start = border.extractPoint(startShare * ring.getLength());
        Coordinate end = border.extractPoint((startShare + dice.between(0.4, 0.6)) % 1 * ring.getLength());
        List<Coordinate> places = RoughLine.between(start, end, 0.16, 45, dice);
        boolean blind = dice.chance(0.35);
        List<Coordinate> points = new ArrayList<>();
        Plane plane = block.plane();
        roads.nearest(
                        plane,
                        plane.world(start.x, start.y),
                        6,
                        road -> road.row().has("width_m"))
                .ifPresent(hit -> points.add(roads.join(plane, hit)));
        int last = blind ? (places.size() * 2) / 3 : places.size() - 1;
        for (Coordinate place : places.subList(1, Math.max(2, last))) {
            points.add(plane.world(place.x, place.y));
        }
        if (!blind) {
            roads.nearest(
                            plane,
                            plane.world(end.x, end.y),
                            6,
                            road -> road.row().has("width_m"))
                    .ifPresent(hit -> points.add(roads.join(plane, hit)));
        }
        if (points.size() > 1) {
            roads.add(dice.oneOf(CLASSES), "", points).row().set("evidence", "imagery");
        }
    }
}
