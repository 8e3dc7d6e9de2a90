package org.lifelane.application.ogc.cql2;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.Interval;
import org.lifelane.application.ogc.BoundingBox;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser.PlaceContext;
import org.lifelane.application.store.StoredGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Geometries of a filter and how they lie to each other. */
final class Places {
    private static final Map<String, String> FUNCTIONS = Map.of(
            "S_INTERSECTS", "ST_Intersects",
            "S_EQUALS", "ST_Equals",
            "S_DISJOINT", "ST_Disjoint",
            "S_TOUCHES", "ST_Touches",
            "S_WITHIN", "ST_Within",
            "S_OVERLAPS", "ST_Overlaps",
            "S_CROSSES", "ST_Crosses",
            "S_CONTAINS", "ST_Contains");

    private final Queryables queryables;

    Places(Queryables queryables) {
        this.queryables = queryables;
    }

    /** @param function of CQL2, in upper case */
    Sql relation(String function, PlaceContext first, PlaceContext second) {
        for (PlaceContext place : List.of(first, second)) {
            if (place instanceof Cql2Parser.CollectionPlaceContext collection) {
                PlaceContext other = place == first ? second : first;
                return relation(function, collection, other);
            }
        }
        Sql left = place(first);
        Sql right = place(second);
        Sql exact = Sql.compose(FUNCTIONS.get(function) + "(%s, %s)", left, right);
        // Rectangles that meet are the index's matter; of all relations only disjoint holds for those that do not.
        return function.equals("S_DISJOINT")
                ? exact
                : Sql.join(List.of(Sql.compose("%s && %s", left, right), exact), " and ");
    }

    /** Something meets a collection if it meets any of it; what else relates to one is not defined by both databases. */
    private Sql relation(String function, Cql2Parser.CollectionPlaceContext collection, PlaceContext other) {
        boolean meets = function.equals("S_INTERSECTS");
        if (!meets && !function.equals("S_DISJOINT")) {
            throw Refused.of("filter.collection");
        }
        List<Sql> members = collection.place().stream()
                .map(member -> relation(function, member, other))
                .toList();
        return Sql.join(members, meets ? " or " : " and ");
    }

    private Sql place(PlaceContext place) {
        if (place instanceof Cql2Parser.PropertyPlaceContext property) {
            return queryables.geometry(Scalars.name(property.property()));
        }
        if (place instanceof Cql2Parser.BoxPlaceContext box) {
            List<String> numbers =
                    box.number().stream().map(ParserRuleContext::getText).toList();
            return literal(
                    BoundingBox.parse(String.join(",", numbers), "filter").geometry());
        }
        return literal(shape(asWritten(place)));
    }

    private static Sql literal(Geometry geometry) {
        return Sql.of("cast(? as geometry)", (Object) new StoredGeometry().write(geometry));
    }

    private static Geometry shape(String wkt) {
        try {
            Geometry geometry = new WKTReader().read(wkt);
            if (!geometry.isValid()) {
                throw Refused.of("filter.shape", wkt);
            }
            if (BoundingBox.liesBeyondPoles(geometry)) {
                throw Refused.of("filter.beyond", wkt);
            }
            return geometry;
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw Refused.of("filter.shape", wkt);
        }
    }

    private static String asWritten(ParserRuleContext context) {
        return context.getStart()
                .getInputStream()
                .getText(Interval.of(
                        context.getStart().getStartIndex(), context.getStop().getStopIndex()));
    }
}
