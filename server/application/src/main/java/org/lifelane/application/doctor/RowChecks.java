package org.lifelane.application.doctor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lifelane.application.network.Vehicles;
import org.lifelane.planning.inventory.BlockedWords;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.reach.SiteNames;
import org.locationtech.jts.geom.Envelope;

/** Checks of rows against other rows: names that lead nowhere, places taken twice, layers far from the roads. */
final class RowChecks {
    /** Degrees of latitude that one kilometre is, nearly. */
    private static final double DEGREES_A_KM = 1 / 111.0;
    /** So far from every road lies no part of one district; a wrong reference puts a layer farther off. */
    private static final double FAR_KM = 20;

    private static final Map<String, LayerSchema> REFERENCES =
            Map.of("building_id", Layers.HIGH_RISES, "lane_id", Layers.FIRE_LANES);

    private final Map<LayerSchema, List<Feature>> rows;

    RowChecks(Map<LayerSchema, List<Feature>> rows) {
        this.rows = rows;
    }

    List<Finding> check(LayerSchema schema) {
        List<Feature> own = rows.getOrDefault(schema, List.of());
        List<Finding> findings = new ArrayList<>();
        REFERENCES.forEach((attribute, named) -> findings.addAll(nowhere(schema, own, attribute, named)));
        if (schema.equals(Layers.RESCUE_SITES)) {
            SiteNames names = SiteNames.of(rows.getOrDefault(Layers.HIGH_RISES, List.of()), own);
            findings.addAll(Finding.ofRows(schema.name(), "site.nameless", names.nameless()));
            findings.addAll(Finding.ofRows(schema.name(), "site.far", names.far()));
        }
        if (schema.equals(Layers.STATIONS)) {
            findings.addAll(Finding.ofRows(schema.name(), "station.unsaid", unsaid(own)));
        }
        if (schema.equals(Layers.FIRE_LANES)) {
            findings.addAll(Finding.ofRows(schema.name(), "lane.left-wider", leftWider(own)));
            findings.addAll(Finding.ofRows(schema.name(), "lane.blocked-unsaid", ids(own, BlockedWords::unsaid)));
            findings.addAll(
                    Finding.ofRows(schema.name(), "lane.blocked-contradicts", ids(own, BlockedWords::contradict)));
        }
        if (schema.equals(Layers.STATIONS)) {
            findings.addAll(Finding.ofRows(schema.name(), "station.vehicles", unlisted(own)));
        }
        if (!schema.shapes().isEmpty()) {
            findings.addAll(Finding.ofRows(
                    schema.name(),
                    "place.missing",
                    own.stream()
                            .filter(row -> row.geometry().isEmpty())
                            .map(Feature::id)
                            .toList()));
            findings.addAll(Finding.ofRows(schema.name(), "place.same", same(own)));
            findings.addAll(far(schema, own));
        }
        return findings;
    }

    private List<Finding> nowhere(LayerSchema schema, List<Feature> own, String attribute, LayerSchema named) {
        Set<String> ids =
                rows.getOrDefault(named, List.of()).stream().map(Feature::key).collect(Collectors.toSet());
        List<String> lost = own.stream()
                .filter(row ->
                        row.key(attribute).filter(id -> !ids.contains(id)).isPresent())
                .map(Feature::id)
                .toList();
        return Finding.ofRows(schema.name(), "reference.nowhere", lost, attribute, named.name());
    }

    private static List<String> unsaid(List<Feature> stations) {
        return stations.stream()
                .filter(row -> row.text("status").isEmpty())
                .map(Feature::id)
                .toList();
    }

    /** More is left of a lane than it is wide: one of the two was mistyped, and the smaller counts. */
    private static List<String> ids(List<Feature> rows, Predicate<Feature> which) {
        return rows.stream().filter(which).map(Feature::id).toList();
    }

    private static List<String> leftWider(List<Feature> lanes) {
        return lanes.stream()
                .filter(lane -> lane.number("remaining_width_m").orElse(0)
                        > lane.number("width_m").orElse(Double.MAX_VALUE))
                .map(Feature::id)
                .toList();
    }

    /** Stations that list a vehicle which the district does not have, such as one that was renamed since. */
    private List<String> unlisted(List<Feature> stations) {
        Set<String> known = Vehicles.names(rows.getOrDefault(Layers.VEHICLES, List.of()));
        return stations.stream()
                .filter(row -> !known.containsAll(Station.of(row).vehicles()))
                .map(Feature::id)
                .toList();
    }

    /** Rows that lie exactly where another row of the layer lies. */
    private static List<String> same(List<Feature> own) {
        Set<String> places = new HashSet<>();
        return own.stream()
                .filter(row -> row.geometry().isPresent()
                        && !places.add(row.shape().norm().toText()))
                .map(Feature::id)
                .toList();
    }

    private List<Finding> far(LayerSchema schema, List<Feature> own) {
        Envelope roads = box(rows.getOrDefault(Layers.ROADS, List.of()));
        if (roads.isNull() || schema.equals(Layers.ROADS)) {
            return List.of();
        }
        double cosine = Math.cos(Math.toRadians(roads.centre().y));
        roads.expandBy(FAR_KM * DEGREES_A_KM / cosine, FAR_KM * DEGREES_A_KM);
        List<String> far = own.stream()
                .filter(row -> row.geometry()
                        .map(shape -> !roads.intersects(shape.getEnvelopeInternal()))
                        .orElse(false))
                .map(Feature::id)
                .toList();
        return Finding.ofRows(schema.name(), "place.far", far, Math.round(FAR_KM));
    }

    private static Envelope box(List<Feature> features) {
        Envelope box = new Envelope();
        features.forEach(row -> row.geometry().ifPresent(shape -> box.expandToInclude(shape.getEnvelopeInternal())));
        return box;
    }
}
