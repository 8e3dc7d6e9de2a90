package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.LayerSchema;

/**
 * Gathers what a rule finds at each lane, site, hydrant … of a building, and tells the one finding that follows: the
 * worst that is known, else unknown where a fact is missing, else met.
 */
final class Tally {
    /** @param shortfall by how much it falls short, greater is worse; negative where it meets with a margin */
    private record Entry(
            Outcome outcome,
            double shortfall,
            OptionalDouble value,
            OptionalDouble threshold,
            Requirement requirement,
            Evidence evidence,
            Set<String> features) {}

    private final Building building;
    private final Rule rule;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<MissingFact> missing = new LinkedHashSet<>();

    Tally(BuildingCase building, Rule rule) {
        this.building = building.building();
        this.rule = rule;
    }

    /** A duty without a number is met. */
    Tally met(Requirement requirement, Evidence evidence, String... features) {
        return add(true, 0, requirement, OptionalDouble.empty(), requirement.value(), evidence, features);
    }

    /** A duty without a number is met, and a value goes with it. */
    Tally met(Requirement requirement, OptionalDouble value, Evidence evidence, String... features) {
        return add(true, 0, requirement, value, requirement.value(), evidence, features);
    }

    /** A duty without a number is not met: a gap, or non-compliant where the clause is in force for the building. */
    Tally broken(Requirement requirement, Evidence evidence, String... features) {
        return add(false, 0, requirement, OptionalDouble.empty(), requirement.value(), evidence, features);
    }

    /** The value must not be less than the requirement's number. */
    Tally atLeast(Requirement requirement, double value, Evidence evidence, String... features) {
        return atLeast(requirement, requirement.number(), value, evidence, features);
    }

    /** The value must not be less than a number that the check worked out. */
    Tally atLeast(Requirement requirement, double least, double value, Evidence evidence, String... features) {
        return add(
                value >= least,
                least - value,
                requirement,
                OptionalDouble.of(value),
                stated(requirement, least),
                evidence,
                features);
    }

    /** The value must not be more than the requirement's number. */
    Tally atMost(Requirement requirement, double value, Evidence evidence, String... features) {
        return atMost(requirement, requirement.number(), value, evidence, features);
    }

    /** The value must not be more than a number that the check worked out. */
    Tally atMost(Requirement requirement, double most, double value, Evidence evidence, String... features) {
        return add(
                value <= most,
                value - most,
                requirement,
                OptionalDouble.of(value),
                stated(requirement, most),
                evidence,
                features);
    }

    /** The clause's own number, where it has one: a measured length was judged with some tolerance. */
    private static OptionalDouble stated(Requirement requirement, double workedOut) {
        return requirement.value().isPresent() ? requirement.value() : OptionalDouble.of(workedOut);
    }

    /** A length measured on the map must not be less than the requirement's number; the builder has the tolerance. */
    Tally measuredAtLeast(Requirement requirement, double metres, Evidence evidence, String... features) {
        return atLeast(requirement, requirement.number() - building.limits().toleranceM(), metres, evidence, features);
    }

    /** A length measured on the map must not be more than the requirement's number; the builder has the tolerance. */
    Tally measuredAtMost(Requirement requirement, double metres, Evidence evidence, String... features) {
        return atMost(requirement, requirement.number() + building.limits().toleranceM(), metres, evidence, features);
    }

    private Tally add(
            boolean met,
            double shortfall,
            Requirement requirement,
            OptionalDouble value,
            OptionalDouble threshold,
            Evidence evidence,
            String... features) {
        boolean binding =
                requirement.force() == Requirement.Force.MANDATORY || requirement.force() == Requirement.Force.LAW;
        Outcome broken = binding && building.boundBy(requirement) ? Outcome.NON_COMPLIANT : Outcome.GAP;
        entries.add(new Entry(
                met ? Outcome.MEETS : broken,
                shortfall,
                value,
                threshold,
                requirement,
                evidence,
                new LinkedHashSet<>(List.of(features))));
        return this;
    }

    /** An attribute of a row is not known. */
    Tally unknown(Placed placed, String attribute) {
        return unknown(new MissingFact(placed.layer(), placed.row().id(), attribute));
    }

    /** Nobody has recorded a layer in the district. */
    Tally unknown(LayerSchema layer) {
        return unknown(MissingFact.rowsOf(layer));
    }

    /** An attribute of the building is not known. */
    Tally unknown(String attribute) {
        return unknown(new MissingFact(Building.LAYER, building.id(), attribute));
    }

    Tally unknown(MissingFact fact) {
        missing.add(fact);
        return this;
    }

    /** The finding; empty where nothing was looked at. */
    Optional<Finding> finding() {
        @Nullable
        Entry worst = entries.stream()
                .max(Comparator.comparing(Entry::outcome).thenComparingDouble(Entry::shortfall))
                .orElse(null);
        if (!missing.isEmpty() && (worst == null || worst.outcome == Outcome.MEETS)) {
            return Optional.of(new Finding(
                    building.id(),
                    rule,
                    Outcome.UNKNOWN,
                    OptionalDouble.empty(),
                    rule.first().value(),
                    rule.first(),
                    Evidence.INFERRED,
                    missing.stream()
                            .filter(fact -> !fact.id().isEmpty())
                            .map(fact -> fact.layer() + "/" + fact.id())
                            .distinct()
                            .toList(),
                    List.copyOf(missing)));
        }
        return worst == null ? Optional.empty() : Optional.of(of(worst));
    }

    /** Of the entries with the worst outcome the one that falls shortest decides; all of them are named. */
    private Finding of(Entry worst) {
        Set<String> features = new LinkedHashSet<>();
        Evidence weakest = Evidence.SURVEYED;
        for (Entry entry : entries) {
            if (entry.outcome == worst.outcome) {
                features.addAll(entry.features);
                weakest = Evidence.weakest(weakest, entry.evidence);
            }
        }
        return new Finding(
                building.id(),
                rule,
                worst.outcome,
                worst.value,
                worst.threshold,
                worst.requirement,
                weakest,
                List.copyOf(features),
                List.of());
    }
}
