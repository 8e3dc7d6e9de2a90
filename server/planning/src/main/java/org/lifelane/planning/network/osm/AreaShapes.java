package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The shapes of areas: closed ways, and relations whose member ways close into rings with holes. */
final class AreaShapes {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Set<String> RING_ROLES = Set.of("", "outer", "inner");
    private static final int SMALLEST_RING = 4;

    private final LongObjectHashMap<ReaderWay> members;
    private final NodePlaces places;
    private final ReadingNotes notes;

    AreaShapes(OsmObjects objects, ReadingNotes notes) {
        this.members = objects.members;
        this.places = objects.places;
        this.notes = notes;
    }

    /**
     * A valid polygon or multipolygon in WGS 84; empty, and counted, where the file holds only a part of it or its lines
     * do not close.
     */
    Optional<Geometry> of(ReaderElement area, String layer) {
        String id = id(area);
        Optional<Geometry> shape = area instanceof ReaderWay way ? ofWay(way) : ofRelation((ReaderRelation) area);
        if (shape.isEmpty()) {
            notes.count("osm.areas.open", layer, id);
            return shape;
        }
        if (!shape.get().isValid()) {
            notes.count("osm.areas.mended", layer, id);
            shape = Optional.of(GeometryFixer.fix(shape.get()));
        }
        return shape.filter(geometry -> !geometry.isEmpty() && geometry.getDimension() == 2);
    }

    static String id(ReaderElement element) {
        return (element instanceof ReaderWay ? "way/" : "relation/") + element.getId();
    }

    private Optional<Geometry> ofWay(ReaderWay way) {
        return line(way)
                .filter(line -> line.isClosed() && line.getNumPoints() >= SMALLEST_RING)
                .map(line -> GEOMETRIES.createPolygon(line.getCoordinates()));
    }

    private Optional<Geometry> ofRelation(ReaderRelation relation) {
        List<LineString> lines = new ArrayList<>();
        for (ReaderRelation.Member member : relation.getMembers()) {
            if (member.getType() == ReaderElement.Type.WAY && RING_ROLES.contains(member.getRole())) {
                Optional<LineString> line =
                        Optional.ofNullable(members.get(member.getRef())).flatMap(this::line);
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                lines.add(line.get());
            }
        }
        Polygonizer rings = new Polygonizer(true);
        rings.add(lines);
        boolean closed = !lines.isEmpty()
                && rings.getDangles().isEmpty()
                && rings.getCutEdges().isEmpty()
                && rings.getInvalidRingLines().isEmpty();
        return closed ? Optional.of(rings.getGeometry()).filter(shape -> !shape.isEmpty()) : Optional.empty();
    }

    private Optional<LineString> line(ReaderWay way) {
        LongArrayList nodes = way.getNodes();
        Coordinate[] coordinates = new Coordinate[nodes.size()];
        for (int i = 0; i < coordinates.length; i++) {
            if (!places.has(nodes.get(i))) {
                return Optional.empty();
            }
            coordinates[i] = places.at(nodes.get(i));
        }
        return coordinates.length < 2 ? Optional.empty() : Optional.of(GEOMETRIES.createLineString(coordinates));
    }
}
