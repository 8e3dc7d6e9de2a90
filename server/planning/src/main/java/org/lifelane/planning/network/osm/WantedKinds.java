package org.lifelane.planning.network.osm;

import org.lifelane.planning.inventory.Layers;

/** Whether an object, by its tags, is one that a wanted layer holds. */
record WantedKinds(OsmSelection selection) {

    boolean road(Tags tags) {
        return selection.wantsRoads() && OsmKinds.road(tags);
    }

    boolean area(Tags tags) {
        return highRise(tags) || township(tags) || station(tags);
    }

    boolean township(Tags tags) {
        return selection.wants(Layers.TOWNSHIPS) && OsmKinds.township(tags);
    }

    boolean highRise(Tags tags) {
        return selection.wants(Layers.HIGH_RISES)
                && (selection.allBuildings() ? OsmKinds.building(tags) : OsmKinds.highRise(tags));
    }

    boolean fence(Tags tags) {
        return selection.wants(Layers.ROAD_NODES) && Fences.is(tags);
    }

    boolean restriction(Tags tags) {
        return selection.wants(Layers.TURN_RESTRICTIONS) && TurnRestrictionRows.is(tags);
    }

    boolean roadNode(Tags tags) {
        return selection.wants(Layers.ROAD_NODES) && OsmKinds.roadNode(tags);
    }

    /** A row of its own, whatever it lies on. */
    boolean place(Tags tags) {
        return selection.wants(Layers.GATES) && OsmKinds.gate(tags)
                || station(tags)
                || selection.wants(Layers.HYDRANTS) && OsmKinds.hydrant(tags);
    }

    private boolean station(Tags tags) {
        return selection.wants(Layers.STATIONS) && OsmKinds.station(tags);
    }
}
