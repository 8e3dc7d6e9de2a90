package org.lifelane.application.store;

import java.util.List;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/** Where analyses take their rows from: the database, or the server that has it open. */
public interface LayerSource {
    Dataset dataset();

    /** Every row, in the order of ids. */
    List<Feature> rows(LayerSchema schema);
}
