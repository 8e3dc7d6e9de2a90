package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.reach.Arrival;

/**
 * A building with everything around it that a rule may look at. Shapes are metres in the plane of the network.
 *
 * @param lanes fire lanes that serve it: within 30 m of its footprint (40 m of a point), save those known to belong to
 *     another compound
 * @param roads roads within 100 m
 * @param sites rescue sites that name it
 * @param obstacles those that name it, those within 30 m of it, of a lane that serves it or of a site of its own, and
 *     those that stand where hydrants and adapters must be kept clear
 * @param hydrants those that the longest hose could reach as the crow flies, and those from which the spacing of such
 *     as stand close by is measured; whatever their status
 * @param adapters those that name it, and those within 40 m that name no building
 * @param others footprints of other buildings within 150 m
 * @param hose from hydrants to the building
 * @param inReach the hydrants that hose reaches it from, known when first asked for
 * @param arrivals first arrival of each vehicle that was asked for, by the vehicle's name
 */
public record BuildingCase(
        Building building,
        List<Placed> lanes,
        List<Placed> roads,
        List<Placed> sites,
        List<Placed> obstacles,
        List<Placed> hydrants,
        List<Placed> adapters,
        List<Placed> others,
        HoseLines hose,
        Once<HydrantsNear> inReach,
        Arrivals arrivals,
        District district) {

    /** The first arrival at a building by vehicle. */
    @FunctionalInterface
    public interface Arrivals {
        /** Empty where the vehicle was not asked for. */
        Optional<Arrival> of(String vehicle);
    }

    /** What is missing where no way in is recorded: this building's own if the district records lanes, else lanes at all. */
    public MissingFact wayIn() {
        return district.records(Layers.FIRE_LANES)
                ? new MissingFact(Building.LAYER, building.id(), Building.ACCESS)
                : MissingFact.rowsOf(Layers.FIRE_LANES);
    }

    /** The obstacles that may trouble it: those known to be before another building are that one's. */
    public List<Placed> ownObstacles() {
        return obstacles.stream()
                .filter(thing -> thing.row()
                        .key("building_id")
                        .filter(id -> !id.equals(building.row().key()))
                        .isEmpty())
                .toList();
    }

    /** Everything the case is made of, the building's own row first. */
    public Stream<Placed> parts() {
        return Stream.of(
                        List.of(new Placed(Building.LAYER, building.row(), building.shape())),
                        lanes,
                        roads,
                        sites,
                        obstacles,
                        hydrants,
                        adapters,
                        others)
                .flatMap(List::stream);
    }
}
