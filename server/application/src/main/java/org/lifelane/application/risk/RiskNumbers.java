package org.lifelane.application.risk;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.network.Defaults;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.risk.times.FloorNumbers;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.RuleEngine;

/** The rules, the weights and the times to the fire floor that an analysis goes by. */
public record RiskNumbers(RuleEngine rules, RiskWeights weights, FloorNumbers floor) {
    private static final String RULES = "rules/rules.yaml";
    private static final String WEIGHTS = "weights/weights.yaml";
    private static final String FLOOR = "speeds/floor.csv";

    /**
     * Those that come with the program, with a district's own laid over them.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException with the line of whatever is wrong with one
     */
    public static RiskNumbers of(Optional<Path> ownRules, Optional<Path> ownWeights) {
        Optional<YamlNode> rules = ownRules.map(RiskNumbers::read);
        Optional<YamlNode> weights = ownWeights.map(RiskNumbers::read);
        RuleEngine engine = Defaults.DATA.read(RULES, reader -> RuleEngine.read(reader, "gis-data/" + RULES, rules));
        return new RiskNumbers(
                engine,
                Defaults.DATA.read(
                        WEIGHTS, reader -> RiskWeights.read(reader, "gis-data/" + WEIGHTS, weights, engine.book())),
                Defaults.DATA.read(FLOOR, reader -> FloorNumbers.read(reader, "gis-data/" + FLOOR)));
    }

    /** The same with those that the environment's {@code LIFELANE_RULES} and {@code LIFELANE_WEIGHTS} name. */
    public static RiskNumbers of(Map<String, String> environment) {
        return of(file(environment, "LIFELANE_RULES"), file(environment, "LIFELANE_WEIGHTS"));
    }

    private static Optional<Path> file(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    private static YamlNode read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return YamlNode.read(reader, file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
