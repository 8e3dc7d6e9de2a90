package org.lifelane.planning.rules;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.YamlNode;

/** Every check with the rules it goes by. Immutable; may be used by several threads. */
public final class RuleEngine {
    private static final List<RuleCheck> CHECKS = Stream.of(
                    VehicleChecks.all(), WaterChecks.all(), PeopleChecks.all(), SitingChecks.all())
            .flatMap(List::stream)
            .toList();

    private final RuleBook book;

    private RuleEngine(RuleBook book) {
        this.book = book;
    }

    /**
     * Reads the rules.
     *
     * @param own a district's own file laid over the first, with its name for faults; may be empty
     * @throws org.lifelane.planning.inventory.FaultyInputException with the line of whatever is wrong
     */
    public static RuleEngine read(Reader rules, String source, Optional<YamlNode> own) {
        YamlNode file = YamlNode.read(rules, source);
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        CHECKS.forEach(check -> needed.put(check.rule(), check.requirements()));
        return new RuleEngine(RuleBook.of(own.map(file::overlaidBy).orElse(file), needed));
    }

    public RuleBook book() {
        return book;
    }

    /** What every rule that applies to a building says of it, in the order of the checks. */
    public List<Finding> findings(BuildingCase building) {
        return CHECKS.stream()
                .flatMap(check -> check.check(building, book.rule(check.rule())).stream())
                .toList();
    }
}
