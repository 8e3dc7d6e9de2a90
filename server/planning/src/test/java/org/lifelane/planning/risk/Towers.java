package org.lifelane.planning.risk;

import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.rules.Building;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Buildings of which little but their age is known. */
final class Towers {
    private static final Point PLACE = new GeometryFactory().createPoint(new Coordinate(107.8, 30.67));

    private Towers() {}

    static Building built(double year) {
        return new Building(
                Feature.of("tower", PLACE, Map.of("built_year", year)), PLACE, Optional.empty(), Book.BOOK.classes());
    }
}
