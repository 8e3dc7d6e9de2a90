package org.lifelane.planning.network.osm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** OpenStreetMap's words for what stands on or over a road, in whatever file they came. */
public final class RoadWords {
    /** Tunnels that are roads of their own; an archway through a building is none. */
    private static final Set<String> TUNNELS = Set.of("no", "yes", "culvert", "avalanche_protector", "flooded");

    private static final Set<String> BRIDGES = Set.of(
            "no",
            "yes",
            "viaduct",
            "aqueduct",
            "boardwalk",
            "cantilever",
            "low_water_crossing",
            "movable",
            "trestle",
            "simple_brunnel");
    private static final Set<String> ARCHES = Set.of("arch", "archway", "torii", "paifang", "pailou");
    private static final Set<String> TOWN_GATES = Set.of("city_gate", "archway", "paifang");

    /** What a line across a road may be called and yet let through. */
    private static final Set<String> OPENINGS =
            Set.of("no", "none", "kerb", "entrance", "toll_booth", "border_control", "cattle_grid", "checkpoint");

    private static final String LIFT_GATE = "lift_gate";
    private static final Set<String> LIFT_GATES = Set.of(LIFT_GATE, "sliding_beam");
    private static final Set<String> GATES =
            Set.of("gate", "swing_gate", "sliding_gate", "hampshire_gate", "entrance_gate", "sally_port");

    private static final Set<String> LIMITS =
            Set.of("maxheight", "maxwidth", "maxweight", "maxaxleload", "maxlength", "限高", "限宽", "限重");

    private static final List<String> SIGN_KEYS =
            List.of("traffic_sign", "traffic_sign:forward", "traffic_sign:backward", "traffic_sign:both");

    /** A country before a sign, and a value behind it: {@code CN:maxheight[3.5]}. */
    private static final Pattern ABOUT_SIGN = Pattern.compile("^[a-z]{2}:|[\\[=:].*$");

    /** A number, or as OpenStreetMap has it here and there, several. A drawing's layer has a name and says nothing of height. */
    private static final Pattern LEVELS = Pattern.compile("[+-]?[\\d.]+(?:\\s*[;,]\\s*[+-]?[\\d.]+)*");

    private RoadWords() {}

    /** Whether a {@code layer} says how high or low a way runs. */
    public static boolean level(String layer) {
        return LEVELS.matcher(layer).matches();
    }

    /**
     * Whether something stands over the road whose clear height has to be known: an archway, a roof, a covered bridge, or
     * a word for a tunnel or bridge that is none that is known.
     *
     * @param tag the word of a key, in lower case
     */
    public static boolean covered(Function<String, Optional<String>> tag) {
        return tag.apply("tunnel").filter(word -> !TUNNELS.contains(word)).isPresent()
                || tag.apply("bridge").filter(word -> !BRIDGES.contains(word)).isPresent()
                || tag.apply("covered").filter(word -> !word.equals("no")).isPresent()
                || tag.apply("indoor").filter("yes"::equals).isPresent()
                || tag.apply("man_made").filter(ARCHES::contains).isPresent()
                || tag.apply("historic").filter(TOWN_GATES::contains).isPresent();
    }

    /** The key by which a sign of a limit stands there: its value, where it has any, is in a tag of its own. */
    static Optional<String> limitSign(Function<String, Optional<String>> tag) {
        return SIGN_KEYS.stream()
                .filter(key -> tag.apply(key).stream()
                        .flatMap(text -> Arrays.stream(text.split("[;,]", -1)))
                        .map(sign -> ABOUT_SIGN.matcher(sign.strip()).replaceAll(""))
                        .anyMatch(LIMITS::contains))
                .findFirst();
    }

    /** {@code gate} or {@code lift_gate}, by the first of several kinds that is one; empty for a barrier that is neither. */
    public static Optional<String> gateKind(String barrier) {
        return Arrays.stream(barrier.split(";", -1))
                .map(String::strip)
                .filter(kind -> GATES.contains(kind) || LIFT_GATES.contains(kind))
                .map(kind -> LIFT_GATES.contains(kind) ? LIFT_GATE : "gate")
                .findFirst();
    }

    /** Whether a barrier of this kind, drawn as a line, lets a vehicle through. */
    static boolean opening(String barrier) {
        return OPENINGS.contains(barrier);
    }
}
