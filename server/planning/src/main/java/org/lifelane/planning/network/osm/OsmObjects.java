package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMFileHeader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Layers;

/**
 * The objects of a file that some layer needs. The file is read once for the areas' relations (where areas are wanted),
 * once for ways and once for nodes, so that the order of its objects does not matter and only what is needed is held.
 */
final class OsmObjects {
    /** What the reader gives for a binary file that states no date. */
    private static final String NO_DATE = "1970-01-01";

    private static final int SMALLEST_RING = 4;

    private final OsmSelection selection;
    private final ReadingNotes notes;
    private final String source;

    final List<ReaderWay> roads = new ArrayList<>();
    final List<ReaderRelation> restrictions = new ArrayList<>();
    final List<ReaderElement> areas = new ArrayList<>();
    final LongObjectHashMap<ReaderWay> members = new LongObjectHashMap<>();
    final List<ReaderNode> points = new ArrayList<>();
    final NodePlaces places = new NodePlaces();
    final Fences fences = new Fences();
    private final Versions areaRelations = new Versions();
    private final Versions relations = new Versions();
    private final Versions ways = new Versions();
    private final Versions nodes = new Versions();
    private final LongHashSet keptPoints = new LongHashSet();
    private final LeftOutBuildings leftOut;
    private Optional<String> dataDate = Optional.empty();

    private OsmObjects(OsmSelection selection, ReadingNotes notes, String source) {
        this.selection = selection;
        this.notes = notes;
        this.source = source;
        this.leftOut = new LeftOutBuildings(selection, notes);
    }

    static OsmObjects read(OsmSource source, OsmSelection selection, ReadingNotes notes) {
        OsmObjects objects = new OsmObjects(selection, notes, source.name());
        if (selection.wantsAreas()) {
            source.scan(EnumSet.of(ReaderElement.Type.RELATION), objects::takeAreaRelation);
        }
        source.scan(
                EnumSet.of(ReaderElement.Type.FILEHEADER, ReaderElement.Type.WAY, ReaderElement.Type.RELATION),
                objects::takeLine);
        objects.places.open();
        source.scan(EnumSet.of(ReaderElement.Type.NODE), objects::takeNode);
        return objects;
    }

    Optional<String> dataDate() {
        return dataDate;
    }

    private void takeAreaRelation(OsmObject object) {
        ReaderRelation relation = (ReaderRelation) object.element();
        if (!counts(object, areaRelations, id -> areas.removeIf(area -> same(area, relation)))) {
            return;
        }
        Tags tags = Tags.of(relation);
        if (tags.is("type", "multipolygon") && area(tags) || tags.is("type", "boundary") && township(tags)) {
            areas.add(relation);
            for (ReaderRelation.Member member : relation.getMembers()) {
                if (member.getType() == ReaderElement.Type.WAY) {
                    members.put(member.getRef(), null);
                }
            }
        } else if (tags.is("type", "multipolygon")) {
            leftOut.look(tags, "relation/" + relation.getId());
        }
    }

    private void takeLine(OsmObject object) {
        if (object.element() instanceof OSMFileHeader header) {
            dataDate = Tags.of(header).text("timestamp").filter(date -> !date.startsWith(NO_DATE));
        } else if (object.element() instanceof ReaderRelation) {
            takeRestriction(object);
        } else if (object.element() instanceof ReaderWay) {
            takeWay(object);
        }
    }

    private void takeRestriction(OsmObject object) {
        ReaderRelation relation = (ReaderRelation) object.element();
        if (selection.wants(Layers.TURN_RESTRICTIONS)
                && counts(object, relations, id -> restrictions.removeIf(known -> same(known, relation)))
                && TurnRestrictionRows.is(Tags.of(relation))) {
            restrictions.add(relation);
        }
    }

    private void takeWay(OsmObject object) {
        ReaderWay way = (ReaderWay) object.element();
        if (!counts(object, ways, this::forgetWay)) {
            return;
        }
        Tags tags = Tags.of(way);
        boolean road = selection.wantsRoads() && OsmKinds.road(tags);
        boolean area = township(tags) ? closed(way) : area(tags);
        boolean member = members.containsKey(way.getId());
        if (!area) {
            leftOut.look(tags, "way/" + way.getId());
        }
        if (selection.wantsRoads() && !road && tags.has("highway")) {
            notes.count("osm.roads.left-out", tags.word("highway").orElse(""), "way/" + way.getId());
        }
        if (selection.wants(Layers.ROAD_NODES) && !road && Fences.is(tags)) {
            fences.add(way);
        }
        if (!road && !area && !member) {
            return;
        }
        if (road) {
            roads.add(way);
        }
        if (area) {
            areas.add(way);
        }
        if (member) {
            members.put(way.getId(), way);
        }
        for (int i = 0; i < way.getNodes().size(); i++) {
            places.want(way.getNodes().get(i));
        }
    }

