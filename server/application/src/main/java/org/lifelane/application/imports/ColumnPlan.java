package org.lifelane.application.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.application.imports.values.ColumnNames;
import org.lifelane.application.imports.values.ColumnNames.Meaning;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.osm.OsmRoadColumns;

/** What each column of one file is taken for: as {@code --map} says, else by its name. An attribute is taken once. */
final class ColumnPlan {
    /** What a lane is read for beside the attributes of its layer. */
    private static final Set<String> LANES = Set.of("maxspeed", "bridge", "tunnel", "layer");

    private final String file;
    private final ColumnNames names;
    private final Map<String, String> mappedByColumn = new HashMap<>();
    private final Map<String, Optional<Meaning>> decided = new LinkedHashMap<>();
    private final Map<String, String> takenBy = new HashMap<>();
    private final Set<String> unseen = new LinkedHashSet<>();
    private final Set<String> besideId = new LinkedHashSet<>();

    /** @param columns the column of an attribute, by attribute */
    ColumnPlan(String file, ColumnNames names, Map<String, String> columns) {
        this.file = file;
        this.names = names;
        columns.forEach((attribute, column) -> {
            mappedByColumn.put(column, attribute);
            takenBy.put(attribute, column);
            unseen.add(column);
        });
    }

    /** What the column holds; empty where it is none of the layer's own, or {@code --map} names another for it. */
    Optional<Meaning> meaning(String column) {
        return decided.computeIfAbsent(column, this::decide);
    }

    /**
     * Decides on all columns of a row at once, an {@code id} first: beside it a column {@code 编号} is one more number that
     * somebody keeps.
     *
     * @throws FaultyInputException if two of them hold the same attribute; nobody else can say which one counts
     */
    void decideAll(Collection<String> columns) {
        columns.stream().filter(ColumnNames.ID::equals).forEach(this::meaning);
        columns.forEach(this::meaning);
    }

    /** Whether none of the columns is known. */
    boolean strange(List<String> columns) {
        return columns.stream().map(this::meaning).allMatch(Optional::isEmpty);
    }

    /** Whether the column bears an attribute's name, though {@code --map} takes another column for that. */
    boolean displaced(String column) {
        return meaning(column).isEmpty() && names.known(column);
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

    /** Columns of numbers beside the {@code id}, which is the one that counts. */
    Set<String> besideId() {
        return besideId;
    }

    /**
     * Columns that no rule reads, though a limit or sign may stand in them; none where the layer has no limits for
     * vehicles.
     */
    List<String> unread(LayerSchema schema) {
        Predicate<String> read = schema.equals(Layers.ROADS)
                ? OsmRoadColumns::read
                : schema.equals(Layers.FIRE_LANES) ? LANES::contains : name -> true;
        return decided.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty() && !besideId.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .filter(column -> !names.known(column) && !read.test(OsmRows.key(column)))
                .toList();
    }

    private Optional<Meaning> decide(String column) {
        unseen.remove(column);
        String mapped = mappedByColumn.get(column);
        if (mapped != null) {
            return Optional.of(new Meaning(mapped, names.meaning(column).flatMap(Meaning::unit)));
        }
        return names.meaning(column).filter(meaning -> takes(meaning.attribute(), column));
    }

    private boolean takes(String attribute, String column) {
        String other = takenBy.putIfAbsent(attribute, column);
        if (other == null || other.equals(column)) {
            return true;
        }
        if (other.equals(ColumnNames.ID)) {
            besideId.add(column);
            return false;
        }
        if (mappedByColumn.containsKey(other)) {
            return false;
        }
        throw new FaultyInputException(Fault.of(file, "", "columns.same", attribute, other, column));
    }
}
