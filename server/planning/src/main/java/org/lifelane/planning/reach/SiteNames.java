package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Geometry;

/**
 * The buildings that rescue sites name. A site serves the building that it names and no other, so a slip in the name takes
 * it from one building and may give it to another.
 *
 * @param nameless ids of sites that name none
 * @param nowhere ids of sites that name one that is not there
 * @param far ids of sites that lie so far from theirs that no engine would work from them
 */
public record SiteNames(List<String> nameless, List<String> nowhere, List<String> far) {
    /** Metres; an engine works from some 10 m, and a large building has its sites at the other end of its outline. */
    private static final double FAR_M = 200;

    public static SiteNames of(List<Feature> buildings, List<Feature> sites) {
        Map<String, Feature> byKey = new HashMap<>();
        buildings.forEach(building -> byKey.putIfAbsent(building.key(), building));
        SiteNames names = new SiteNames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Feature site : sites) {
            site.key("building_id")
                    .ifPresentOrElse(
                            key -> {
                                Feature building = byKey.get(key);
                                if (building == null) {
                                    names.nowhere.add(site.id());
                                } else if (far(site, building)) {
                                    names.far.add(site.id());
                                }
                            },
                            () -> names.nameless.add(site.id()));
        }
        return names;
    }

    private static boolean far(Feature site, Feature building) {
        if (site.geometry().isEmpty() || building.geometry().isEmpty()) {
            return false;
        }
        Geometry outline = building.shape();
        LocalPlane plane = LocalPlane.about(outline.getEnvelopeInternal());
        return plane.toPlane(outline).distance(plane.toPlane(site.shape())) > FAR_M;
    }
}
