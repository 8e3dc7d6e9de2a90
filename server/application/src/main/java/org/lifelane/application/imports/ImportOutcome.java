package org.lifelane.application.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an import did.
 *
 * @param version of the data afterwards
 * @param sampleDropped whether the layers held the synthetic sample and were emptied of it
 * @param layers by the layer's name
 */
public record ImportOutcome(long version, boolean sampleDropped, Map<String, Loaded> layers) {

    public ImportOutcome {
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
    }

    /**
     * Rows of one layer.
     *
     * @param added with an id that was not there
     * @param replaced with an id that was
     * @param total in the layer afterwards
     */
    public record Loaded(long added, long replaced, long total) {}
}
