package org.lifelane.planning.network;

/**
 * How a network is searched.
 *
 * @param turns turn delays and restrictions; states are arcs then, nodes otherwise
 * @param emergencyPrivileges ignore turn bans and drive against one-ways at reduced speed
 * @param leftHandTraffic traffic keeps left: a left turn is the easy one
 * @param ignoreHindrances let everything pass, to find the way that a vehicle is kept from
 */
public record SearchOptions(
        boolean turns,
        boolean emergencyPrivileges,
        boolean leftHandTraffic,
        Blocked blocked,
        boolean ignoreHindrances) {

    /** Turns on, law obeyed, traffic on the right, blocked as the rows say. */
    public static SearchOptions standard() {
        return new SearchOptions(true, false, false, new Blocked.AsGiven(), false);
    }

    public SearchOptions withTurns(boolean on) {
        return new SearchOptions(on, emergencyPrivileges, leftHandTraffic, blocked, ignoreHindrances);
    }

    public SearchOptions withEmergencyPrivileges(boolean on) {
        return new SearchOptions(turns, on, leftHandTraffic, blocked, ignoreHindrances);
    }

    public SearchOptions withLeftHandTraffic(boolean on) {
        return new SearchOptions(turns, emergencyPrivileges, on, blocked, ignoreHindrances);
    }

    public SearchOptions withBlocked(Blocked other) {
        return new SearchOptions(turns, emergencyPrivileges, leftHandTraffic, other, ignoreHindrances);
    }

    public SearchOptions ignoringHindrances() {
        return new SearchOptions(turns, emergencyPrivileges, leftHandTraffic, blocked, true);
    }
}
