package org.lifelane.application.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Writes GeoPackages for the tests, by the standard's own tables. */
final class GeoPackages {
    private GeoPackages() {}

    /** A table with the columns id, width_m and blocked, in the reference of an EPSG code. */
    static void table(Path file, String table, int srs, List<Object[]> rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key,"
                            + " organization text, organization_coordsys_id integer, definition text, description text)");
            statement.execute("create table if not exists gpkg_contents (table_name text primary key, data_type text,"
                    + " identifier text, srs_id integer)");
            statement.execute("create table if not exists gpkg_geometry_columns (table_name text, column_name text,"
                    + " geometry_type_name text, srs_id integer, z tinyint, m tinyint)");
            statement.execute("insert or ignore into gpkg_spatial_ref_sys values ('it', " + srs + ", 'EPSG', " + srs
                    + ", 'undefined', '')");
            statement.execute(
                    "insert into gpkg_contents values ('" + table + "', 'features', '" + table + "', " + srs + ")");
            statement.execute("insert into gpkg_geometry_columns values ('" + table + "', 'geom', 'GEOMETRY', " + srs
                    + ", 0, 0)");
            statement.execute(
                    "create table \"" + table + "\" (fid integer primary key autoincrement, geom blob, id text,"
                            + " width_m real, blocked boolean)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into \"" + table + "\" (geom, id, width_m, blocked) values (?, ?, ?, ?)")) {
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.execute();
                }
            }
        }
    }

    static byte[] blob(String wkt, int srs) {
        try {
            Geometry geometry = new WKTReader().read(wkt);
            return blob(new WKBWriter().write(geometry), srs);
        } catch (ParseException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** With an envelope, as most writers put one. */
    static byte[] blob(byte[] wkb, int srs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteBuffer header = ByteBuffer.allocate(8 + 32).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 0b11).putInt(srs);
        try {
            bytes.write(header.array());
            bytes.write(wkb);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
