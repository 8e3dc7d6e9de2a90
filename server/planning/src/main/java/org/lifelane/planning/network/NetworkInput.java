package org.lifelane.planning.network;

import java.util.List;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Envelope;

/**
 * The rows of which a network is built; any list may be empty.
 *
 * @param ground where the district lies, degrees, WGS 84: what a network without a single way is drawn about; may be null
 *     in JTS's sense, holding no point
 */
public record NetworkInput(
        List<Feature> roads,
        List<Feature> fireLanes,
        List<Feature> gates,
        List<Feature> roadNodes,
        List<Feature> turnRestrictions,
        Envelope ground) {

    public NetworkInput {
        roads = List.copyOf(roads);
        fireLanes = List.copyOf(fireLanes);
        gates = List.copyOf(gates);
        roadNodes = List.copyOf(roadNodes);
        turnRestrictions = List.copyOf(turnRestrictions);
        ground = ground.copy();
    }

    public NetworkInput(
            List<Feature> roads,
            List<Feature> fireLanes,
            List<Feature> gates,
            List<Feature> roadNodes,
            List<Feature> turnRestrictions) {
        this(roads, fireLanes, gates, roadNodes, turnRestrictions, new Envelope());
    }

    /** The same in a district where these rows lie. */
    public NetworkInput around(List<Feature> rows) {
        Envelope around = new Envelope();
        rows.forEach(row -> row.geometry().ifPresent(shape -> around.expandToInclude(shape.getEnvelopeInternal())));
        return new NetworkInput(roads, fireLanes, gates, roadNodes, turnRestrictions, around);
    }
}
