package org.lifelane.planning.oracle;

import java.util.List;
import org.lifelane.planning.inventory.Feature;

/**
 * A turn restriction. A driver who comes along {@code from} and then along all of {@code over} (none where it is over
 * a node) has come the ban's way: to its last stage.
 */
final class Ban {
    final boolean only;
    private final List<String> from;
    private final List<String> to;
    private final List<String> over;
    private final String node;

    Ban(Feature row) {
        only = row.text("restriction").orElseThrow().startsWith("only_");
        from = words(row, "from_road");
        to = words(row, "to_road");
        String via = row.text("via").orElseThrow();
        node = via.startsWith("node/") ? via.substring("node/".length()) : "";
        over = node.isEmpty() ? words(row, "via") : List.of();
    }

    private static List<String> words(Feature row, String name) {
        return List.of(row.text(name).orElseThrow().split(" ", -1));
    }

    /** Stage after moving from one arc to another: 0 is none, k that the driver is on the k-th road of {@code over}. */
    int next(int stage, Arc a, Arc b) {
        if (over.isEmpty()) {
            return 0;
        }
        String road = b.way().row.id();
        if (b == a.back) {
            return 0;
        }
        if (stage > 0 && road.equals(over.get(stage - 1))) {
            return stage;
        }
        if (stage > 0 && stage < over.size() && road.equals(over.get(stage))) {
            return stage + 1;
        }
        return from.contains(a.way().row.id()) && road.equals(over.get(0)) ? 1 : 0;
    }

    /** Whether it forbids a move. */
    boolean forbids(int stage, Arc a, Arc b) {
        boolean came = over.isEmpty() ? from.contains(a.way().row.id()) && at(a) : stage == over.size();
        if (!came) {
            return false;
        }
        boolean goes = to.contains(b.way().row.id());
        boolean meetsThere = a.to.node.out.stream()
                .anyMatch(arc -> arc != a.back && to.contains(arc.way().row.id()));
        return meetsThere && goes != only;
    }

    private boolean at(Arc a) {
        return a.to.way.row.text("node_refs").isPresent() && node.equals(refAt(a));
    }

    private static String refAt(Arc a) {
        PlainWay way = a.to.way;
        String[] refs = way.row.text("node_refs").orElseThrow().split(" ", -1);
        for (int i = 0; i < way.along.length; i++) {
            if (Math.abs(way.along[i] - a.to.along) < 1e-6) {
                return refs[i];
            }
        }
        return "";
    }
}
