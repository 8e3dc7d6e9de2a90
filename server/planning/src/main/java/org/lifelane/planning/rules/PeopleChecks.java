package org.lifelane.planning.rules;

import java.util.List;

/** The checks of the rules for people. */
final class PeopleChecks {
    private PeopleChecks() {}

    static List<RuleCheck> all() {
        return List.of();
    }
}
