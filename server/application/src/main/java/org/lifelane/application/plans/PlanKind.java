package org.lifelane.application.plans;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan plans. */
enum PlanKind {
    /** Where to put stations. */
    SITING,
    /** Which blocked lanes to clear first. */
    CLEARING,
    /** Both under one budget. */
    PLAN;

    /** The word of questions and answers. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanKind> of(String text) {
        return Stream.of(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
