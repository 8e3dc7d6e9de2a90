package org.lifelane.application.reach;

import java.util.List;
import java.util.OptionalDouble;
import org.lifelane.planning.network.Hindrance;

/**
 * One thing that stands in a vehicle's way.
 *
 * @param value what is there, metres or tonnes
 * @param needed what the vehicle needs, metres or tonnes
 */
public record WhyNotAnswer(
        String code, String layer, String featureId, String name, OptionalDouble value, OptionalDouble needed) {

    public static List<WhyNotAnswer> of(List<Hindrance> hindrances) {
        return hindrances.stream()
                .map(hindrance -> new WhyNotAnswer(
                        hindrance.code(),
                        hindrance.layer(),
                        hindrance.id(),
                        hindrance.name(),
                        hindrance.value(),
                        hindrance.needed()))
                .toList();
    }
}
