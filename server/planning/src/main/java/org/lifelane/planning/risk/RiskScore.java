package org.lifelane.planning.risk;

import java.util.List;

/**
 * A building's score and what it is made of: 0 to 100 each, more is worse, in whole hundredths.
 *
 * @param score weighted mean of likelihood, consequence and deficiency; an unknown counts half
 * @param low the same with every unknown turned out well; never above the score
 * @param high the same with every unknown turned out badly; never below the score
 * @param deficiency weighted mean of vehicle, water and people
 * @param vehicle 车进不去
 * @param water 水上不去
 * @param people 人上不去
 * @param parts what raised the score, greatest first; to the hundredth they add up to it
 */
public record RiskScore(
        double score,
        double low,
        double high,
        double likelihood,
        double consequence,
        double deficiency,
        double vehicle,
        double water,
        double people,
        List<ScorePart> parts) {

    public RiskScore {
        parts = List.copyOf(parts);
    }
}
