package org.lifelane.application.siting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;

/**
 * Which stations count as standing: they serve for free and are not chosen.
 *
 * @param layer those that the layer says exist; the ids are empty then
 * @param ids these and no others
 */
public record Existing(boolean layer, Set<String> ids) {
    /** Those that the layer says exist. */
    public static final Existing LAYER = new Existing(true, Set.of());

    public static final Existing NONE = new Existing(false, Set.of());

    private static final String STATUS = "existing";

    public Existing {
        ids = Set.copyOf(ids);
    }

    public static Existing of(Set<String> ids) {
        return new Existing(false, ids);
    }

    /** {@code layer}, {@code none}, or ids between commas. */
    public static Existing parse(String text) {
        return switch (text.strip()) {
            case "none" -> NONE;
            case "layer" -> LAYER;
            default ->
                of(Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()));
        };
    }

    /** Their ids, in order; ids that are no station's stay in. */
    public Set<String> among(List<Feature> stations) {
        Set<String> standing = new TreeSet<>(ids);
        if (layer) {
            stations.stream()
                    .filter(row ->
                            row.text("status").orElse(Station.UNLESS_SAID).equals(STATUS))
                    .forEach(row -> standing.add(row.id()));
        }
        return standing;
    }
}
