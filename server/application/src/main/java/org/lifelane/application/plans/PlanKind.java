package org.lifelane.application.plans;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a plan plans. */
enum PlanKind {
    /** Where to put stations. */
    SITING(
            "model",
            "p",
            "budget",
            "required",
            "excluded",
            "engines",
            "area_limits",
            "moved",
            "tiers",
            "leave_out_unreachable"),
    /** Which blocked lanes to clear first. */
    CLEARING("lanes", "budget"),
    /** Both under one budget. */
    PLAN("p", "lanes", "budget", "required", "excluded", "moved", "tiers", "robust");

    private final Set<String> fields;

    PlanKind(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whether its questions take a field; those that every kind takes are not asked about. */
    boolean takes(String field) {
        return fields.contains(field);
    }

    /** The word of questions and answers. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanKind> of(String text) {
        return Stream.of(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
