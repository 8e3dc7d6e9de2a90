package org.lifelane.planning.siting;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.reach.Target;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The ground that a station may be responsible for by its tier and grade (辖区面积, 建标152-2017 第14条), and the ground that
 * belongs to each target: all that is nearer to its middle than to any other target's, as far out as a distance.
 */
public final class Jurisdiction {
    private static final String GROUND = "ground";
    private static final double M2_PER_KM2 = 1e6;
    private static final int SEGMENTS = 32;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<String, Double> values;

    private Jurisdiction(Map<String, Double> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads {@code gis-data/siting/jurisdiction.csv}. */
    public static Jurisdiction read(Reader table) throws IOException {
        Map<String, Double> values = new HashMap<>();
        NamedValues.read(table).forEach((name, value) -> values.put(name, Double.parseDouble(value)));
        if (!values.containsKey(GROUND)) {
            throw new IllegalStateException("jurisdiction.csv lacks " + GROUND);
        }
        return new Jurisdiction(values);
    }

    /**
     * Square kilometres; infinite for a micro station, of which no limit is known. A station whose tier is not known has
     * the smallest limit.
     *
     * @param grade of a full station
     */
    public double mostKm2(Optional<String> tier, Optional<String> grade) {
        if (tier.isEmpty()) {
            return values.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(GROUND))
                    .mapToDouble(Map.Entry::getValue)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }
        String key = tier.get() + grade.map(each -> "_" + each).orElse("");
        return values.getOrDefault(key, values.getOrDefault(tier.get(), Double.POSITIVE_INFINITY));
    }

    /**
     * Square kilometres that belong to each target; those whose middles are the same share theirs.
     *
     * @param plane that of the network
     */
    public double[] groundKm2(List<Target> targets, LocalPlane plane) {
        double far = values.getOrDefault(GROUND, 0.0);
        Map<Coordinate, List<Integer>> targetsAt = new LinkedHashMap<>();
        Envelope all = new Envelope();
        for (int i = 0; i < targets.size(); i++) {
            Coordinate middle =
                    plane.toPlane(targets.get(i).footprint().getCentroid().getCoordinate());
            targetsAt
                    .computeIfAbsent(new Coordinate(middle.x, middle.y), key -> new ArrayList<>())
                    .add(i);
            all.expandToInclude(middle);
        }
        all.expandBy(far);
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(targetsAt.keySet());
        builder.setClipEnvelope(all);
        Geometry cells = builder.getDiagram(FACTORY);
        double[] km2 = new double[targets.size()];
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            Coordinate middle = (Coordinate) cell.getUserData();
            Geometry near = FACTORY.createPoint(middle).buffer(far, SEGMENTS);
            List<Integer> here = targetsAt.getOrDefault(middle, List.of());
            for (int target : here) {
                km2[target] = cell.intersection(near).getArea() / here.size() / M2_PER_KM2;
            }
        }
        return km2;
    }
}
