package org.lifelane.planning.network.osm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may drive a way and in which direction: {@code access} and {@code oneway} of its row. A ban in one direction is a
 * one-way; bans in both, or in the only one that is open, close the way.
 */
final class RoadDirections {
    private static final Set<String> ROUND = Set.of("roundabout", "circular");
    /** The narrower goes before: {@code oneway:emergency} speaks of an engine. */
    private static final List<String> ONEWAY =
            List.of("oneway:emergency", "oneway:motor_vehicle", "oneway:vehicle", "oneway");

    private final Tags tags;
    private final PassageLimits limits;

    private RoadDirections(Tags tags, PassageLimits limits) {
        this.tags = tags;
        this.limits = limits;
    }

    static void read(Tags tags, Map<String, Object> row, PassageLimits limits) {
        new RoadDirections(tags, limits).read(row);
    }

    private void read(Map<String, Object> row) {
        Optional<String> oneway = oneway();
        FireEngineAccess access = FireEngineAccess.read(tags, limits);
        boolean along =
                access.openAlong() && !oneway.filter(OnewayWord.AGAINST::equals).isPresent();
        boolean against =
                access.openAgainst() && !oneway.filter(OnewayWord.ALONG::equals).isPresent();
        if (along && against) {
            oneway.ifPresent(word -> row.put("oneway", word));
        } else if (along || against) {
            row.put("oneway", along ? OnewayWord.ALONG : OnewayWord.AGAINST);
        } else {
            oneway.ifPresent(word -> row.put("oneway", word));
            row.put("access", FireEngineAccess.CLOSED);
            return;
        }
        access.word().ifPresent(word -> row.put("access", word));
    }

    /**
     * {@code yes} along the line, {@code -1} against it, {@code no}, {@code reversible}, {@code alternating}; empty where
     * nothing says, which is both ways. Motorways and roundabouts are one-way by their kind. A word that is none of these
     * and a direction that changes by the hour count as unknown.
     */
    private Optional<String> oneway() {
        if (tags.map().keySet().stream().noneMatch(key -> key.startsWith("oneway"))) {
            return byKind();
        }
        for (String key : ONEWAY) {
            for (String end : List.of(":conditional", ":lanes")) {
                tags.text(key + end).ifPresent(text -> limits.unsettled(key + end, text));
            }
            Optional<String> text = tags.word(key);
            if (text.isPresent()) {
                Optional<String> known = OnewayWord.of(text.get());
                if (known.isEmpty() || OnewayWord.changing(text.get())) {
                    limits.unsettled(key, text.get());
                }
                return known.or(this::byKind);
            }
        }
        return byKind();
    }

    private Optional<String> byKind() {
        return tags.is("junction", ROUND) || tags.is("highway", "motorway")
                ? Optional.of(OnewayWord.ALONG)
                : Optional.empty();
    }
}
