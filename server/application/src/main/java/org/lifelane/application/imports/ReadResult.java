package org.lifelane.application.imports;

import java.util.List;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;

/**
 * What was read from a file.
 *
 * @param features the layer's rows, in the order of the file
 * @param roadNodes of an OpenStreetMap file read for its roads: what stands on their nodes
 * @param turnRestrictions of an OpenStreetMap file read for its roads
 * @param refusedRows set aside; none unless {@link OnError#SKIP} was asked for
 */
public record ReadResult(
        List<Feature> features,
        List<Feature> roadNodes,
        List<Feature> turnRestrictions,
        List<RefusedRow> refusedRows,
        List<Notice> notices) {

    public ReadResult {
        features = List.copyOf(features);
        roadNodes = List.copyOf(roadNodes);
        turnRestrictions = List.copyOf(turnRestrictions);
        refusedRows = List.copyOf(refusedRows);
        notices = List.copyOf(notices);
    }

    static ReadResult of(List<Feature> features, List<RefusedRow> refusedRows, List<Notice> notices) {
        return new ReadResult(features, List.of(), List.of(), refusedRows, notices);
    }

    /** Why rows were set aside. */
    public List<Fault> refused() {
        return refusedRows.stream().flatMap(row -> row.faults().stream()).toList();
    }
}
