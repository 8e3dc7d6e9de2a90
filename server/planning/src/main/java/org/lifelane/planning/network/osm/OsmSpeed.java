package org.lifelane.planning.network.osm;

import com.graphhopper.routing.util.parsers.OSMMaxSpeedParser;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;

/** A speed limit as OpenStreetMap writes it, in any source of roads. */
public final class OsmSpeed {

    private static final Range POSSIBLE = Range.of(Layers.ROADS, "maxspeed");
    /** The library's parser takes less than 5 km/h for none: a walking pace is written so. */
    private static final Pattern PLAIN = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:km/?h|kph|(mph))?");

    private static final double KMH_PER_MPH = 1.609344;

    private OsmSpeed() {}

    /**
     * The limit in km/h: {@code 50}, {@code 50 km/h}, {@code 30 mph}, {@code walk}; none that no sign says. Empty for
     * {@code none}, for a zone such as {@code CN:urban}, and for what is no speed; {@link #isNone} tells the first apart.
     */
    public static OptionalDouble kmh(String text) {
        Matcher plain = PLAIN.matcher(text.strip());
        double speed = plain.matches()
                ? Double.parseDouble(plain.group(1)) * (plain.group(2) == null ? 1 : KMH_PER_MPH)
                : OSMMaxSpeedParser.parseMaxspeedString(text.strip());
        return POSSIBLE.contains(speed) ? OptionalDouble.of(speed) : OptionalDouble.empty();
    }

    /** Whether the text says that there is no limit. */
    public static boolean isNone(String text) {
        return OSMMaxSpeedParser.parseMaxspeedString(text.strip()) == OSMMaxSpeedParser.MAXSPEED_NONE;
    }
}
