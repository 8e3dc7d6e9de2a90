package org.lifelane.planning.network;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.osm.RoadWords;

/**
 * Whether a way runs on the ground or elsewhere: in a tunnel, on a bridge, on another layer. What stands on the ground
 * takes no stretch that runs elsewhere, save at a vertex that both have.
 */
public final class Level {
    /** What no road table means by a bridge or a tunnel; Geofabrik writes {@code F}. */
    private static final Set<String> NONE = Set.of("no", "n", "f", "false", "0", "none", "否", "无", "不是");
    /** An archway through a building and a pipe under the road leave the way itself on the ground. */
    private static final Set<String> OPEN_TUNNELS = Set.of("building_passage", "culvert");

    private static final Pattern NOT_ZERO = Pattern.compile("[1-9]");

    /** What is nearer to a vertex than this is drawn at it; metres, about the last of seven decimals of a degree. */
    static final double VERTEX_M = 0.01;

    private Level() {}

    /** Of a row of {@code roads}, or of {@code fire-lanes} where the row itself says so. */
    public static boolean elsewhere(Feature row) {
        return row.text("bridge").filter(Level::some).isPresent()
                || row.text("tunnel")
                        .filter(word -> some(word) && !OPEN_TUNNELS.contains(plain(word)))
                        .isPresent()
                || row.text("layer").filter(Level::off).isPresent();
    }

    private static boolean some(String word) {
        return !NONE.contains(plain(word));
    }

    private static boolean off(String layer) {
        String plain = plain(layer);
        return RoadWords.level(plain) && NOT_ZERO.matcher(plain).find();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
