package org.lifelane.planning.network.osm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a building still stands, or does already, by its tags: {@code building=ruins}, {@code demolished:building}. */
final class BuildingState {
    private static final String BUILDING = "building";
    private static final List<String> STATES = List.of(
            "abandoned",
            "collapsed",
            "construction",
            "damaged",
            "demolished",
            "destroyed",
            "disused",
            "planned",
            "proposed",
            "razed",
            "removed",
            "ruined",
            "ruins");

    private static final Set<String> WORDS = Set.copyOf(STATES);

    private BuildingState() {}

    /** The tag by which one that is drawn as a building may be none: {@code building=collapsed}. */
    static Optional<String> doubt(Tags tags) {
        return tags.is(BUILDING, WORDS)
                ? tags.word(BUILDING).map(word -> BUILDING + "=" + word)
                : STATES.stream()
                        .filter(state -> tags.word(state)
                                .filter(word -> !word.equals("no"))
                                .isPresent())
                        .findFirst();
    }

    /** The tag by which it is said to be a building no more, or not yet: {@code demolished:building}. */
    static Optional<String> gone(Tags tags) {
        return STATES.stream()
                .map(state -> state + ":" + BUILDING)
                .filter(tags::has)
                .findFirst();
    }
}
