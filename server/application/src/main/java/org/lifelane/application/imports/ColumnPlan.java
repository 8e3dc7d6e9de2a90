package org.lifelane.application.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lifelane.application.imports.values.ColumnNames;
import org.lifelane.application.imports.values.ColumnNames.Meaning;

/** What each column of one file is taken for: as {@code --map} says, else by its name. An attribute is taken once. */
final class ColumnPlan {
    private final ColumnNames names;
    private final Map<String, String> mappedByColumn = new HashMap<>();
    private final Map<String, Optional<Meaning>> decided = new LinkedHashMap<>();
    private final Map<String, String> takenBy = new HashMap<>();
    private final Set<String> unseen = new LinkedHashSet<>();

    /** @param columns the column of an attribute, by attribute */
    ColumnPlan(ColumnNames names, Map<String, String> columns) {
        this.names = names;
        columns.forEach((attribute, column) -> {
            mappedByColumn.put(column, attribute);
            takenBy.put(attribute, column);
            unseen.add(column);
        });
    }

    /** What the column holds; empty where it is none of the layer's own, or another column holds that already. */
    Optional<Meaning> meaning(String column) {
        return decided.computeIfAbsent(column, this::decide);
    }

    /**
     * Decides on all columns at once, those with an attribute's own name first, so that {@code name} is not taken by a
     * column {@code 名称} that stands before it.
     */
    void decideAll(List<String> columns) {
        columns.stream().filter(names::known).forEach(this::meaning);
        columns.forEach(this::meaning);
    }

    boolean holds(String attribute) {
        return takenBy.containsKey(attribute);
    }

    /** Columns that {@code --map} names and that have not been seen. */
    Set<String> unseen() {
        return unseen;
    }

    /** Columns whose name is not the attribute's, each with the attribute it is taken for. */
    Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        decided.forEach((column, meaning) -> meaning.map(Meaning::attribute)
                .filter(attribute -> !attribute.equals(column) && !mappedByColumn.containsKey(column))
                .ifPresent(attribute -> renamed.put(column, attribute)));
        return renamed;
    }

    private Optional<Meaning> decide(String column) {
        unseen.remove(column);
        String mapped = mappedByColumn.get(column);
        if (mapped != null) {
            return Optional.of(new Meaning(mapped, names.meaning(column).flatMap(Meaning::unit)));
        }
        return names.meaning(column)
                .filter(meaning -> column.equals(takenBy.computeIfAbsent(meaning.attribute(), attribute -> column)));
    }
}
