package org.lifelane.application.reach;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.exports.GeoJsonWriter;
import org.lifelane.planning.coverage.PassableGround;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.Source;

/** Writes the ground covered within the limit as GeoJSON: a feature a station, and one for all. */
public final class CoverageFile {
    /** The {@code station_id} of what all stations cover together. */
    public static final String ALL = "*";

    private static final double MS = 1000;

    private CoverageFile() {}

    /**
     * Parts only the ground about what is reached.
     *
     * @param all arrivals from all stations within the limit
     */
    public static void write(ReachAnalysis analysis, ArrivalField all, Writer out) throws IOException {
        PassableGround ground = PassableGround.about(all, analysis.options().limitMs());
        write(analysis, all, ground, Map.of(), out);
    }

    /** With ground that was parted before. */
    public static void write(
            ReachAnalysis analysis, ArrivalField all, PassableGround ground, Map<String, Object> members, Writer out)
            throws IOException {
        long limitMs = analysis.options().limitMs();
        try (GeoJsonWriter json = new GeoJsonWriter(out, members)) {
            for (Source source : analysis.sources()) {
                json.feature(
                        Optional.of(source.station().id()),
                        Optional.of(ground.covered(analysis.from(source), limitMs)),
                        properties(source.station().id(), limitMs));
            }
            json.feature(Optional.of(ALL), Optional.of(ground.covered(all, limitMs)), properties(ALL, limitMs));
        }
    }

    private static Map<String, @Nullable Object> properties(String station, long limitMs) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("station_id", station);
        properties.put("limit_s", limitMs / MS);
        return properties;
    }
}
