package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.osm.OSMRestrictionConverter;
import com.graphhopper.reader.osm.OSMRestrictionException;
import com.graphhopper.reader.osm.RestrictionMembers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/**
 * Turn restrictions that bind a fire engine which obeys the law: {@code restriction}, and those for motor vehicles or
 * goods vehicles. One that excepts emergency or motor vehicles does not bind; one that holds at certain hours is left
 * out and noted, since no hour is known. One by a word that is not known, or by none at all, is kept as unread.
 */
final class TurnRestrictionRows {
    private static final String ROOT = "restriction";
    private static final String CONDITIONAL = ":conditional";
    private static final List<String> KEYS = List.of(
            ROOT,
            "restriction:vehicle",
            "restriction:motor_vehicle",
            "restriction:motorcar",
            "restriction:hgv",
            "restriction:emergency");
    private static final Set<String> EXCEPTED = Set.of("emergency", "motor_vehicle", "vehicle");
    private static final List<String> HOURS = List.of("day_on", "day_off", "hour_on", "hour_off");
    private static final Set<String> WORDS = Set.of(
            "no_left_turn",
            "no_right_turn",
            "no_straight_on",
            "no_u_turn",
            "no_entry",
            "no_exit",
            "only_left_turn",
            "only_right_turn",
            "only_straight_on",
            "only_u_turn");

    /** What {@code type} says of a restriction, in whichever place mappers put whom it binds. */
    private static final Set<String> TYPES = Set.copyOf(KEYS);

    private final RoadRuns roads;
    private final ReadingNotes notes;
    private final List<Feature> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TurnRestrictionRows(RoadRuns roads, ReadingNotes notes) {
        this.roads = roads;
        this.notes = notes;
    }

    static boolean is(Tags relation) {
        return relation.is("type", TYPES);
    }

    static List<Feature> of(Collection<ReaderRelation> relations, RoadRuns roads, ReadingNotes notes) {
        TurnRestrictionRows rows = new TurnRestrictionRows(roads, notes);
        relations.forEach(rows::add);
        return rows.rows;
    }

    private void add(ReaderRelation relation) {
        String id = "relation/" + relation.getId();
        Tags tags = Tags.of(relation);
        Set<String> words = words(tags, id);
        Set<String> unread = unread(tags, id);
        if (words.isEmpty() && unread.isEmpty() || !Collections.disjoint(tags.words("except"), EXCEPTED)) {
            return;
        }
        RestrictionMembers members;
        try {
            members = OSMRestrictionConverter.extractMembers(relation);
        } catch (OSMRestrictionException e) {
            doubt(relation, words, unread);
            return;
        }
        Optional<Map<String, Object>> places = members.isViaWay() ? viaWays(members) : viaNode(members);
        if (places.isEmpty()) {
            notes.count("osm.restrictions.off-roads", id);
            return;
        }
        words.forEach(word -> add(id, ROOT, word, places.get()));
        unread.forEach(sign -> add(id, "unread", sign, entry(members).orElse(places.get())));
    }

    /** One that is not whole is met by who turns as it may forbid; where nothing is left to turn at, it is told alone. */
    private void doubt(ReaderRelation relation, Set<String> words, Set<String> unread) {
        String id = "relation/" + relation.getId();
        List<String> signs = Stream.concat(words.stream().map(word -> ROOT + "=" + word), unread.stream())
                .toList();
        boolean only = signs.stream().anyMatch(sign -> sign.contains("=only"));
        Optional<Map<String, Object>> places = new PartialRestriction(relation, roads).places(only);
        if (places.isEmpty()) {
            notes.count("osm.restrictions.members", id);
            return;
        }
        notes.count("osm.restrictions.partial", id);
        signs.forEach(sign -> add(id, "unread", sign, places.get()));
    }

