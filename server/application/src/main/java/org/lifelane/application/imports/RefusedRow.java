package org.lifelane.application.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Fault;

/**
 * A row that was set aside.
 *
 * @param values as the file has them, by its own column names
 * @param faults why, at least one
 */
public record RefusedRow(Map<String, Object> values, List<Fault> faults) {

    public RefusedRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        faults = List.copyOf(faults);
    }
}
