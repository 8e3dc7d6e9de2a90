package org.lifelane.application.plans;

import java.util.Locale;

/** How far the computing of a plan has come. */
enum PlanState {
    QUEUED,
    RUNNING,
    DONE,
    /** Nothing came of it; the plan says why. */
    FAILED,
    /** Ended by hand, with the best found so far where there is one. */
    CANCELLED;

    /** The word of answers and of the database. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    boolean over() {
        return this != QUEUED && this != RUNNING;
    }
}
