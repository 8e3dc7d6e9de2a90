package org.lifelane.planning.risk;

import java.util.List;
import java.util.Locale;
import org.lifelane.planning.rules.Failure;

/** What a score is summed from: each criterion holds up to 100 points, and has a weight of its own in the score. */
enum Criterion {
    USE(Branch.LIKELIHOOD),
    AGE(Branch.LIKELIHOOD),
    HAZARDS(Branch.LIKELIHOOD),
    FUELS(Branch.LIKELIHOOD),
    FACADE(Branch.LIKELIHOOD),
    HEIGHT(Branch.CONSEQUENCE),
    FLOORS(Branch.CONSEQUENCE),
    OCCUPANTS(Branch.CONSEQUENCE),
    VEHICLE(Branch.DEFICIENCY),
    WATER(Branch.DEFICIENCY),
    PEOPLE(Branch.DEFICIENCY);

    /** The three terms of the score. */
    enum Branch {
        LIKELIHOOD,
        CONSEQUENCE,
        DEFICIENCY;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final List<Criterion> ALL = List.of(values());

    private final Branch branch;

    Criterion(Branch branch) {
        this.branch = branch;
    }

    Branch branch() {
        return branch;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As parts name it; the branch of a failure goes without saying. */
    String part() {
        return branch == Branch.DEFICIENCY ? text() : branch.text() + "." + text();
    }

    static Criterion of(Failure failure) {
        return switch (failure) {
            case VEHICLE -> VEHICLE;
            case WATER -> WATER;
            case PEOPLE -> PEOPLE;
            case SITING -> throw new IllegalArgumentException("siting counts in one of the three failures");
        };
    }
}
