package org.lifelane.sample;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** The existing station, the planned and candidate ones beside main streets, and micro stations at compounds' gates. */
final class Stations {
    private static final double SEARCH_M = 500;
    private static final double OFF_STREET_M = 32;
    private static final double CLEAR_OF_TOWERS_M = 40;
    private static final int MICRO_STATIONS = 12;

    private final Inventory inventory;
    private final Towns towns;
    private final RoadBook roads;
    private final List<Tower> towers;

    Stations(Inventory inventory, Towns towns, RoadBook roads, List<Tower> towers) {
        this.inventory = inventory;
        this.towns = towns;
        this.roads = roads;
        this.towers = towers;
    }

    void build(List<Compound> compounds) {
        Table.read("stations.csv").forEach(this::station);
        Dice dice = Dice.of("micro-stations");
        List<Compound> modern = compounds.stream()
                .filter(compound -> compound.plan().kind() == CompoundPlan.Kind.RING
                        && compound.towers().size() > 3
                        && compound.plan().near().isEmpty())
                .toList();
        for (Compound compound : dice.shuffled(modern).subList(0, MICRO_STATIONS)) {
            Coordinate gate = compound.gates().get(0).shape().getCoordinate();
            Coordinate beside = DistrictFrame.PLANE.local(gate);
            inventory
                    .add(Layer.STATIONS, Shapes.point(DistrictFrame.PLANE.world(beside.x + 7, beside.y + 4)))
                    .set("name", compound.name() + "微型消防站")
                    .set("tier", "micro")
                    .set("status", "existing")
                    .set("vehicles", "micro;foot")
                    .set("turnout_s", 30, 0)
                    .set("evidence", "surveyed");
        }
    }

    private void station(CSVRecord row) {
        Plane plane = towns.named(row.get("town")).plane();
        Coordinate near = new Coordinate(Table.number(row, "near_u"), Table.number(row, "near_v"));
        RoadBook.Hit hit = roads.nearest(plane, plane.world(near.x, near.y), SEARCH_M, Stations::mainStreet)
                .orElseThrow(() -> new IllegalStateException("no main street near " + row.get("name")));
        Row station = inventory
                .add(Layer.STATIONS, Shapes.point(beside(plane, hit.at(), near)))
                .set("name", row.get("name"))
                .set("tier", row.get("tier"));
        for (String optional : List.of("grade", "status", "vehicles")) {
            if (!row.get(optional).isEmpty()) {
                station.set(optional, row.get(optional));
            }
        }
        station.set("turnout_s", Table.number(row, "turnout_s"), 0);
        if (!row.get("cost").isEmpty()) {
            station.set("cost", Table.number(row, "cost"), 0);
        }
        station.set("evidence", row.get("status").equals("existing") ? "surveyed" : "drawing");
    }

    /** Off the street on the side where it should lie, or across it where a tower stands there already. */
    private Coordinate beside(Plane plane, Coordinate street, Coordinate near) {
        Coordinate middle = plane.local(street);
        double distance = Math.max(1, middle.distance(near));
        double u = OFF_STREET_M * (near.x - middle.x) / distance;
        double v = OFF_STREET_M * (near.y - middle.y) / distance;
        Coordinate wanted = plane.world(middle.x + u, middle.y + v);
        boolean taken = towers.stream()
                .anyMatch(tower ->
                        Shapes.local(plane, tower.row().shape()).distance(Shapes.local(plane, Shapes.point(wanted)))
                                < CLEAR_OF_TOWERS_M);
        return taken ? plane.world(middle.x - u, middle.y - v) : wanted;
    }

    static boolean mainStreet(Road road) {
        return road.row().has("width_m")
                && List.of("primary", "secondary", "tertiary").contains(road.highway());
    }
}
