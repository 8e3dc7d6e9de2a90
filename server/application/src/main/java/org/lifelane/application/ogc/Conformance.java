package org.lifelane.application.ogc;

import java.util.List;
import java.util.stream.Stream;

/** The classes of the standards that this API keeps. */
final class Conformance {
    static final List<String> CLASSES = Stream.of(
                    "ogcapi-common-1/1.0/conf/core",
                    "ogcapi-common-2/1.0/conf/collections",
                    "ogcapi-features-1/1.0/conf/core",
                    "ogcapi-features-1/1.0/conf/oas30",
                    "ogcapi-features-1/1.0/conf/html",
                    "ogcapi-features-1/1.0/conf/geojson",
                    "ogcapi-features-3/1.0/conf/queryables",
                    "ogcapi-features-3/1.0/conf/queryables-query-parameters",
                    "ogcapi-features-3/1.0/conf/filter",
                    "ogcapi-features-3/1.0/conf/features-filter",
                    "ogcapi-features-5/1.0/conf/schemas",
                    "ogcapi-features-5/1.0/conf/core-roles-features",
                    "cql2/1.0/conf/cql2-text",
                    "cql2/1.0/conf/basic-cql2",
                    "cql2/1.0/conf/advanced-comparison-operators",
                    "cql2/1.0/conf/case-insensitive-comparison",
                    "cql2/1.0/conf/basic-spatial-functions",
                    "cql2/1.0/conf/basic-spatial-functions-plus",
                    "cql2/1.0/conf/spatial-functions",
                    "cql2/1.0/conf/temporal-functions",
                    "cql2/1.0/conf/property-property")
            .map(name -> "http://www.opengis.net/spec/" + name)
            .toList();

    private Conformance() {}
}
