package org.lifelane.planning.coverage;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Makes polygons of rings on a grid: shells counter-clockwise, each with the holes that lie in it. */
final class PolygonAssembler {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private PolygonAssembler() {}

    /**
     * The polygons. A hole that lies in no shell is left out, which happens only where rings cross: the area then differs
     * from that of the rings.
     *
     * @param unitsPerOne grid units in one unit of the result's coordinates
     */
    static MultiPolygon assemble(List<GridRing> rings, double unitsPerOne) {
        List<GridRing> shells = new ArrayList<>();
        List<GridRing> holes = new ArrayList<>();
        for (GridRing ring : RingUntangler.untangle(rings)) {
            double area = ring.twiceArea();
            if (area > 0) {
                shells.add(ring);
            } else if (area < 0) {
                holes.add(ring);
            }
        }
        List<List<LinearRing>> holesOf = new ArrayList<>(shells.size());
        for (int shell = 0; shell < shells.size(); shell++) {
            holesOf.add(new ArrayList<>());
        }
        RingNesting nesting = new RingNesting(shells);
        for (GridRing hole : holes) {
            int shell = nesting.shellAround(hole);
            if (shell >= 0) {
                holesOf.get(shell).add(FACTORY.createLinearRing(hole.coordinates(unitsPerOne)));
            }
        }
        Polygon[] polygons = new Polygon[shells.size()];
        for (int shell = 0; shell < polygons.length; shell++) {
            polygons[shell] = FACTORY.createPolygon(
                    FACTORY.createLinearRing(shells.get(shell).coordinates(unitsPerOne)),
                    holesOf.get(shell).toArray(new LinearRing[0]));
        }
        return FACTORY.createMultiPolygon(polygons);
    }
}
