package org.lifelane.planning.coverage;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

/**
 * Makes simple rings of rings that cross, as they may by a hair where boundaries run closer together than the grid or
 * the simplifier's tolerance. Where they cross both get a vertex (snap rounding); what is cut off there is dropped if it
 * is small, ground or gap.
 */
final class CrossingMender {
    private CrossingMender() {}

    /** @param smallest twice the least area, in square grid units, of what is kept */
    static List<GridRing> mend(List<GridRing> rings, double smallest) {
        List<NodedSegmentString> lines = new ArrayList<>();
        for (GridRing ring : rings) {
            lines.add(new NodedSegmentString(ring.coordinates(1), ring));
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1));
        noder.computeNodes(lines);
        RingUntangler untangler = new RingUntangler();
        for (Object substring : noder.getNodedSubstrings()) {
            Coordinate[] coordinates = ((SegmentString) substring).getCoordinates();
            int last = place(untangler, coordinates[0]);
            for (int i = 1; i < coordinates.length; i++) {
                int next = place(untangler, coordinates[i]);
                untangler.addPiece(last, next);
                last = next;
            }
        }
        return untangler.rings().stream()
                .filter(ring -> Math.abs(ring.twiceArea()) >= smallest)
                .toList();
    }

    private static int place(RingUntangler untangler, Coordinate coordinate) {
        return untangler.place((int) coordinate.x, (int) coordinate.y);
    }
}
