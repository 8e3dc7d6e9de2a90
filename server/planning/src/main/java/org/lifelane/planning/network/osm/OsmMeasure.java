package org.lifelane.planning.network.osm;

import com.graphhopper.routing.util.parsers.helpers.OSMValueExtractor;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.lifelane.planning.inventory.Range;

/**
 * A measure as OpenStreetMap writes it: metres or tonnes by default, or with a unit, in feet and inches, with a decimal
 * comma, marked as approximate. GraphHopper's reader converts the units; {@link MeasureNotation} first brings into its
 * form what it would misread.
 */
sealed interface OsmMeasure {

    /** @param value metres or tonnes, above zero */
    record Known(double value) implements OsmMeasure {}

    /** The tag says that there is no limit, or none but the law's. */
    record NoLimit() implements OsmMeasure {}

    /** The tag says something that gives no number. */
    record Unreadable() implements OsmMeasure {}

    /** The value, where it is known and can be one at all. */
    default OptionalDouble within(Range range) {
        return this instanceof Known known && range.contains(known.value())
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }

    /** Metres. A value without a unit is in metres. */
    static OsmMeasure metres(String text) {
        return Reading.of(text, Reading.METRES, OSMValueExtractor::stringToMeter);
    }

    /** Tonnes. A value without a unit is in tonnes; {@code st} is the short ton. */
    static OsmMeasure tonnes(String text) {
        return Reading.of(text, Reading.TONNES, OSMValueExtractor::stringToTons);
    }

    /** What GraphHopper's reader gets right. */
    final class Reading {
        private static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|\\.\\d+)";
        private static final String INCHES = NUMBER + "\\s*(?:\"|''|in)";
        private static final Pattern METRES =
                Pattern.compile(NUMBER + "\\s*(?:m|cm)?|" + NUMBER + "\\s*(?:'|ft)(?:\\s*" + INCHES + ")?|" + INCHES);
        private static final Pattern TONNES = Pattern.compile(NUMBER + "\\s*(?:t|st|lbs|kg)?");
        private static final Set<String> NO_LIMIT = Set.of(
                "default",
                "none",
                "no",
                "no_sign",
                "nosign",
                "no_indications",
                "unsigned",
                "unlimited",
                "unrestricted",
                "no limit",
                "无",
                "没有",
                "无限制",
                "不限",
                "不限制",
                "不限高",
                "不限宽",
                "不限重",
                "无限高",
                "无限宽",
                "无限重");

        private Reading() {}

        private static OsmMeasure of(String text, Pattern form, ToDoubleFunction<String> convert) {
            String plain = MeasureNotation.plain(text);
            if (NO_LIMIT.contains(plain)) {
                return new NoLimit();
            }
            if (!form.matcher(plain).matches()) {
                return new Unreadable();
            }
            double value = convert.applyAsDouble(plain);
            return Double.isFinite(value) && value > 0 ? new Known(value) : new Unreadable();
        }
    }
}
