package org.lifelane.application.imports;

import java.util.Map;
import java.util.Optional;
import org.lifelane.application.imports.sources.GeometryText;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.imports.values.ColumnNames;
import org.lifelane.application.imports.values.Coordinates;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The geometry of a table's row: from its WKT column, else from its longitude and latitude. */
final class RowGeometry {
    private RowGeometry() {}

    /** @param places the row's cells by {@link ColumnNames#LON}, {@link ColumnNames#LAT}, {@link ColumnNames#GEOMETRY} */
    static Optional<Geometry> of(Map<String, Object> places) throws Unread {
        Object text = places.get(ColumnNames.GEOMETRY);
        if (text != null) {
            return Optional.of(GeometryText.read(AttributeValues.plainText(text)));
        }
        Object lon = places.get(ColumnNames.LON);
        Object lat = places.get(ColumnNames.LAT);
        if (lon == null && lat == null) {
            return Optional.empty();
        }
        if (lon == null || lat == null) {
            throw new Unread("coordinate.half", lon == null ? ColumnNames.LON : ColumnNames.LAT);
        }
        return Optional.of(GeometryText.point(
                new Coordinate(Coordinates.read(ColumnNames.LON, lon), Coordinates.read(ColumnNames.LAT, lat))));
    }
}
