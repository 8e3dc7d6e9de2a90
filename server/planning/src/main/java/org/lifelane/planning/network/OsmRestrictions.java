package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** Reads the rows of {@code turn-restrictions}. */
final class OsmRestrictions {
    private OsmRestrictions() {}

    static List<TurnRestriction> read(List<Feature> rows, Vertices vertices) {
        List<TurnRestriction> restrictions = new ArrayList<>();
        for (Feature row : rows) {
            if (row.text("restriction").isEmpty()) {
                continue;
            }
            List<String> via = words(row, "via");
            boolean overNode = overNode(via);
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

    /**
     * Restrictions by a word that is none that is known, and those that do not say from where or to where: whoever turns
     * as they may forbid passes, and counts them.
     */
    static void doubts(List<Feature> rows, List<Way> ways, Vertices vertices, ObjIntConsumer<Passage> passages) {
        for (Feature row : rows) {
            List<String> via = words(row, "via");
            if (row.text("restriction").isPresent() || !overNode(via)) {
                continue;
            }
            int vertex = vertices.ofOsmNode(OsmNodes.id(via.get(0)));
            Set<Integer> from = indexes(ways, words(row, "from_road"));
            Set<Integer> to = indexes(ways, words(row, "to_road"));
            boolean named = from.isEmpty() == row.text("from_road").isEmpty()
                    && (only(row) || to.isEmpty() == row.text("to_road").isEmpty());
            if (vertex >= 0 && named) {
                passages.accept(
                        new Passage.Doubt(Layers.TURN_RESTRICTIONS.name(), row.id(), from, to, only(row), true),
                        vertex);
            }
        }
    }

    private static Set<Integer> indexes(List<Way> ways, List<String> ids) {
        return IntStream.range(0, ways.size())
                .filter(way ->
                        !ways.get(way).lane() && ids.contains(ways.get(way).id()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean only(Feature row) {
        return row.text("unread").filter(sign -> sign.contains("=only")).isPresent();
    }

    private static boolean overNode(List<String> via) {
        return via.size() == 1 && via.get(0).startsWith("node/");
    }

    private static List<String> words(Feature row, String name) {
        return row.text(name).map(text -> List.of(text.split("\\s+", -1))).orElse(List.of());
    }
}
