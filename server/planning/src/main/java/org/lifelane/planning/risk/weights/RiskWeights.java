package org.lifelane.planning.risk.weights;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.rules.RuleBook;

/**
 * The weights of {@code gis-data/weights/weights.yaml}.
 *
 * @param score weights of likelihood, consequence and deficiency
 * @param likelihood weights of use, age, hazards, fuels, facade
 * @param consequence weights of height, floors, occupants
 * @param deficiency weights of vehicle, water, people
 * @param use points by use
 * @param builtYear points by the year of building
 * @param facade points of a combustible canopy, net or billboard, by kind
 * @param facadeM an obstacle that names no building counts within this of one, metres
 * @param heightM points by height in metres
 * @param floors points by number of floors
 * @param occupants points by number of people
 * @param personsPerHousehold people in a household where only households are known
 * @param arrival points by seconds to the first engine at the kerb; they count in vehicle
 * @param floorTime points by seconds to the fire floor; they count in people
 * @param findings points by rule
 * @param alarmEngines engines of the first-alarm assignment
 * @param alarmPercentile percentile of buildings by which the assignment is told
 */
public record RiskWeights(
        PairwiseMatrix score,
        PairwiseMatrix likelihood,
        PairwiseMatrix consequence,
        PairwiseMatrix deficiency,
        Map<String, Double> use,
        ClassTable builtYear,
        HazardTable hazards,
        Map<String, Double> facade,
        double facadeM,
        ClassTable heightM,
        ClassTable floors,
        ClassTable occupants,
        double personsPerHousehold,
        TimeTable arrival,
        TimeTable floorTime,
        Map<String, RulePoints> findings,
        int alarmEngines,
        double alarmPercentile,
        Stability stability,
        MapNumbers map) {

    public RiskWeights {
        use = new LinkedHashMap<>(use);
        facade = new LinkedHashMap<>(facade);
        findings = new LinkedHashMap<>(findings);
    }

    /**
     * Reads the weights.
     *
     * @param own a district's own file laid over the first, with its name for faults; may be empty
     * @param book the rules that must have points, and no others
     * @throws org.lifelane.planning.inventory.FaultyInputException with the line of whatever is wrong: a matrix that is
     *     not reciprocal or contradicts itself, a rule without points, points for a rule that is not there, a table out
     *     of order
     */
    public static RiskWeights read(Reader weights, String source, Optional<YamlNode> own, RuleBook book) {
        YamlNode file = YamlNode.read(weights, source);
        return new WeightsReader(own.map(file::overlaidBy).orElse(file), book).read();
    }

    /** What a finding of a rule costs. */
    public RulePoints points(String rule) {
        return Optional.ofNullable(findings.get(rule))
                .orElseThrow(() -> new IllegalArgumentException("no points for rule " + rule));
    }
}
