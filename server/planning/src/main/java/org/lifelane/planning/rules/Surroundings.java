package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.Level;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.index.strtree.STRtree;

/** The layers around the buildings of a district, ready to be asked what stands near one. Not changed once built. */
public final class Surroundings {
    /** Obstacles are looked at within this of the building, its lanes and its sites. */
    private static final double OBSTACLE_M = 30;
    /** An adapter that names no building is looked at within this. */
    private static final double ADAPTER_M = 40;

    private final District district;
    private final RuleBook book;
    private final double hoseM;
    private final double waterM;
    private final Map<String, STRtree> trees = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Placed>>> named = new LinkedHashMap<>();

    /** The layers that a building's case is made of. */
    public static final List<LayerSchema> LAYERS = List.of(
            Layers.HIGH_RISES,
            Layers.FIRE_LANES,
            Layers.ROADS,
            Layers.RESCUE_SITES,
            Layers.OBSTACLES,
            Layers.HYDRANTS,
            Layers.ADAPTERS);

    /** @param rows by layer name, WGS 84; a layer that is absent is empty */
    public Surroundings(District district, RuleBook book, Map<String, List<Feature>> rows) {
        this.district = district;
        this.book = book;
        this.hoseM = book.rule("hyd-radius").number("most") + book.classes().toleranceM();
        this.waterM = Math.max(hoseM, HydrantSpacing.farthestM(book.rule("hyd-space"), book.classes()));
        for (LayerSchema layer : LAYERS) {
            STRtree tree = new STRtree();
            Map<String, List<Placed>> byBuilding = new LinkedHashMap<>();
            for (Feature row : rows.getOrDefault(layer.name(), List.of())) {
                row.geometry().ifPresent(shape -> {
                    Placed placed = new Placed(
                            layer.name(), row, district.network().plane().toPlane(shape));
                    tree.insert(placed.shape().getEnvelopeInternal(), placed);
                    row.key("building_id")
                            .ifPresent(id -> byBuilding
                                    .computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(placed));
                });
            }
            tree.build();
            trees.put(layer.name(), tree);
            named.put(layer.name(), byBuilding);
        }
    }

    /** A building with what stands around it. */
    public BuildingCase of(Feature row, BuildingCase.Arrivals arrivals) {
        Geometry shape = district.network().plane().toPlane(row.shape());
        Building building = new Building(row, shape, row.text("design_code").flatMap(book::inForce), book.classes());
        double laneM = distance(shape instanceof Polygonal ? "lane_of_footprint_m" : "lane_of_point_m");
        List<Placed> lanes = near(Layers.FIRE_LANES, shape, laneM, lane -> serves(lane.row(), row));
        List<Placed> sites = naming(Layers.RESCUE_SITES, row);
        List<Placed> hydrants = near(Layers.HYDRANTS, shape, waterM, hydrant -> true);
        List<Placed> adapters = adapters(building);
        List<Placed> others =
                near(Layers.HIGH_RISES, shape, hoseM, other -> !other.row().id().equals(row.id()));
        HoseLines hose = HoseLines.to(building, others, district, hoseM);
        return new BuildingCase(
                building,
                lanes,
                near(Layers.ROADS, shape, distance("road_m"), road -> !Level.elsewhere(road.row())),
                sites,
                obstacles(building, lanes, sites, hydrants, adapters),
                hydrants,
                adapters,
                others,
                hose,
                new Once<>(() -> HydrantsNear.of(hydrants, hose)),
                arrivals,
                district);
    }

    /** How far from a building hydrants stand, and ways lie, that its rules for water may look at; metres. */
    public double waterM() {
        return waterM;
    }

    /** A distance that arrivals go by too; metres. */
    private double distance(String name) {
        return district.network().numbers().distance(name);
    }

    private static boolean serves(Feature lane, Feature building) {
        return !Keys.differ(lane.text("compound"), building.text("compound")) && !Level.elsewhere(lane);
    }

    private List<Placed> obstacles(
            Building building, List<Placed> lanes, List<Placed> sites, List<Placed> hydrants, List<Placed> adapters) {
        double clearM = book.rule("hyd-nopark").number("clear_m");
        Set<Placed> found = new LinkedHashSet<>(naming(Layers.OBSTACLES, building.row()));
        found.addAll(near(Layers.OBSTACLES, building.shape(), OBSTACLE_M, obstacle -> true));
        lanes.forEach(lane -> found.addAll(near(Layers.OBSTACLES, lane.shape(), OBSTACLE_M, obstacle -> true)));
        sites.forEach(site -> found.addAll(near(Layers.OBSTACLES, site.shape(), OBSTACLE_M, obstacle -> true)));
        Stream.concat(hydrants.stream(), adapters.stream())
                .forEach(point -> found.addAll(near(Layers.OBSTACLES, point.shape(), clearM, obstacle -> true)));
        return List.copyOf(found);
    }

    private List<Placed> adapters(Building building) {
        List<Placed> found = new ArrayList<>(naming(Layers.ADAPTERS, building.row()));
        found.addAll(near(
                Layers.ADAPTERS,
                building.shape(),
                ADAPTER_M,
                adapter -> adapter.row().text("building_id").isEmpty()));
        return found;
    }

    private List<Placed> naming(LayerSchema layer, Feature building) {
        return Objects.requireNonNull(named.get(layer.name())).getOrDefault(building.key(), List.of());
    }

    /** Rows of a layer at most so far from a shape, by id. */
    private List<Placed> near(LayerSchema layer, Geometry shape, double metres, Predicate<Placed> chosen) {
        Envelope search = new Envelope(shape.getEnvelopeInternal());
        search.expandBy(metres);
        List<Placed> found = new ArrayList<>();
        Objects.requireNonNull(trees.get(layer.name())).query(search, item -> {
            Placed placed = (Placed) item;
            if (chosen.test(placed) && placed.shape().distance(shape) <= metres) {
                found.add(placed);
            }
        });
        found.sort(Comparator.comparing(placed -> placed.row().id()));
        return found;
    }
}
