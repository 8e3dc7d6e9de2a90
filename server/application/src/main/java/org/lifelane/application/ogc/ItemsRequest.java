package org.lifelane.application.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lifelane.application.ogc.cql2.Cql2Filter;
import org.lifelane.application.ogc.cql2.Sql;
import org.lifelane.application.store.StoredGeometry;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * Which features are asked for.
 *
 * @param condition that rows must meet
 * @param after the id that the last page ended with
 */
record ItemsRequest(int limit, Sql condition, Optional<String> after) {
    static final int DEFAULT_LIMIT = 100;
    static final int MOST = 10_000;
    static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    static final Set<String> OWN =
            Set.of("f", "limit", "after", "bbox", "bbox-crs", "crs", "datetime", "filter", "filter-lang", "filter-crs");

    /**
     * @param parameters of the request
     * @throws FaultyInputException for one that is unknown, repeated or unreadable
     */
    static ItemsRequest parse(Map<String, String[]> parameters, FeatureType type) {
        List<Sql> conditions = new ArrayList<>();
        int limit = DEFAULT_LIMIT;
        Optional<String> after = Optional.empty();
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            String value = single(name, parameter.getValue());
            switch (name) {
                case "f" -> {}
                case "limit" -> limit = limit(value);
                case "after" -> after = Optional.of(value);
                case "bbox" -> bbox(value, type).ifPresent(conditions::add);
                case "datetime" -> DateTimeParameter.parse(value, type.view()).ifPresent(conditions::add);
                case "filter" -> conditions.add(Cql2Filter.parse(value, type));
                case "filter-lang" -> only(name, value, "cql2-text");
                case "bbox-crs", "crs", "filter-crs" -> only(name, value, CRS84);
                default -> conditions.add(property(name, value, type));
            }
        }
        return new ItemsRequest(limit, Sql.all(conditions), after);
    }

    private static String single(String name, String[] values) {
        if (values.length != 1) {
            throw refused(name, "parameter.repeated");
        }
        return values[0];
    }

    private static int limit(String value) {
        try {
            long limit = Long.parseLong(value);
            if (limit >= 1) {
                return (int) Math.min(limit, MOST);
            }
        } catch (NumberFormatException noNumber) {
            throw refused("limit", "limit.unreadable", value, MOST);
        }
        throw refused("limit", "limit.unreadable", value, MOST);
    }

    private static Optional<Sql> bbox(String value, FeatureType type) {
        byte[] box = new StoredGeometry().write(BoundingBox.parse(value, "bbox").geometry());
        if (!type.hasGeometry()) {
            return Optional.empty();
        }
        return Optional.of(
                Sql.of("geom && cast(? as geometry) and ST_Intersects(geom, cast(? as geometry))", box, box));
    }

    private static void only(String name, String value, String taken) {
        if (!value.equals(taken)) {
            throw refused(name, "parameter.only", value, taken);
        }
    }

    private static Sql property(String name, String value, FeatureType type) {
        return PropertyFilter.of(name, value, type).orElseThrow(() -> {
            Set<String> known = new TreeSet<>(OWN);
            known.add("id");
            type.properties().stream().map(Property::name).forEach(known::add);
            return Answers.unknownParameter(name, known);
        });
    }

    private static FaultyInputException refused(String name, String code, Object... values) {
        return new FaultyInputException(Fault.of("", name, code, values));
    }
}
