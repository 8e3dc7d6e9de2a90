package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.SearchGraph;

/** The stretches of edges reached in time: from either end as far as the time left goes, and about sources. */
final class ReachedStretches {
    private record Part(double from, double to) {}

    private final SearchGraph graph;
    private final ArcEntries entries;
    private final long withinMs;
    private final Map<Integer, List<Part>> aboutSources = new HashMap<>();

    ReachedStretches(SearchGraph graph, List<Source> sources, ArcEntries entries, long withinMs) {
        this.graph = graph;
        this.entries = entries;
        this.withinMs = withinMs;
        sources.forEach(this::addAbout);
    }

    private void addAbout(Source source) {
        long left = withinMs - source.turnoutMs();
        if (left < 0) {
            return;
        }
        for (EdgePoint stand : source.stands()) {
            double along = stand.alongM();
            double length = graph.network().length(stand.edge());
            int arc = 2 * stand.edge();
            List<Part> parts = new ArrayList<>();
            if (graph.passable(arc) && along < length) {
                parts.add(new Part(along, Math.min(length, along + graph.metres(arc, left))));
            }
            if (graph.passable(arc + 1) && along > 0) {
                parts.add(new Part(Math.max(0, along - graph.metres(arc + 1, left)), along));
            }
            aboutSources
                    .computeIfAbsent(stand.edge(), edge -> new ArrayList<>())
                    .addAll(parts);
        }
    }

    void tell(ArrivalField.StretchSink sink) {
        List<Part> parts = new ArrayList<>();
        for (int edge = 0; edge < graph.network().edgeCount(); edge++) {
            parts.clear();
            double length = graph.network().length(edge);
            double ahead = metresInto(2 * edge, length);
            double back = metresInto(2 * edge + 1, length);
            if (ahead >= 0) {
                parts.add(new Part(0, ahead));
            }
            parts.addAll(aboutSources.getOrDefault(edge, List.of()));
            if (back >= 0) {
                parts.add(new Part(length - back, length));
            }
            if (!parts.isEmpty()) {
                tellJoined(edge, parts, sink);
            }
        }
    }

    /** Metres of an arc reached from its tail, or −1 where it is not entered in time. */
    private double metresInto(int arc, double length) {
        if (!graph.passable(arc) || entries.label(arc) == Labels.NONE) {
            return -1;
        }
        long left = withinMs - Labels.totalMs(entries.label(arc));
        return left < 0 ? -1 : Math.min(length, graph.metres(arc, left));
    }

    private static void tellJoined(int edge, List<Part> parts, ArrivalField.StretchSink sink) {
        parts.sort(Comparator.comparingDouble(Part::from));
        double from = parts.get(0).from();
        double to = parts.get(0).to();
        for (Part part : parts) {
            if (part.from() > to) {
                sink.stretch(edge, from, to);
                from = part.from();
                to = part.to();
            } else {
                to = Math.max(to, part.to());
            }
        }
        sink.stretch(edge, from, to);
    }
}
