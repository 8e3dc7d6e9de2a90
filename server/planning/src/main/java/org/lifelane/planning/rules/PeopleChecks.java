package org.lifelane.planning.rules;

import java.util.List;
import java.util.stream.Stream;

/** The checks of the rules for people: operating sites, façades, lifts, aerial engines. */
final class PeopleChecks {
    private PeopleChecks() {}

    static List<RuleCheck> all() {
        return Stream.of(
                        SiteFrontage.all(),
                        SiteLink.all(),
                        SiteMeasures.all(),
                        SiteClear.all(),
                        FaceObstacles.all(),
                        HighRiseRules.all(),
                        AerialChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
