package org.lifelane.application.imports.sources;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** A table of a GeoPackage, and what its registers say of it. */
final class GeoPackageTable {
    /** Not yet known, and no place on earth. */
    private static final Set<Integer> UNDEFINED = Set.of(-1, 0);

    private final SourceFile file;
    private final String name;
    private String geometry = "";
    private String key = "";
    private final Set<String> truths = new HashSet<>();
    private int srsId;

    private GeoPackageTable(SourceFile file, String name) {
        this.file = file;
        this.name = name;
    }

    static GeoPackageTable choose(SourceFile file, Connection connection, LayerSchema schema) throws SQLException {
        List<String> names = names(connection);
        Optional<String> named = names.stream()
                .filter(name -> name.equalsIgnoreCase(schema.table()) || name.equalsIgnoreCase(schema.name()))
                .findFirst();
        if (named.isEmpty() && schema.equals(Layers.ROADS)) {
            // GDAL's name for the lines of an OpenStreetMap file, roads and others.
            named = names.stream().filter("lines"::equals).findFirst();
        }
        if (named.isEmpty() && names.size() != 1) {
            throw names.isEmpty()
                    ? file.fault("gpkg.no-table")
                    : file.fault("gpkg.several", String.join(", ", names), schema.table());
        }
        GeoPackageTable table = new GeoPackageTable(file, named.orElse(names.get(0)));
        table.describe(connection);
        return table;
    }

    /** The tables that hold rows of users, not tiles. */
    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from gpkg_contents"
                        + " where data_type in ('features', 'attributes') order by table_name")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void describe(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select column_name, srs_id from gpkg_geometry_columns where lower(table_name) = lower(?)")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    geometry = rows.getString(1);
                    srsId = rows.getInt(2);
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma table_info(" + GeoPackageSource.quoted(name) + ")")) {
            while (rows.next()) {
                String column = rows.getString("name");
                if (rows.getInt("pk") > 0 && !column.equalsIgnoreCase("id")) {
                    key = column;
                }
                if (rows.getString("type").toUpperCase(Locale.ROOT).startsWith("BOOL")) {
                    truths.add(column);
                }
            }
        }
    }

    /** Tells the sink the table's reference. */
    void reference(Connection connection, RowSink sink) throws SQLException {
        if (geometry.isEmpty() || UNDEFINED.contains(srsId)) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("select organization, organization_coordsys_id,"
                + " definition, srs_name from gpkg_spatial_ref_sys where srs_id = ?")) {
            statement.setInt(1, srsId);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw file.fault("crs.unknown", "srs_id " + srsId);
                }
                String code = rows.getString(1) + ":" + rows.getInt(2);
                String definition = rows.getString(3);
                sink.reference(
                        code, () -> CoordinateReference.named(code).or(() -> CoordinateReference.wkt(definition)));
            }
        }
    }

    String name() {
        return name;
    }

    boolean isGeometry(String column) {
        return column.equalsIgnoreCase(geometry);
    }

    /** Whether it holds the row numbers that GeoPackage asks for; an integer column {@code id} is the rows' own id. */
    boolean isKey(String column) {
        return column.equalsIgnoreCase(key);
    }

    boolean isTruth(String column) {
        return truths.contains(column);
    }
}