    private void add(String relation, String attribute, String value, Map<String, Object> places) {
        int number = 1;
        String id = relation;
        while (!ids.add(id)) {
            number++;
            id = relation + "-" + number;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(attribute, value);
        row.putAll(places);
        rows.add(new Feature(id, Optional.empty(), row));
    }

    /** What it says by no word or end of a key that is known: {@code key=word}. */
    private Set<String> unread(Tags tags, String id) {
        Set<String> unread = new LinkedHashSet<>();
        tags.map().keySet().stream()
                .filter(TurnRestrictionRows::speaks)
                .sorted()
                .forEach(key -> tags.words(key).stream()
                        .filter(word -> !KEYS.contains(key) || !known(word))
                        .forEach(word -> {
                            unread.add(key + "=" + word);
                            notes.unsettled(Layers.TURN_RESTRICTIONS.name(), key, word);
                        }));
        if (saysNothing(tags)) {
            unread.add(ROOT + "=");
            notes.count("osm.restrictions.no-kind", id);
        }
        return unread;
    }

    /** Whether a key may speak of a fire engine at any hour. */
    private static boolean speaks(String key) {
        return KEYS.contains(key)
                || !key.contains(CONDITIONAL)
                        && SignKey.of(key, Set.of(ROOT))
                                .filter(sign -> !sign.settled())
                                .isPresent();
    }

    private static boolean known(String word) {
        return WORDS.contains(word) || word.endsWith("_on_red") || word.equals("give_way");
    }

    /** Whether no tag tells what turn it is about, of whomever. */
    private static boolean saysNothing(Tags tags) {
        return HOURS.stream().noneMatch(tags::has)
                && tags.map().keySet().stream()
                        .filter(key -> key.equals(ROOT) || key.startsWith(ROOT + ":"))
                        .allMatch(key -> tags.text(key).isEmpty());
    }

    private Set<String> words(Tags tags, String id) {
        if (HOURS.stream().anyMatch(tags::has)) {
            notes.count("osm.restrictions.conditional", id);
            return Set.of();
        }
        Set<String> words = new LinkedHashSet<>();
        boolean conditional = false;
        for (String key : KEYS) {
            conditional |= tags.has(key + CONDITIONAL);
            tags.words(key).stream().filter(WORDS::contains).forEach(words::add);
        }
        if (conditional) {
            notes.count("osm.restrictions.conditional", id);
        }
        return words;
    }

    private Optional<Map<String, Object>> viaNode(RestrictionMembers members) {
        long node = members.getViaOSMNode();
        List<String> from = runsWith(members.getFromWays(), node);
        List<String> to = runsWith(members.getToWays(), node);
        return row(from, "node/" + node, to);
    }

    private Optional<Map<String, Object>> viaWays(RestrictionMembers members) {
        Optional<List<RoadRuns.Run>> via = ViaOrder.of(members, roads);
        if (via.isEmpty()) {
            return Optional.empty();
        }
        RoadRuns.Run first = via.get().get(0);
        RoadRuns.Run last = via.get().get(via.get().size() - 1);
        return row(
                runsTouching(members.getFromWays(), first),
                via.get().stream().map(RoadRuns.Run::id).collect(Collectors.joining(" ")),
                runsTouching(members.getToWays(), last));
    }

    /** Of a restriction over roads, where the first of these is entered: it is met there if its word is not known. */
    private Optional<Map<String, Object>> entry(RestrictionMembers members) {
        if (!members.isViaWay()) {
            return Optional.empty();
        }
        RoadRuns.Run first = ViaOrder.of(members, roads).orElseThrow().get(0);
        for (long node : new long[] {first.first(), first.last()}) {
            List<String> from = runsWith(members.getFromWays(), node);
            if (!from.isEmpty()) {
                return row(from, "node/" + node, List.of(first.id()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, Object>> row(List<String> from, String via, List<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Map.of("from_road", String.join(" ", from), "via", via, "to_road", String.join(" ", to)));
    }

    private List<String> runsWith(LongArrayList ways, long node) {
        return runs(ways).stream()
                .filter(run -> run.nodes().contains(node))
                .map(RoadRuns.Run::id)
                .toList();
    }

    private List<String> runsTouching(LongArrayList ways, RoadRuns.Run via) {
        return runs(ways).stream()
                .filter(run -> run.nodes().contains(via.first()) || run.nodes().contains(via.last()))
                .map(RoadRuns.Run::id)
                .toList();
    }

    private List<RoadRuns.Run> runs(LongArrayList ways) {
        List<RoadRuns.Run> runs = new ArrayList<>();
        for (LongCursor way : ways) {
            runs.addAll(roads.of(way.value));
        }
        return runs;
    }
}
