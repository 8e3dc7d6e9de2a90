package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The passages on each vertex while a network is built. */
final class PassageTable {
    private final Map<Integer, List<Passage>> byVertex = new LinkedHashMap<>();

    void add(int vertex, Passage passage) {
        byVertex.computeIfAbsent(vertex, v -> new ArrayList<>()).add(passage);
    }

    Map<Integer, List<Passage>> byVertex() {
        return byVertex;
    }
}
