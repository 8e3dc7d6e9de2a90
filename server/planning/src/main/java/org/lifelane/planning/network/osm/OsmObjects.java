package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.procedures.LongProcedure;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMFileHeader;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * The objects of a file that some layer needs. The file is read once for the areas' relations (where areas are wanted),
 * once for ways and once for nodes, so that the order of its objects does not matter and only what is needed is held.
 * What a newer version takes back is found by its id, so that a file of histories costs no more than its length.
 */
final class OsmObjects {
    /** What the reader gives for a binary file that states no date. */
    private static final String NO_DATE = "1970-01-01";

    private static final int SMALLEST_RING = 4;

    private final WantedKinds wanted;
    private final ReadingNotes notes;
    private final String source;
    private final LeftOutBuildings leftOut;

    private final Map<Long, ReaderRelation> areaRelations = new LinkedHashMap<>();
    private final Map<Long, ReaderWay> areaWays = new LinkedHashMap<>();
    private final Map<Long, ReaderWay> roads = new LinkedHashMap<>();
    private final Map<Long, ReaderRelation> restrictions = new LinkedHashMap<>();
    private final Map<Long, ReaderNode> points = new LinkedHashMap<>();
    final LongObjectHashMap<ReaderWay> members = new LongObjectHashMap<>();
    final NodePlaces places = new NodePlaces();
    final Fences fences = new Fences();

    private final NewestVersions ofAreaRelations;
    private final NewestVersions ofRestrictions;
    private final NewestVersions ofWays;
    private final NewestVersions ofNodes;
    private final LongHashSet keptPoints = new LongHashSet();
    private Optional<String> dataDate = Optional.empty();

    private OsmObjects(OsmSelection selection, ReadingNotes notes, String source) {
        this.wanted = new WantedKinds(selection);
        this.notes = notes;
        this.source = source;
        this.leftOut = new LeftOutBuildings(selection, notes);
        this.ofAreaRelations = new NewestVersions(notes);
        // Told of by the reading for areas already, where there was one.
        this.ofRestrictions = new NewestVersions(selection.wantsAreas() ? new ReadingNotes(source) : notes);
        this.ofWays = new NewestVersions(notes);
        this.ofNodes = new NewestVersions(notes);
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
        objects.fences.close();
        source.scan(EnumSet.of(ReaderElement.Type.NODE), objects::takeNode);
        return objects;
    }

    Collection<ReaderWay> roads() {
        return roads.values();
    }

    Collection<ReaderRelation> restrictions() {
        return restrictions.values();
    }

    /** Relations, then ways. */
    List<ReaderElement> areas() {
        return Stream.<ReaderElement>concat(areaRelations.values().stream(), areaWays.values().stream())
                .toList();
    }

    Collection<ReaderNode> points() {
        return points.values();
    }

    Optional<String> dataDate() {
        return dataDate;
    }

    private void takeAreaRelation(OsmObject object) {
        ReaderRelation relation = (ReaderRelation) object.element();
        if (!ofAreaRelations.count(object, areaRelations::remove)) {
            return;
        }
        Tags tags = Tags.of(relation);
        if (tags.is("type", "multipolygon") && wanted.area(tags)
                || tags.is("type", "boundary") && wanted.township(tags)) {
            areaRelations.put(relation.getId(), relation);
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
        } else if (object.element() instanceof ReaderRelation relation) {
            if (ofRestrictions.count(object, restrictions::remove) && wanted.restriction(Tags.of(relation))) {
                restrictions.put(relation.getId(), relation);
            }
        } else if (object.element() instanceof ReaderWay way && ofWays.count(object, this::forgetWay)) {
            takeWay(way, Tags.of(way));
        }
    }

    private void takeWay(ReaderWay way, Tags tags) {
        long id = way.getId();
        boolean road = wanted.road(tags);
        boolean area = wanted.township(tags) ? closed(way) : wanted.area(tags);
        boolean member = members.containsKey(id);
        if (!area) {
            leftOut.look(tags, "way/" + id);
        }
        if (wanted.selection().wantsRoads() && !road && tags.has("highway")) {
            notes.count("osm.roads.left-out", tags.word("highway").orElse(""), "way/" + id);
        }
        if (!road && wanted.fence(tags)) {
            fences.add(way);
        }
        if (road) {
            roads.put(id, way);
        }
        if (area) {
            areaWays.put(id, way);
        }
        if (member) {
            members.put(id, way);
        }
        if (road || area || member) {
            way.getNodes().forEach((LongProcedure) places::want);
        }
    }

    private void forgetWay(long id) {
        roads.remove(id);
        areaWays.remove(id);
        fences.remove(id);
        if (members.containsKey(id)) {
            members.put(id, null);
        }
    }

    private void takeNode(OsmObject object) {
        ReaderNode node = (ReaderNode) object.element();
        long id = node.getId();
        if (object.there() && !(Math.abs(node.getLat()) <= 90 && Math.abs(node.getLon()) <= 180)) {
            throw new FaultyInputException(
                    Fault.of(source, "node/" + id, "osm.node.off-earth", node.getLat(), node.getLon()));
        }
        boolean matters = node.hasTags() || places.wants(id) || keptPoints.contains(id) || !object.there();
        if (!matters || !ofNodes.count(object, this::forgetNode)) {
            return;
        }
        places.place(id, node.getLon(), node.getLat());
        if (fences.has(id) && places.wants(id) || node.hasTags() && tagged(id, Tags.of(node))) {
            keptPoints.add(id);
            points.put(id, node);
        }
    }

    /** Whether a node is kept for its tags; most of a file's nodes have none. */
    private boolean tagged(long id, Tags tags) {
        if (wanted.highRise(tags)) {
            notes.count("osm.buildings.no-outline", "node/" + id);
        }
        return wanted.place(tags) || wanted.roadNode(tags);
    }

    private void forgetNode(long id) {
        places.forget(id);
        points.remove(id);
    }

    /** A boundary's open way is a part of some relation's ring, no area of its own. */
    private static boolean closed(ReaderWay way) {
        int size = way.getNodes().size();
        return size >= SMALLEST_RING && way.getNodes().get(0) == way.getNodes().get(size - 1);
    }
}
