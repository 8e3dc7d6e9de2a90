package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.rules.FacadeSide.Faced;
import org.lifelane.planning.rules.FacadeSide.Spot;
import org.locationtech.jts.algorithm.Intersection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What one side of a building looks out on, straight before it. Each spot of the side is asked; where one that looks out on
 * something stands next to one that does not, the place where it ends is found between them, to a millimetre.
 */
final class Outlook {
    /** Less than this is nothing, metres. */
    private static final double TOLERANCE_M = 1e-6;
    /** Two spots are 1 m apart at most: halved so often, what lies between is known to a millimetre. */
    private static final int HALVINGS = 10;

    private final FacadeSide side;
    private final List<Coordinate[]> lines;
    private final double metres;
    private final double alongX;
    private final double alongY;

    /** @param lines what it may look out on, at most so many metres off */
    Outlook(FacadeSide side, List<Coordinate[]> lines, double metres) {
        this.side = side;
        this.lines = lines;
        this.metres = metres;
        Spot first = side.spots().get(0);
        Spot last = side.spots().get(side.spots().size() - 1);
        double run = (last.at().x - first.at().x) * -first.outY() + (last.at().y - first.at().y) * first.outX();
        this.alongX = run < 0 ? first.outY() : -first.outY();
        this.alongY = run < 0 ? -first.outX() : first.outX();
    }

    /** The stretches of the side that look out on something. */
    Faced faced() {
        double length = 0;
        double longestRun = 0;
        double longestGap = 0;
        double end = Double.NaN;
        List<Spot> seen = new ArrayList<>();
        List<Spot> spots = side.spots();
        int i = 0;
        while (i < spots.size()) {
            if (!looksOut(spots.get(i).at())) {
                i++;
                continue;
            }
            double from = along(spots.get(i)) - reach(i, -1);
            while (i + 1 < spots.size()
                    && adjoin(i, i + 1)
                    && looksOut(spots.get(i + 1).at())) {
                seen.add(spots.get(i++));
            }
            seen.add(spots.get(i));
            double to = along(spots.get(i)) + reach(i, 1);
            longestGap = Double.isNaN(end) ? 0 : Math.max(longestGap, from - end);
            longestRun = Math.max(longestRun, to - from);
            length += to - from;
            end = to;
            i++;
        }
        return new Faced(length, longestRun, longestGap < TOLERANCE_M ? 0 : longestGap, seen);
    }

    /** Metres from a spot that looks out to where it ends, towards the next spot (1) or the one before (−1). */
    private double reach(int spot, int way) {
        int next = spot + way;
        boolean corner = next < 0 || next >= side.spots().size() || !adjoin(spot, next);
        Coordinate at = side.spots().get(spot).at();
        double whole = corner ? side.stepM() / 2 : side.stepM();
        Coordinate other = corner
                ? new Coordinate(at.x + way * whole * alongX, at.y + way * whole * alongY)
                : side.spots().get(next).at();
        if (corner ? looksOut(other) : at.distance(other) > 2 * side.stepM()) {
            // A corner, or the outline jumps back somewhere between the two.
            return side.stepM() / 2;
        }
        double in = 0;
        double out = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (in + out) / 2;
            if (looksOut(new Coordinate(at.x + middle * (other.x - at.x), at.y + middle * (other.y - at.y)))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return whole * (in + out) / 2;
    }

    /** Whether no other spot is missing between two. */
    private boolean adjoin(int one, int other) {
        return Math.abs(along(side.spots().get(other)) - along(side.spots().get(one))) < 1.5 * side.stepM();
    }

    private double along(Spot spot) {
        return spot.at().x * alongX + spot.at().y * alongY;
    }

    private boolean looksOut(Coordinate at) {
        Spot direction = side.spots().get(0);
        Coordinate end = new Coordinate(at.x + metres * direction.outX(), at.y + metres * direction.outY());
        Envelope view = new Envelope(at, end);
        view.expandBy(TOLERANCE_M);
        for (Coordinate[] line : lines) {
            for (int i = 0; i + 1 < line.length; i++) {
                if (view.intersects(line[i], line[i + 1]) && meets(at, end, line[i], line[i + 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meets(Coordinate from, Coordinate to, Coordinate a, Coordinate b) {
        Coordinate crossing = Intersection.intersection(a, b, from, to);
        return crossing != null
                && a.distance(crossing) + crossing.distance(b) - a.distance(b) < TOLERANCE_M
                && from.distance(crossing) + crossing.distance(to) - from.distance(to) < TOLERANCE_M;
    }
}
