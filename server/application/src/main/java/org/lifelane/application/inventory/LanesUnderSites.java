package org.lifelane.application.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Geometry;

/** Which rescue sites lie on which fire lanes, by the rule that an arrival at such a site goes by: they share some ground. */
final class LanesUnderSites {
    private final Map<String, List<String>> sitesByLane = new HashMap<>();

    LanesUnderSites(NetworkSnapshot snapshot) {
        snapshot.rows(Layers.RESCUE_SITES)
                .forEach(site -> site.geometry().ifPresent(shape -> add(snapshot, site, shape)));
    }

    private void add(NetworkSnapshot snapshot, Feature site, Geometry shape) {
        RoadNetwork network = snapshot.network();
        snapshot
                .index()
                .within(
                        network.plane().toPlane(shape),
                        0,
                        edge -> network.way(edge).lane())
                .stream()
                .map(point -> network.way(point.edge()).id())
                .distinct()
                .forEach(lane -> sitesByLane
                        .computeIfAbsent(lane, id -> new ArrayList<>())
                        .add(site.id()));
    }

    /** Ids of the sites that lie on a lane. */
    List<String> on(String lane) {
        return sitesByLane.getOrDefault(lane, List.of());
    }
}
