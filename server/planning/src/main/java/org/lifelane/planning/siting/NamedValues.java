package org.lifelane.planning.siting;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** The columns {@code name} and {@code value} of a table of settings. */
final class NamedValues {
    private NamedValues() {}

    static Map<String, String> read(Reader table) throws IOException {
        Map<String, String> values = new HashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        format.parse(table).forEach(row -> values.put(row.get("name"), row.get("value")));
        return values;
    }
}
