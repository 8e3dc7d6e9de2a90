package org.lifelane.planning.network.osm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;

/**
 * Floors and height of a building, in the spellings that people use: {@code 30层}, {@code 30F}, {@code ~20},
 * {@code 12,5}. What may be two numbers, {@code 18;20} or {@code 2-32}, is unread.
 *
 * @param floors above the ground, roofs apart
 * @param heightM metres
 * @param unread values that give no one number, by key
 */
record BuildingSize(OptionalDouble floors, OptionalDouble heightM, Map<String, String> unread) {
    /** The contract's meaning of a high-rise among OpenStreetMap's buildings. */
    private static final double HIGH_RISE_FLOORS = 8;

    private static final double HIGH_RISE_ABOVE_M = 24;

    private static final Range POSSIBLE_FLOORS = Range.of(Layers.HIGH_RISES, "floors");
    private static final Range POSSIBLE_M = Range.of(Layers.HIGH_RISES, "height_m");

    private static final List<String> LEVELS = List.of("building:levels", "levels");
    private static final List<String> HEIGHTS = List.of("height", "building:height", "est_height");
    private static final Pattern FLOORS =
            Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)\\s*(?:层|楼|f|fl|fls|l|floors?|levels?|storeys?|stories|story)?");
    /** Less than one is what mappers put where they know nothing, or on roofs and sheds. */
    private static final Pattern NONE = Pattern.compile("0+(?:[.,]\\d+)?");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    static BuildingSize of(Tags tags) {
        Map<String, String> unread = new LinkedHashMap<>();
        OptionalDouble floors = first(tags, LEVELS, BuildingSize::floors, unread);
        OptionalDouble height = first(tags, HEIGHTS, BuildingSize::metres, unread);
        return new BuildingSize(floors, height, unread);
    }

    /** Whether it is a high-rise, or may be one because a number that is unread is as great. */
    boolean high() {
        return floors.orElse(0) >= HIGH_RISE_FLOORS
                || heightM.orElse(0) > HIGH_RISE_ABOVE_M
                || floors.isEmpty() && greatest(LEVELS) >= HIGH_RISE_FLOORS
                || heightM.isEmpty() && greatest(HEIGHTS) > HIGH_RISE_ABOVE_M;
    }

    boolean known() {
        return floors.isPresent() || heightM.isPresent();
    }

    private double greatest(List<String> keys) {
        return keys.stream()
                .map(key -> unread.getOrDefault(key, ""))
                .flatMap(text -> NUMBER.matcher(MeasureNotation.plain(text)).results())
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .max()
                .orElse(0);
    }

    private static OptionalDouble first(
            Tags tags, List<String> keys, Function<String, OptionalDouble> reading, Map<String, String> unread) {
        for (String key : keys) {
            String text = tags.text(key).orElse("");
            if (!text.isEmpty() && !NONE.matcher(text).matches()) {
                OptionalDouble read = reading.apply(text);
                if (read.isPresent()) {
                    return read;
                }
                unread.put(key, text);
            }
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble floors(String text) {
        Matcher matcher = FLOORS.matcher(MeasureNotation.plain(text));
        double floors = matcher.matches() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
        return POSSIBLE_FLOORS.contains(floors) ? OptionalDouble.of(floors) : OptionalDouble.empty();
    }

    private static OptionalDouble metres(String text) {
        return OsmMeasure.metres(text).within(POSSIBLE_M);
    }
}
