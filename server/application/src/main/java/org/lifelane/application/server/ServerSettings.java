package org.lifelane.application.server;

import java.nio.file.Path;
import java.util.List;
import org.lifelane.planning.network.TravelNumbers;

/**
 * What the parts of a running server need to know of how it was started.
 *
 * @param numbers speeds, delays, factors and distances of this district
 * @param localSecret what commands show that may read the data folder
 */
public record ServerSettings(Path dataDir, TravelNumbers numbers, String localSecret, List<BaseMap> baseMaps) {

    /** Origins of the base maps' tiles, as a content security policy writes them. */
    public List<String> tileHosts() {
        return baseMaps.stream()
                .map(map -> map.url()
                        .replaceFirst("^(https?://[^/]+).*$", "$1")
                        .replaceFirst("://[^/]*\\{s}[^./]*\\.", "://*."))
                .distinct()
                .toList();
    }
}
