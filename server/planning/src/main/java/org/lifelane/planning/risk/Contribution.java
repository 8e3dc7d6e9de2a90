package org.lifelane.planning.risk;

import java.util.List;
import java.util.Optional;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;

/**
 * What one fact or finding adds to a criterion, in the criterion's points.
 *
 * @param part name of the part it shows as
 * @param low with what is unknown turned out well
 * @param middle as it counts; an unknown half
 * @param high with what is unknown turned out badly; {@code low ≤ middle ≤ high}
 * @param mended points left once the finding is put right
 * @param facts what would have to be known for low or high to come true; empty where all is known
 * @param finding the finding that it comes from
 */
record Contribution(
        Criterion criterion,
        String part,
        double low,
        double middle,
        double high,
        double mended,
        List<MissingFact> facts,
        Optional<Finding> finding) {

    Contribution {
        facts = List.copyOf(facts);
    }

    static Contribution known(Criterion criterion, String part, double points) {
        return new Contribution(criterion, part, points, points, points, points, List.of(), Optional.empty());
    }

    static Contribution between(Criterion criterion, String part, double low, double high, MissingFact... facts) {
        double middle = (low + high) / 2;
        return new Contribution(criterion, part, low, middle, high, middle, List.of(facts), Optional.empty());
    }

    /** The same, coming from a finding that leaves some points when it is put right. */
    Contribution of(Finding source, double left) {
        return new Contribution(criterion, part, low, middle, high, left, facts, Optional.of(source));
    }

    /** Whether it says what is, and not only what may be. */
    boolean known() {
        return facts.isEmpty();
    }

    boolean counts() {
        return high > 0;
    }
}
