package org.lifelane.planning.risk.times;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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
 * @param stations stations that send the vehicle
 * @param available engines of it that they send together
 * @param causes why buildings never get it, each with their number; they add up to {@code fullNever}
 */
public record FirstAlarm(
        int engines,
        double percentile,
        int buildings,
        OptionalDouble firstS,
        int firstNever,
        OptionalDouble fullS,
        int fullNever,
        int stations,
        int available,
        Map<Cause, Integer> causes) {

    /** Why a building never gets the whole assignment. */
    public enum Cause {
        /** No station sends the vehicle at all. */
        NO_STATION,
        /** No way leads there for the vehicle, not even for a first engine. */
        NO_WAY,
        /** It is reached, but all stations together have fewer engines than the assignment. */
        FEW_ENGINES,
        /** There are engines enough, but from some of their stations no way leads there. */
        CUT_OFF;

        /** The word of answers. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FirstAlarm {
        causes = Collections.unmodifiableMap(new EnumMap<>(causes));
    }

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
                never(full),
                arrivals.stations(),
                arrivals.engines(),
                causes(arrivals, engines));
    }

    private static Map<Cause, Integer> causes(SuccessiveArrivals arrivals, int engines) {
        Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
        Arrays.stream(Cause.values()).forEach(cause -> causes.put(cause, 0));
        for (int target = 0; target < arrivals.size(); target++) {
            if (arrivals.seconds(target, engines).isEmpty()) {
                causes.merge(cause(arrivals, target, engines), 1, Integer::sum);
            }
        }
        return causes;
    }

    private static Cause cause(SuccessiveArrivals arrivals, int target, int engines) {
        if (arrivals.stations() == 0) {
            return Cause.NO_STATION;
        }
        if (arrivals.seconds(target, 1).isEmpty()) {
            return Cause.NO_WAY;
        }
        return arrivals.engines() < engines ? Cause.FEW_ENGINES : Cause.CUT_OFF;
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
