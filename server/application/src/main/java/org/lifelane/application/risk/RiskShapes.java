package org.lifelane.application.risk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lifelane.application.exports.GeoJsonWriter;
import org.lifelane.application.reach.ReachService;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.area.AreaRisk;
import org.lifelane.planning.risk.area.RiskAreas;
import org.lifelane.planning.risk.area.RiskSurface;
import org.lifelane.planning.rules.AerialReach;
import org.lifelane.planning.rules.Building;
import org.lifelane.planning.rules.Engine;
import org.lifelane.planning.rules.Placed;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What of the risk is drawn on the map, as GeoJSON. */
final class RiskShapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Metres around a compound's buildings, so that its tint is seen beside them; a matter of drawing alone. */
    private static final double MARGIN_M = 25;

    private RiskShapes() {}

    /**
     * Compounds, townships or hexagons with their mean and their worst building.
     *
     * @throws FaultyInputException for another word
     */
    static String areas(RiskView view, String by) {
        RiskAreas areas = new RiskAreas(
                view.result().buildings(), view.numbers().weights().personsPerHousehold());
        List<AreaRisk> found = switch (by) {
            case "compound" -> areas.compounds();
            case "township" -> areas.townships(view.snapshot().rows(Layers.TOWNSHIPS));
            case "hexagon" ->
                areas.hexagons(
                        view.numbers().weights().map().hexagonM(),
                        view.snapshot().network().plane());
            default -> throw new FaultyInputException(Fault.of("", "by", "risk.by", by));
        };
        return written(view, Map.of("by", by), json -> {
            for (AreaRisk area : found) {
                Map<String, Object> properties = new LinkedHashMap<>();
                properties.put("id", area.id());
                properties.put("name", area.name());
                properties.put("buildings", area.buildings());
                properties.put("population", Math.round(area.population()));
                properties.put("assumed", area.assumed());
                properties.put("mean", hundredths(area.mean()));
                properties.put("worst", area.worst());
                properties.put("worst_id", area.worstBuilding());
                properties.put("outline", area.shape().isPresent() ? "recorded" : "hull");
                view.building(area.worstBuilding())
                        .flatMap(risk -> risk.row().text("name"))
                        .ifPresent(name -> properties.put("worst_name", name));
                json.feature(Optional.of(area.id()), area.shape().or(() -> hull(view, area)), properties);
            }
        });
    }

    /** Around the buildings of a compound, which has no outline of its own. */
    private static Optional<Geometry> hull(RiskView view, AreaRisk area) {
        LocalPlane plane = view.snapshot().network().plane();
        Geometry[] shapes = view.result().buildings().stream()
                .map(BuildingRisk::row)
                .filter(row -> row.key("compound").equals(Optional.of(Keys.of(area.id()))))
                .map(Feature::shape)
                .toArray(Geometry[]::new);
        return shapes.length == 0
                ? Optional.empty()
                : Optional.of(plane.toDegrees(plane.toPlane(FACTORY.createGeometryCollection(shapes))
                        .convexHull()
                        .buffer(MARGIN_M)));
    }

    /** The surface between buildings, a square a cell; an interpolation and nothing that was measured. */
    static String surface(RiskView view) {
        LocalPlane plane = view.snapshot().network().plane();
        RiskSurface surface = RiskSurface.of(
                view.result().buildings(), plane, view.numbers().weights().map());
        return written(view, Map.of("interpolated", true), json -> {
            double width = surface.columns() == 0 ? 0 : surface.box().getWidth() / surface.columns();
            double height = surface.rows() == 0 ? 0 : surface.box().getHeight() / surface.rows();
            for (int row = 0; row < surface.rows(); row++) {
                for (int column = 0; column < surface.columns(); column++) {
                    float value = surface.values()[row * surface.columns() + column];
                    if (!Float.isNaN(value)) {
                        double west = surface.box().getMinX() + column * width;
                        double south = surface.box().getMinY() + row * height;
                        json.feature(
                                Optional.empty(),
                                Optional.of(plane.toDegrees(square(west, south, width, height))),
                                Map.of("score", hundredths(value)));
                    }
                }
            }
        });
    }

    private static Geometry square(double west, double south, double width, double height) {
        return FACTORY.toGeometry(new org.locationtech.jts.geom.Envelope(west, west + width, south, south + height));
    }

    /** The parts of a building's façade that the district's aerial engines reach from its sites, could they stand there. */
    static String aerial(RiskView view, BuildingRisk risk, ReachService reaches) {
        LocalPlane plane = view.snapshot().network().plane();
        Building tower = new Building(
                risk.row(),
                plane.toPlane(risk.row().shape()),
                Optional.empty(),
                view.numbers().rules().book().classes());
        List<Engine> aerials = view.snapshot().vehicles().values().stream()
                .map(Engine::of)
                .filter(Engine::aerial)
                .toList();
        Map<String, String> places = new LinkedHashMap<>();
        aerials.forEach(engine -> places.put(
                engine.name(),
                reaches.approach(engine.name(), tower.id(), view.snapshot())
                        .place(engine.outriggerM())
                        .text()));
        return written(view, Map.of(), json -> {
            for (Feature site : view.snapshot().rows(Layers.RESCUE_SITES)) {
                if (site.geometry().isPresent()
                        && site.key("building_id")
                                .equals(Optional.of(tower.row().key()))) {
                    Placed placed = new Placed(Layers.RESCUE_SITES.name(), site, plane.toPlane(site.shape()));
                    for (Engine engine : aerials) {
                        for (AerialReach reach :
                                AerialReach.of(engine, placed, tower).stream().toList()) {
                            json.feature(
                                    Optional.empty(),
                                    Optional.of(lines(reach, plane)),
                                    properties(reach, placed, places));
                        }
                    }
                }
            }
        });
    }

    private static Geometry lines(AerialReach reach, LocalPlane plane) {
        List<Geometry> parts = new ArrayList<>();
        for (List<Coordinate> stretch : reach.stretches()) {
            if (stretch.size() > 1) {
                parts.add(FACTORY.createLineString(stretch.toArray(new Coordinate[0])));
            }
        }
        Stream.of(FACTORY.createPoint(reach.stands())).forEach(parts::add);
        return plane.toDegrees(FACTORY.createGeometryCollection(parts.toArray(new Geometry[0])));
    }

    private static Map<String, Object> properties(AerialReach reach, Placed site, Map<String, String> places) {
        return Map.of(
                "engine",
                reach.engine().name(),
                "place",
                places.get(reach.engine().name()),
                "site_id",
                site.row().id(),
                "height_m",
                Math.round(10 * reach.heightM()) / 10.0);
    }

    /** Writes the features of a collection. */
    private interface Features {
        void write(GeoJsonWriter json) throws IOException;
    }

    private static String written(RiskView view, Map<String, Object> members, Features features) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.put("version", view.snapshot().version());
        all.put("synthetic", view.snapshot().dataset().synthetic());
        all.put("vehicle", view.vehicle());
        StringWriter out = new StringWriter();
        try (GeoJsonWriter json = new GeoJsonWriter(out, all)) {
            features.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static double hundredths(double points) {
        return Math.round(100 * points) / 100.0;
    }
}
