package org.lifelane.application.risk;

import java.util.List;
import java.util.Locale;
import org.lifelane.planning.rules.Failure;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.Outcome;

/** One of the three failures at a high-rise, as a sign shows it: the worst of its findings, unknown the least of them. */
public enum Sign {
    FINE,
    UNKNOWN,
    GAP,
    VIOLATION;

    /** The sign of one failure. */
    public static Sign of(List<Finding> findings, Failure failure) {
        return findings.stream()
                .filter(finding -> finding.rule().failure() == failure)
                .map(finding -> of(finding.outcome()))
                .reduce(FINE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static Sign of(Outcome outcome) {
        return switch (outcome) {
            case MEETS -> FINE;
            case UNKNOWN -> UNKNOWN;
            case GAP -> GAP;
            case NON_COMPLIANT -> VIOLATION;
        };
    }

    /** The word of answers. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