    private void forgetWay(long id) {
        roads.removeIf(way -> way.getId() == id);
        areas.removeIf(area -> area instanceof ReaderWay && area.getId() == id);
        fences.remove(id);
        if (members.containsKey(id)) {
            members.put(id, null);
        }
    }

    private static boolean same(ReaderElement one, ReaderElement other) {
        return one.getType() == other.getType() && one.getId() == other.getId();
    }

    /**
     * Whether this version of an object is the one that counts, so far as the file was read.
     *
     * @param forget takes back the version before it
     */
    private boolean counts(OsmObject object, Versions versions, LongConsumer forget) {
        Versions.Verdict verdict = versions.of(object);
        long id = object.element().getId();
        switch (verdict) {
            case REPEATED -> notes.count("osm.duplicate", name(object));
            case OUTDATED -> notes.count("osm.outdated", name(object));
            case NEWER -> {
                notes.count("osm.outdated", name(object));
                forget.accept(id);
            }
            case FIRST -> {
                if (object.there() && OsmIds.isNew(id)) {
                    notes.count("osm.negative", name(object));
                }
            }
        }
        boolean newest = verdict == Versions.Verdict.FIRST || verdict == Versions.Verdict.NEWER;
        if (newest && !object.there()) {
            notes.count("osm.deleted", name(object));
        }
        return newest && object.there();
    }

    private static String name(OsmObject object) {
        ReaderElement element = object.element();
        return element.getType().name().toLowerCase(Locale.ROOT) + "/" + element.getId();
    }

    private void takeNode(OsmObject object) {
        ReaderNode node = (ReaderNode) object.element();
        if (object.there() && !(Math.abs(node.getLat()) <= 90 && Math.abs(node.getLon()) <= 180)) {
            throw new FaultyInputException(
                    Fault.of(source, "node/" + node.getId(), "osm.node.off-earth", node.getLat(), node.getLon()));
        }
        boolean matters =
                node.hasTags() || places.wants(node.getId()) || keptPoints.contains(node.getId()) || !object.there();
        if (!matters || !counts(object, nodes, this::forgetNode)) {
            return;
        }
        places.place(node.getId(), node.getLon(), node.getLat());
        Tags tags = Tags.of(node);
        boolean crossed = fences.has(node.getId()) && places.wants(node.getId());
        boolean wanted = selection.wants(Layers.ROAD_NODES) && (crossed || OsmKinds.roadNode(tags))
                || selection.wants(Layers.GATES) && OsmKinds.gate(tags)
                || selection.wants(Layers.STATIONS) && OsmKinds.station(tags)
                || selection.wants(Layers.HYDRANTS) && OsmKinds.hydrant(tags);
        if (highRise(tags)) {
            notes.count("osm.buildings.no-outline", "node/" + node.getId());
        }
        if (wanted) {
            keptPoints.add(node.getId());
            points.add(node);
        }
    }

    private void forgetNode(long id) {
        places.forget(id);
        points.removeIf(point -> point.getId() == id);
    }

    /** A boundary's open way is a part of some relation's ring, no area of its own. */
    private static boolean closed(ReaderWay way) {
        int size = way.getNodes().size();
        return size >= SMALLEST_RING && way.getNodes().get(0) == way.getNodes().get(size - 1);
    }

    private boolean area(Tags tags) {
        return highRise(tags) || township(tags) || selection.wants(Layers.STATIONS) && OsmKinds.station(tags);
    }

    private boolean township(Tags tags) {
        return selection.wants(Layers.TOWNSHIPS) && OsmKinds.township(tags);
    }

    private boolean highRise(Tags tags) {
        return selection.wants(Layers.HIGH_RISES)
                && (selection.allBuildings() ? OsmKinds.building(tags) : OsmKinds.highRise(tags));
    }
}
