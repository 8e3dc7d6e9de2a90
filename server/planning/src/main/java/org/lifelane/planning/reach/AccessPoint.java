package org.lifelane.planning.reach;

import java.util.List;
import java.util.Locale;

/**
 * A point of the network from which a building is reached.
 *
 * @param alongM metres from the edge's start
 * @param distanceM metres left to the building, on foot or by ladder; they add no time
 * @param beneath indices of the lanes that lie under the rescue site; none where it is by no site
 */
public record AccessPoint(Kind kind, int edge, double alongM, double distanceM, List<Integer> beneath) {
    public AccessPoint {
        beneath = List.copyOf(beneath);
    }

    public AccessPoint(Kind kind, int edge, double alongM, double distanceM) {
        this(kind, edge, alongM, distanceM, List.of());
    }

    /** By a fire lane, by a rescue site that names the building, or, where it has neither, from the nearest road. */
    public enum Kind {
        LANE,
        SITE,
        ROAD;

        /** The word of files and answers. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
