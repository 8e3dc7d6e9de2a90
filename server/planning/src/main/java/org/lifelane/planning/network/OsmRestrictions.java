package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.inventory.Feature;

/** Reads the rows of {@code turn-restrictions}. */
final class OsmRestrictions {
    private OsmRestrictions() {}

    static List<TurnRestriction> read(List<Feature> rows, Vertices vertices) {
        List<TurnRestriction> restrictions = new ArrayList<>();
        for (Feature row : rows) {
            List<String> via = words(row, "via");
            boolean overNode = via.size() == 1 && via.get(0).startsWith("node/");
            restrictions.add(new TurnRestriction(
                    row.id(),
                    row.text("restriction").orElse("").startsWith("only_"),
                    words(row, "from_road"),
                    overNode ? vertices.ofOsmNode(OsmNodes.id(via.get(0))) : -1,
                    overNode ? List.of() : via,
                    words(row, "to_road")));
        }
        return restrictions;
    }

    private static List<String> words(Feature row, String name) {
        return row.text(name).map(text -> List.of(text.split("\\s+", -1))).orElse(List.of());
    }
}
