package org.lifelane.planning.rules;

import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a layer in the district's plane.
 *
 * @param layer name of the layer
 * @param shape metres, in the plane of the network
 */
public record Placed(String layer, Feature row, Geometry shape) {

    /** As findings name it. */
    public String name() {
        return layer + "/" + row.id();
    }
}
