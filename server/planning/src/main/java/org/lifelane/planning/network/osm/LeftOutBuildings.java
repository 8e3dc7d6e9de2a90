package org.lifelane.planning.network.osm;

import org.lifelane.planning.inventory.Layers;

/** Counts the buildings that are not taken for high-rises, with the reason. */
final class LeftOutBuildings {
    private final OsmSelection selection;
    private final ReadingNotes notes;

    LeftOutBuildings(OsmSelection selection, ReadingNotes notes) {
        this.selection = selection;
        this.notes = notes;
    }

    /** @param id of an object that is no row of the layer, a building or something else */
    void look(Tags tags, String id) {
        if (!selection.wants(Layers.HIGH_RISES) || selection.allBuildings()) {
            return;
        }
        BuildingSize size = BuildingSize.of(tags);
        if (!OsmKinds.building(tags)) {
            if (tags.has("building:part") && size.high()) {
                notes.count("osm.buildings.part", id);
            }
            BuildingState.gone(tags)
                    .filter(state -> size.high())
                    .ifPresent(state -> notes.named("osm.buildings.gone", state, id));
            return;
        }
        size.unread().forEach((key, text) -> notes.named("osm.buildings.unread", key, id + " " + text));
        notes.count(size.known() ? "osm.buildings.low" : "osm.buildings.unknown", id);
    }
}
