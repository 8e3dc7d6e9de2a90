package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a lane's own line turns by 30° or more within 12 m: every run of corners no longer than that. Of runs
 * inside one another the sharpest counts. A bend that fails closes the lane where it begins and where it ends.
 */
final class PlainBends {
    private static final double WITHIN_M = 12;
    private static final double FROM_DEGREES = 30;

    /** A run of corners; on a ring their numbers go on past the seam. */
    private record Run(int first, int last, double degrees) {
        boolean nested(Run other) {
            return first <= other.first && last >= other.last || first >= other.first && last <= other.last;
        }
    }

    private PlainBends() {}

    static void mark(PlainWay lane) {
        List<Run> runs = runs(lane);
        for (Run run : runs) {
            boolean sharpest = runs.stream().noneMatch(other -> other.degrees > run.degrees && other.nested(run));
            if (sharpest) {
                note(lane, run.first, run.degrees);
                note(lane, run.last, run.degrees);
            }
        }
    }

    private static List<Run> runs(PlainWay lane) {
        boolean ring = lane.closedRing();
        int corners = lane.line.length - (ring ? 1 : 2);
        List<Run> runs = new ArrayList<>();
        for (int first = 1; first <= corners; first++) {
            double turned = 0;
            double length = 0;
            for (int corner = first; corner < first + corners && (ring || corner <= corners); corner++) {
                length += corner > first ? segmentLength(lane, corner - 1) : 0;
                if (length > WITHIN_M) {
                    break;
                }
                turned += turn(lane, corner);
                if (Math.abs(turned) >= FROM_DEGREES) {
                    runs.add(new Run(first, corner, Math.abs(turned)));
                }
            }
        }
        return runs;
    }

    private static void note(PlainWay lane, int corner, double degrees) {
        int vertex = lane.closedRing() ? corner % (lane.line.length - 1) : corner;
        lane.cut(lane.along[vertex]).addBend(degrees);
    }

    private static double segmentLength(PlainWay lane, int segment) {
        int i = segment % (lane.line.length - 1);
        return lane.along[i + 1] - lane.along[i];
    }

    /** Degrees by which the line turns at a corner, left positive. */
    private static double turn(PlainWay lane, int corner) {
        int segments = lane.line.length - 1;
        return Angles.turnDegrees(lane.heading((corner - 1) % segments), lane.heading(corner % segments));
    }
}
