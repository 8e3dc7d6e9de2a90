package org.lifelane.planning.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.Way;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.rules.BuildingCase;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Tells whether anything has changed that the findings of a building hang on: the rows around it, the first arrival of
 * each vehicle with its way, the hazards found in it, the ways and gates between its lanes and the streets, the ways beside
 * its rescue sites, and the lines that hose may be laid along. It may take in a row too many, never one too few.
 */
final class Fingerprints {
    private final Evaluation evaluation;
    private final long ground;
    /** Ways within this of a rescue site may join it, metres. */
    private final double siteM;

    private final List<Way> ways;
    private final STRtree lines = new STRtree();
    private final Drives drives;
    private final Map<Feature, Long> rows = new IdentityHashMap<>();
    private final Map<Way, Long> shapes = new IdentityHashMap<>();

    Fingerprints(RiskInput input, Evaluation evaluation) {
        this.evaluation = evaluation;
        this.ways = input.network().ways();
        this.siteM = input.rules().book().rule("site-link").number("most")
                + input.rules().book().classes().toleranceM();
        RowDigest shared = new RowDigest();
        evaluation.district().recorded().stream().sorted().forEach(shared::add);
        shared.add(input.engine().toString());
        input.fleet().forEach(engine -> shared.add(engine.toString()));
        shared.add(input.fireFloor().toString());
        input.of(Layers.STATIONS.name()).stream()
                .map(row -> row.text("tier").orElse("") + row.text("status").orElse(""))
                .distinct()
                .sorted()
                .forEach(shared::add);
        this.ground = shared.value();
        input.rows().values().forEach(layer -> layer.forEach(row -> rows.put(row, RowDigest.of(row))));
        for (int index = 0; index < ways.size(); index++) {
            Way way = ways.get(index);
            Geometry shape = input.network().plane().toPlane(way.shape());
            // Plane coordinates move with the district's middle; degrees do not.
            shapes.put(
                    way,
                    new RowDigest()
                            .add(way.layer())
                            .add(way.id())
                            .add(way.name())
                            .add(way.speedClass())
                            .add(String.valueOf(way.carriageway()))
                            .add(String.valueOf(input.network().wayOnGround(index)))
                            .add(way.shape())
                            .value());
            lines.insert(shape.getEnvelopeInternal(), way);
        }
        lines.build();
        this.drives = new Drives(
                input.network(),
                this::shape,
                input.of(Layers.GATES.name()).stream()
                        .collect(Collectors.toMap(Feature::id, this::row, (first, second) -> first)));
    }

    long of(BuildingCase building) {
        RowDigest digest = new RowDigest().add(ground);
        building.parts().forEach(part -> digest.add(part.layer()).add(row(part.row())));
        evaluation.hazards(building.building().row()).forEach(hazard -> digest.add(row(hazard)));
        evaluation.vehicles().forEach(vehicle -> building.arrivals().of(vehicle).ifPresent(each -> add(digest, each)));
        // Hose runs along lines that have a point within its length, and so do streets from a hydrant to the next.
        digest.add(near(lines, building.building().shape(), evaluation.waterM(), this::shape));
        building.sites().forEach(site -> digest.add(near(lines, site.shape(), siteM, this::shape)));
        building.lanes().forEach(lane -> digest.add(drives.of(lane.row().id())));
        return digest.value();
    }

    private long row(Object row) {
        return Optional.ofNullable(rows.get(row)).orElseThrow();
    }

    private long shape(Object way) {
        return Optional.ofNullable(shapes.get(way)).orElseThrow();
    }

    /** The digest of what lies about a shape, whatever order the tree tells it in. */
    private static long near(STRtree tree, Geometry shape, double metres, ToLongFunction<Object> of) {
        Envelope search = new Envelope(shape.getEnvelopeInternal());
        search.expandBy(metres);
        List<Long> found = new ArrayList<>();
        tree.query(search, item -> found.add(of.applyAsLong(item)));
        long[] sorted = found.stream().mapToLong(Long::longValue).sorted().toArray();
        RowDigest digest = new RowDigest();
        Arrays.stream(sorted).forEach(digest::add);
        return digest.value();
    }

    /** When and how a vehicle comes, and over which ways. */
    private void add(RowDigest digest, Arrival arrival) {
        digest.add(arrival.status().text()).add(arrival.nearestRoadMs().orElse(-1));
        arrival.reach().ifPresent(reach -> {
            digest.add(reach.travelMs())
                    .add(reach.totalMs())
                    .add(reach.unknownLimits())
                    .add(reach.tightLimits())
                    .add(reach.access().kind().text())
                    .add(reach.route().source().station().id());
            reach.blockages().lanes().forEach(blocked -> digest.add(blocked.toString()));
            int before = -1;
            for (int arc : reach.route().arcs()) {
                int way = evaluation.district().network().wayIndex(arc >> 1);
                if (way != before) {
                    digest.add(shape(ways.get(way)));
                }
                before = way;
            }
        });
    }
}
