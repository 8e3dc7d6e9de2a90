package org.lifelane.planning.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Envelope;

/** The rows of a district, layer by layer, as a reader of its files holds them; coordinates in degrees, WGS 84. */
public record Rows(
        List<Feature> roads,
        List<Feature> lanes,
        List<Feature> gates,
        List<Feature> roadNodes,
        List<Feature> restrictions,
        List<Feature> stations,
        List<Feature> buildings,
        List<Feature> sites) {

    /** The plane about the middle of all roads and lanes. */
    LocalPlane plane() {
        Envelope envelope = new Envelope();
        Stream.concat(roads.stream(), lanes.stream())
                .forEach(row -> envelope.expandToInclude(row.shape().getEnvelopeInternal()));
        return LocalPlane.about(envelope);
    }
}
