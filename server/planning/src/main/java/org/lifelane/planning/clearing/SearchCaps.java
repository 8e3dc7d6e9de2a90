package org.lifelane.planning.clearing;

/**
 * How far the sets of lanes are followed. Without caps the number of sets grows beyond all bounds where many blocked lanes
 * meet in loops; where a cap bites is told by {@link LaneWays#capped}.
 *
 * @param lanes the most lanes of one set
 * @param alternatives the most sets kept at one place of the network, those of the fewest lanes
 */
public record SearchCaps(int lanes, int alternatives) {
    /** Far more than a district needs whose lanes are blocked here and there. */
    public static final SearchCaps STANDARD = new SearchCaps(12, 64);

    public SearchCaps {
        if (lanes < 1 || alternatives < 1) {
            throw new IllegalArgumentException("caps of " + lanes + " lanes and " + alternatives + " alternatives");
        }
    }

    public SearchCaps withLanes(int most) {
        return new SearchCaps(most, alternatives);
    }

    public SearchCaps withAlternatives(int most) {
        return new SearchCaps(lanes, most);
    }
}
