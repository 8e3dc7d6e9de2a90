package org.lifelane.planning.network.osm;

import com.graphhopper.routing.util.parsers.OSMMaxSpeedParser;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;

/** A speed limit as OpenStreetMap writes it, in any source of roads. */
public final class OsmSpeed {

    private static final Range POSSIBLE = Range.of(Layers.ROADS, "maxspeed");

    private OsmSpeed() {}

    /**
     * The limit in km/h: {@code 50}, {@code 50 km/h}, {@code 30 mph}, {@code walk}; none that no
     * sign says. Empty for {@code none}, for a zone
     * such as {@code CN:urban}, and for what is no speed; {@link #isNone} tells the first apart.
     */
    public static OptionalDouble kmh(String text) {
        double speed = OSMMaxSpeedParser.parseMaxspeedString(text.strip());
        return POSSIBLE.contains(speed) ? OptionalDouble.of(speed) : OptionalDouble.empty();
    }

    /** Whether the text says that there is no limit. */
    public static boolean isNone(String text) {
        return OSMMaxSpeedParser.parseMaxspeedString(text.strip()) == OSMMaxSpeedParser.MAXSPEED_NONE;
    }
}
