package org.lifelane.planning.risk.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.risk.BuildingRisk;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The risk of buildings gathered by area: the mean weighed by people, and the worst, since a mean hides it. People are
 * {@code occupants}, else households times those in one, else 1. A building in no area is left out. The worst mean comes
 * first.
 */
public final class RiskAreas {
    private final List<BuildingRisk> buildings;
    private final double personsPerHousehold;

    /** @param personsPerHousehold people in a household where only households are known */
    public RiskAreas(List<BuildingRisk> buildings, double personsPerHousehold) {
        this.buildings = List.copyOf(buildings);
        this.personsPerHousehold = personsPerHousehold;
    }

    /** By the attribute {@code compound}. */
    public List<AreaRisk> compounds() {
        Map<String, Gathered> areas = new LinkedHashMap<>();
        for (BuildingRisk risk : buildings) {
            risk.row()
                    .text("compound")
                    .ifPresent(name -> areas.computeIfAbsent(
                                    Keys.of(name), key -> new Gathered(name, name, Optional.empty()))
                            .add(risk));
        }
        return told(areas);
    }

    /**
     * By the attribute {@code township}, which is its name or id; by where the building stands where it has none.
     *
     * @param townships rows of the layer; a township that is named and not among them has no outline
     */
    public List<AreaRisk> townships(List<Feature> townships) {
        Map<String, Feature> named = new LinkedHashMap<>();
        Map<Feature, PreparedGeometry> shapes = new LinkedHashMap<>();
        for (Feature row : townships) {
            named.put(row.key(), row);
            named.putIfAbsent(row.key("name").orElse(row.key()), row);
            row.geometry().ifPresent(shape -> shapes.put(row, PreparedGeometryFactory.prepare(shape)));
        }
        Function<Point, Optional<Feature>> at = place -> shapes.entrySet().stream()
                .filter(entry -> entry.getValue().covers(place))
                .map(Map.Entry::getKey)
                .findFirst();
        Map<String, Gathered> areas = new LinkedHashMap<>();
        for (BuildingRisk risk : buildings) {
            Optional<String> name = risk.row().text("township");
            Optional<Feature> row = name.isPresent()
                    ? Optional.ofNullable(named.get(Keys.of(name.get())))
                    : at.apply(risk.row().shape().getInteriorPoint());
            String id = row.map(Feature::id).or(() -> name).orElse("");
            if (!id.isEmpty()) {
                areas.computeIfAbsent(
                                Keys.of(id),
                                key -> new Gathered(
                                        id,
                                        row.flatMap(found -> found.text("name")).orElse(name.orElse(id)),
                                        row.flatMap(Feature::geometry)))
                        .add(risk);
            }
        }
        return told(areas);
    }

    /**
     * By a grid of hexagons about the middle of a plane.
     *
     * @param acrossM a hexagon from side to side, metres
     * @param plane the district's
     */
    public List<AreaRisk> hexagons(double acrossM, LocalPlane plane) {
        HexagonGrid grid = new HexagonGrid(acrossM);
        Map<String, Gathered> areas = new LinkedHashMap<>();
        for (BuildingRisk risk : buildings) {
            Coordinate place = plane.toPlane(risk.row().shape().getCentroid().getCoordinate());
            HexagonGrid.Cell cell = grid.cell(place.x, place.y);
            areas.computeIfAbsent(
                            cell.id(), id -> new Gathered(id, id, Optional.of(plane.toDegrees(grid.outline(cell)))))
                    .add(risk);
        }
        return told(areas);
    }

    private List<AreaRisk> told(Map<String, Gathered> areas) {
        return areas.values().stream()
                .map(Gathered::told)
                .sorted(Comparator.comparingDouble(AreaRisk::mean).reversed().thenComparing(AreaRisk::id))
                .toList();
    }

    private OptionalDouble people(Feature row) {
        OptionalDouble occupants = row.number("occupants");
        OptionalDouble households = row.number("households");
        return occupants.isPresent() || households.isEmpty()
                ? occupants
                : OptionalDouble.of(households.getAsDouble() * personsPerHousehold);
    }

    private final class Gathered {
        private final String id;
        private final String name;
        private final Optional<Geometry> shape;
        private final List<BuildingRisk> risks = new ArrayList<>();

        Gathered(String id, String name, Optional<Geometry> shape) {
            this.id = id;
            this.name = name;
            this.shape = shape;
        }

        void add(BuildingRisk risk) {
            risks.add(risk);
        }

        AreaRisk told() {
            double population = 0;
            double weighed = 0;
            int assumed = 0;
            for (BuildingRisk risk : risks) {
                OptionalDouble known = people(risk.row());
                double people = known.orElse(1);
                assumed += known.isPresent() ? 0 : 1;
                population += people;
                weighed += people * risk.score().score();
            }
            BuildingRisk worst = risks.stream()
                    .min(Comparator.comparingInt(risk -> risk.rank().orElse(Integer.MAX_VALUE)))
                    .orElseThrow();
            // A building known to be empty weighs nothing; where all are, each counts the same.
            double mean = population > 0
                    ? weighed / population
                    : risks.stream()
                            .mapToDouble(risk -> risk.score().score())
                            .average()
                            .orElseThrow();
            return new AreaRisk(
                    id,
                    name,
                    shape,
                    risks.size(),
                    population,
                    assumed,
                    mean,
                    worst.score().score(),
                    worst.buildingId());
        }
    }
}
