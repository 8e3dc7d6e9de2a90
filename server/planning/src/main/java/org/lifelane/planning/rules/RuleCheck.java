package org.lifelane.planning.rules;

import java.util.Optional;
import java.util.Set;

/** Tells by geometry and attributes what one rule says of a building. Keeps nothing between buildings. */
public interface RuleCheck {

    /** The rule's id in the rule file. */
    String rule();

    /** Names of the requirements that the check asks its rule for; the rule file must hold them. */
    Set<String> requirements();

    /** The finding; empty where the rule does not apply to the building. */
    Optional<Finding> check(BuildingCase building, Rule rule);
}
