package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Says in which township a place lies. */
record TownshipMap(List<Row> townships) {

    String at(Coordinate world) {
        return townships.stream()
                .filter(township -> township.shape().intersects(Shapes.point(world)))
                .findFirst()
                .map(township -> township.text("name"))
                .orElse("");
    }

    /** Whether a township holds a shape wholly. */
    boolean holds(String name, Geometry shape) {
        return townships.stream()
                .filter(township -> township.text("name").equals(name))
                .anyMatch(township -> township.shape().contains(shape));
    }
}
