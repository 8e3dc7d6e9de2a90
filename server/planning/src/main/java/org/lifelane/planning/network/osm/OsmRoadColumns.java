package org.lifelane.planning.network.osm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;

/** What OpenStreetMap's tags say of a road in a table that was made from them. */
public final class OsmRoadColumns {
    /** Classes of OpenStreetMap that nobody drives or walks: planned, gone, or no way at all. */
    private static final Set<String> NO_ROADS = Set.of(
            "proposed",
            "planned",
            "abandoned",
            "razed",
            "disused",
            "demolished",
            "dismantled",
            "no",
            "platform",
            "elevator",
            "corridor",
            "raceway",
            "bus_guideway",
            "rest_area",
            "services",
            "via_ferrata",
            "bus_stop",
            "escape",
            "emergency_bay",
            "ladder");

    private OsmRoadColumns() {}

    /** Whether the class is one of OpenStreetMap's that are no road. */
    public static boolean noRoad(String highway) {
        return NO_ROADS.contains(highway);
    }

    /** Of several classes between semicolons the first that is a road's. */
    public static Optional<String> firstClass(String highways) {
        return OsmKinds.highway(new Tags(Map.of("highway", highways)));
    }

    /** Metres or tonnes of {@code maxheight}, {@code maxwidth}, {@code maxweight}; empty where there is no number. */
    public static OptionalDouble limit(String key, String text) {
        return measure(key, text) instanceof OsmMeasure.Known known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }

    /** Whether the text says that there is no limit: {@code none}, {@code default}. */
    public static boolean noLimit(String key, String text) {
        return measure(key, text) instanceof OsmMeasure.NoLimit;
    }

    private static OsmMeasure measure(String key, String text) {
        return key.equals("maxweight") ? OsmMeasure.tonnes(text) : OsmMeasure.metres(text);
    }

    /** Whether a rule reads a column of this name, so that nobody need be told that it is left unread. */
    public static boolean read(String key) {
        return RoadKeys.read(key);
    }

    /** What a row says of its state that no vehicle is held to, as {@code key=value}: {@code impassable=yes}. */
    public static List<String> told(Map<String, String> columns) {
        return RoadConditions.ofRow(filled(columns));
    }

    private static Tags filled(Map<String, String> columns) {
        Map<String, Object> filled = new LinkedHashMap<>(columns);
        filled.values().removeIf(value -> value.toString().isBlank());
        return new Tags(filled);
    }

    /** Attributes of the {@code roads} layer that follow from signs: access, oneway, limits, and what is unread. */
    public static Map<String, Object> signs(Map<String, String> columns) {
        Tags tags = filled(columns);
        Map<String, Object> row = new LinkedHashMap<>();
        PassageLimits limits = new PassageLimits(Layers.ROADS.name(), tags, row, new ReadingNotes(""));
        RoadTags.signs(tags, row, limits);
        limits.close();
        return row;
    }
}
