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
import java.util.Optional;
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
    private final LongHashSet seenWays = new LongHashSet();
    private final LongHashSet seenNodes = new LongHashSet();
    private final LongHashSet seenRelations = new LongHashSet();
    private Optional<String> dataDate = Optional.empty();

    private OsmObjects(OsmSelection selection, ReadingNotes notes, String source) {
        this.selection = selection;
        this.notes = notes;
        this.source = source;
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
        source.scan(EnumSet.of(ReaderElement.Type.NODE), element -> objects.takeNode((ReaderNode) element));
        return objects;
    }

    Optional<String> dataDate() {
        return dataDate;
    }

    private void takeAreaRelation(ReaderElement element) {
        ReaderRelation relation = (ReaderRelation) element;
        Tags tags = Tags.of(relation);
        if (tags.is("type", "multipolygon") && area(tags) || tags.is("type", "boundary") && township(tags)) {
            areas.add(relation);
            for (ReaderRelation.Member member : relation.getMembers()) {
                if (member.getType() == ReaderElement.Type.WAY) {
                    members.put(member.getRef(), null);
                }
            }
        }
    }

    private void takeLine(ReaderElement element) {
        if (element instanceof OSMFileHeader header) {
            dataDate = Tags.of(header).text("timestamp").filter(date -> !date.startsWith(NO_DATE));
        } else if (element instanceof ReaderRelation relation) {
            takeRestriction(relation);
        } else if (element instanceof ReaderWay way) {
            takeWay(way);
        }
    }

    private void takeRestriction(ReaderRelation relation) {
        if (selection.wants(Layers.TURN_RESTRICTIONS)
                && Tags.of(relation).is("type", "restriction")
                && seenRelations.add(relation.getId())) {
            restrictions.add(relation);
        }
    }

    private void takeWay(ReaderWay way) {
        Tags tags = Tags.of(way);
        boolean road = selection.wantsRoads() && OsmKinds.road(tags);
        boolean area = township(tags) ? closed(way) : area(tags);
        boolean member = members.containsKey(way.getId());
        if (selection.wantsRoads() && !road && tags.has("highway")) {
            notes.count("osm.roads.left-out", tags.word("highway").orElse(""), "way/" + way.getId());
        }
        if (!road && !area && !member) {
            return;
        }
        if (!seenWays.add(way.getId())) {
            notes.count("osm.duplicate", "way/" + way.getId());
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

    private void takeNode(ReaderNode node) {
        if (!(Math.abs(node.getLat()) <= 90 && Math.abs(node.getLon()) <= 180)) {
            throw new FaultyInputException(
                    Fault.of(source, "node/" + node.getId(), "osm.node.off-earth", node.getLat(), node.getLon()));
        }
        places.place(node.getId(), node.getLon(), node.getLat());
        if (!node.hasTags()) {
            return;
        }
        Tags tags = Tags.of(node);
        boolean wanted = selection.wants(Layers.ROAD_NODES) && OsmKinds.roadNode(tags)
                || selection.wants(Layers.GATES) && OsmKinds.gate(tags)
                || selection.wants(Layers.STATIONS) && OsmKinds.station(tags)
                || selection.wants(Layers.HYDRANTS) && OsmKinds.hydrant(tags);
        if (highRise(tags)) {
            notes.count("osm.buildings.no-outline", "node/" + node.getId());
        }
        if (wanted) {
            if (seenNodes.add(node.getId())) {
                points.add(node);
            } else {
                notes.count("osm.duplicate", "node/" + node.getId());
            }
        }
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
