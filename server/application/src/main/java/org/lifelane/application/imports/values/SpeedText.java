package org.lifelane.application.imports.values;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;
import org.lifelane.planning.network.osm.OsmSpeed;

/** The speed limit of a road: km/h, a number with a unit, or one of OpenStreetMap's words such as {@code none}. */
final class SpeedText {
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*([^\\d;,|.]*)");
    private static final Pattern KM_AN_HOUR = Pattern.compile("km|km/?h|kph|kmph|公里|千米|码|迈|(?:公里|千米)(?:/|每)?(?:小)?时");

    /** Zones, {@code CN:urban}, and words and lists of OpenStreetMap's; none of them caps a speed. */
    private static final Pattern OPENSTREETMAP = Pattern.compile("[a-z0-9][a-z0-9_:;| .-]*");

    private SpeedText() {}

    /** Geofabrik and others write 0 where no sign stands. */
    static boolean none(Object value) {
        return Spelling.plain(AttributeValues.plainText(value)).equals("0");
    }

    /** @throws Unread if it is no speed, or none that any road has */
    static String read(String label, String written) throws Unread {
        String text = Spelling.plain(written).toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            if (OPENSTREETMAP.matcher(text).matches()) {
                return written.strip();
            }
            throw new Unread("number.unreadable", label, written);
        }
        String unit = number.group(2).strip();
        String speed = unit.isEmpty() || KM_AN_HOUR.matcher(unit).matches() ? number.group(1) : text;
        if (OsmSpeed.kmh(speed).isPresent()) {
            return speed;
        }
        Range range = Range.of(Layers.ROADS, "maxspeed");
        throw new Unread(
                "number.out-of-range",
                label,
                written,
                AttributeValues.plainText(range.least()),
                AttributeValues.plainText(range.most()));
    }
}
