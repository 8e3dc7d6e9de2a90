package org.lifelane.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Every row of the sample by layer, and every trouble planted in them. */
final class Inventory {
    private final Map<Layer, List<Row>> rows = new EnumMap<>(Layer.class);
    private final Map<Layer, Integer> numbers = new EnumMap<>(Layer.class);
    private final List<Trouble> troubles = new ArrayList<>();

    /** Adds a row with the next id of its layer. */
    Row add(Layer layer, Geometry shape) {
        List<Row> ofLayer = rows.computeIfAbsent(layer, key -> new ArrayList<>());
        Row row = new Row(
                layer,
                String.format(Locale.ROOT, "%s-%04d", layer.prefix(), numbers.merge(layer, 1, Integer::sum)),
                shape);
        ofLayer.add(row);
        return row;
    }

    /** Takes a row out; the ids of the others stay. */
    void remove(Row row) {
        rows.getOrDefault(row.layer(), List.of()).remove(row);
    }

    List<Row> rows(Layer layer) {
        return Collections.unmodifiableList(rows.getOrDefault(layer, List.of()));
    }

    void plant(Row row, String trouble, String related, String detail) {
        troubles.add(new Trouble(row.layer(), row.id(), trouble, related, detail));
    }

    /** Troubles by layer, id and name. */
    List<Trouble> troubles() {
        List<Trouble> sorted = new ArrayList<>(troubles);
        sorted.sort(Comparator.comparing(Trouble::layer)
                .thenComparing(Trouble::id)
                .thenComparing(Trouble::trouble)
                .thenComparing(Trouble::related));
        return sorted;
    }
}
