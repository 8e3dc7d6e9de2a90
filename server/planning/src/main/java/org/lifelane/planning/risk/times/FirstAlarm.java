package org.lifelane.planning.risk.times;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How soon the first engine and the whole first-alarm assignment (首批到场力量) stand before the buildings of a district.
 * A building that an engine never comes to counts as later than any other, so a percentile is empty where more than the
 * rest of the buildings are such.
 *
 * @param engines number of engines in the assignment, of the vehicle that is sent
 * @param percentile of buildings, by nearest rank: 90 means nine in ten have it by then
 * @param buildings how many were asked
 * @param firstS percentile of the first engine, seconds from the alarm
 * @param firstNever buildings that no engine comes to
 * @param fullS percentile of the last engine of the assignment
 * @param fullNever buildings that never get the whole assignment
 */
public record FirstAlarm(
        int engines,
        double percentile,
        int buildings,
        OptionalDouble firstS,
        int firstNever,
        OptionalDouble fullS,
        int fullNever) {

    public static FirstAlarm of(SuccessiveArrivals arrivals, int engines, double percentile) {
        double[] first = sorted(arrivals, 1);
        double[] full = sorted(arrivals, engines);
        return new FirstAlarm(
                engines,
                percentile,
                arrivals.size(),
                percentile(first, percentile),
                never(first),
                percentile(full, percentile),
                never(full));
    }

    private static double[] sorted(SuccessiveArrivals arrivals, int engine) {
        double[] seconds = new double[arrivals.size()];
        Arrays.setAll(seconds, target -> arrivals.seconds(target, engine).orElse(Double.POSITIVE_INFINITY));
        Arrays.sort(seconds);
        return seconds;
    }

    private static OptionalDouble percentile(double[] sorted, double percentile) {
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double value = sorted[Math.max(0, (int) Math.ceil(percentile / 100 * sorted.length) - 1)];
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static int never(double[] sorted) {
        return (int) Arrays.stream(sorted).filter(Double::isInfinite).count();
    }
}
