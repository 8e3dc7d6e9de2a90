package org.lifelane.planning.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that can be checked.
 *
 * @param id as in the reference table
 * @param unit of its numbers; empty for a count or a duty
 * @param mend what puts a breach right
 * @param requirements by name, in the order of the file
 */
public record Rule(
        String id, Failure failure, Words title, String unit, Words mend, Map<String, Requirement> requirements) {

    public Rule {
        requirements = new LinkedHashMap<>(requirements);
    }

    /**
     * A requirement that the rule's check needs.
     *
     * @throws IllegalStateException if the file lacks it; {@link RuleBook} has checked that it does not
     */
    public Requirement requirement(String name) {
        return Optional.ofNullable(requirements.get(name))
                .orElseThrow(() -> new IllegalStateException("rule " + id + " lacks the requirement " + name));
    }

    /** The number of a requirement, in the rule's unit. */
    public double number(String name) {
        return requirement(name).number();
    }

    /** The only requirement, or the first. */
    public Requirement first() {
        return requirements.values().iterator().next();
    }

    /** The requirements, in the order of the file. */
    public List<Requirement> all() {
        return List.copyOf(requirements.values());
    }
}
