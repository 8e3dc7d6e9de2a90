package org.lifelane.planning.rules;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.rules.HydrantsNear.Check;

/**
 * What each working hydrant in reach must give: {@code hyd-flow, hyd-pressure}. A municipal hydrant must give more than
 * another, which matters between the two where the kind is unknown.
 *
 * @param attribute of the hydrant that is held against it
 */
record HydrantMeasure(String rule, String attribute) {
    private static final String MUNICIPAL = "municipal";
    private static final String OTHER = "other";

    Check check() {
        return new Check(
                rule,
                Set.of(MUNICIPAL, OTHER),
                (near, building, found, tally) -> near.working().forEach(each -> look(each.hydrant(), found, tally)));
    }

    private void look(Placed hydrant, Rule found, Tally tally) {
        OptionalDouble value = hydrant.row().number(attribute);
        Requirement municipal = found.requirement(MUNICIPAL);
        Requirement other = found.requirement(OTHER);
        Optional<String> kind = hydrant.row().text("kind");
        if (value.isEmpty()) {
            tally.unknown(hydrant, attribute);
        } else if (kind.isEmpty()
                && value.getAsDouble() >= other.number()
                && value.getAsDouble() < municipal.number()) {
            tally.unknown(hydrant, "kind");
        } else {
            tally.atLeast(
                    kind.equals(Optional.of(MUNICIPAL)) ? municipal : other,
                    value.getAsDouble(),
                    hydrant.row().evidence(attribute),
                    hydrant.name());
        }
    }
}
