package org.lifelane.application.reach;

import java.util.Optional;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * What the map asks about reach.
 *
 * @param limitMs milliseconds from the alarm, inclusive
 * @param turns turn delays and restrictions
 * @param emergencyPrivileges ignore turn bans and drive against one-ways at reduced speed
 */
public record ReachQuestion(String vehicle, long limitMs, boolean turns, boolean emergencyPrivileges) {
    private static final double LONGEST_S = 86_400;

    /** @throws FaultyInputException for a value that is none */
    static ReachQuestion of(
            String vehicle, String limit, Optional<String> turns, Optional<String> emergencyPrivileges) {
        return of(vehicle, "limit", limit, turns, emergencyPrivileges);
    }

    /**
     * @param limitName what the parameter of the limit is called
     * @throws FaultyInputException for a value that is none
     */
    public static ReachQuestion of(
            String vehicle,
            String limitName,
            String limit,
            Optional<String> turns,
            Optional<String> emergencyPrivileges) {
        return new ReachQuestion(
                vehicle,
                Math.round(1000 * seconds(limitName, limit)),
                either("turns", turns.orElse("on"), "on", "off"),
                either("emergency_privileges", emergencyPrivileges.orElse("false"), "true", "false"));
    }

    private static double seconds(String name, String limit) {
        try {
            double seconds = Double.parseDouble(limit);
            if (seconds >= 1 && seconds <= LONGEST_S) {
                return seconds;
            }
        } catch (NumberFormatException noNumber) {
            throw refused(name, limit);
        }
        throw refused(name, limit);
    }

    private static FaultyInputException refused(String name, String limit) {
        return new FaultyInputException(Fault.of("", name, "limit.range", limit, (int) LONGEST_S));
    }

    private static boolean either(String parameter, String value, String yes, String no) {
        if (!value.equals(yes) && !value.equals(no)) {
            throw new FaultyInputException(Fault.of("", parameter, "switch.unreadable", value, yes, no));
        }
        return value.equals(yes);
    }
}
