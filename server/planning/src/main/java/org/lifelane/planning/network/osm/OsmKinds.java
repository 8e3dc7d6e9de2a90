package org.lifelane.planning.network.osm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;

/** Which of OpenStreetMap's objects belong to which layer. */
final class OsmKinds {
    /** Ways that an engine or people on foot may use; planned, gone, or no way at all is left out. */
    private static final List<String> ROADS =
            Layers.ROADS.attribute("highway").orElseThrow().allowed();

    private static final Set<String> CROSSINGS = Set.of("level_crossing", "crossing");
    private static final String TOWNSHIP_LEVEL = "8";

    private OsmKinds() {}

    static boolean road(Tags tags) {
        return highway(tags).isPresent();
    }

    /** The class of a road: of several between semicolons the first that is one. Empty where the way is no road. */
    static Optional<String> highway(Tags tags) {
        return tags.words("highway").stream().filter(ROADS::contains).findFirst();
    }

    /** Something on a road's node that stops, limits or delays, whatever else the node is. */
    static boolean roadNode(Tags tags) {
        return tags.has("barrier")
                || tags.is("highway", "traffic_signals")
                || tags.is("railway", CROSSINGS)
                || LimitSigns.any(tags)
                || !FireEngineAccess.unsettledOfNode(tags).isEmpty()
                || Passages.narrowed(tags)
                || !TimedTags.of(tags).isEmpty()
                || RoadConditions.any(tags)
                || RoadWords.covered(tags::word)
                || RoadWords.limitSign(tags::word).isPresent();
    }

    static boolean gate(Tags tags) {
        return gateKind(tags).isPresent();
    }

    /** The kind of a row of {@code gates}. */
    static Optional<String> gateKind(Tags tags) {
        return tags.word("barrier").flatMap(RoadWords::gateKind);
    }

    static boolean station(Tags tags) {
        return tags.is("amenity", "fire_station");
    }

    static boolean hydrant(Tags tags) {
        return tags.is("emergency", "fire_hydrant");
    }

    /** 乡镇、街道: administrative level 8 in China. */
    static boolean township(Tags tags) {
        return tags.is("boundary", "administrative") && tags.is("admin_level", TOWNSHIP_LEVEL);
    }

    static boolean building(Tags tags) {
        return tags.word("building").filter(word -> !word.equals("no")).isPresent();
    }

    static boolean highRise(Tags tags) {
        return building(tags) && BuildingSize.of(tags).high();
    }
}
