package org.lifelane.planning.geo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The EPSG code in the names that files and people use for a coordinate reference. */
final class EpsgCode {
    static final int WGS84 = 4326;

    private static final Pattern NAME = Pattern.compile(
            "EPSG:(\\d{1,6})|URN:(?:X-)?OGC:DEF:CRS:EPSG:[^:]*:(\\d{1,6})|HTTPS?://.*/EPSG/[^/]*/(\\d{1,6})");
    private static final Pattern CRS84 =
            Pattern.compile("URN:(?:X-)?OGC:DEF:CRS:OGC:.*:CRS84|HTTPS?://.*/OGC/.*/CRS84");

    private EpsgCode() {}

    /** The code in a name written in capitals. */
    static Optional<Integer> in(String name) {
        if (CRS84.matcher(name).matches()) {
            return Optional.of(WGS84);
        }
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                return Optional.of(Integer.valueOf(digits));
            }
        }
        return Optional.empty();
    }
}
