package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.inventory.LayerSchema;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The table of a GeoPackage that bears the layer's name, with {@code _} for {@code -}, else its only one. */
public final class GeoPackageSource implements RowSource {
    private final SourceFile file;
    private final LayerSchema schema;

    public GeoPackageSource(SourceFile file, LayerSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        checkWhole();
        try (Connection connection = open(file.path())) {
            GeoPackageTable table = GeoPackageTable.choose(file, connection, schema);
            table.reference(connection, sink);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + quoted(table.name()))) {
                while (rows.next()) {
                    sink.row(row(rows, table));
                }
            }
        } catch (SQLException broken) {
            throw file.fault("gpkg.malformed", String.valueOf(broken.getMessage()));
        }
    }

    /** Read-only, and without a trace beside the file. */
    static Connection open(Path path) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        boolean written = Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
        String address = path.toAbsolutePath().toUri().getRawPath();
        source.setUrl("jdbc:sqlite:file:" + address + "?mode=ro" + (written ? "" : "&immutable=1"));
        return source.getConnection();
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** SQLite answers from a truncated file as long as it can; its header says how long it should be. */
    private void checkWhole() throws IOException {
        byte[] head;
        try (var stream = Files.newInputStream(file.path())) {
            head = stream.readNBytes(32);
        }
        if (head.length < 32) {
            throw file.fault("file.truncated");
        }
        var header = java.nio.ByteBuffer.wrap(head);
        int stated = header.getShort(16) & 0xFFFF;
        long page = stated == 1 ? 65_536 : stated;
        long pages = header.getInt(28) & 0xFFFFFFFFL;
        // Old writers leave the number of pages out; then the change counters differ and it means nothing.
        if (pages > 0 && Files.size(file.path()) < page * pages) {
            throw file.fault("file.truncated");
        }
    }

    private static RawRow row(ResultSet rows, GeoPackageTable table) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        String place = Integer.toString(rows.getRow());
        byte @Nullable [] geometry = null;
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String column = rows.getMetaData().getColumnName(i);
            if (table.isGeometry(column)) {
                geometry = rows.getBytes(i);
            } else if (table.isKey(column)) {
                place = rows.getString(i);
            } else {
                Object value = table.isTruth(column) && rows.getObject(i) != null
                        ? (Object) rows.getBoolean(i)
                        : cell(rows.getObject(i));
                if (value != null) {
                    values.put(column, value);
                }
            }
        }
        Optional<byte[]> blob = Optional.ofNullable(geometry);
        return RawRow.of(place, Optional.empty(), () -> shape(blob), values);
    }

    private static Optional<Geometry> shape(Optional<byte[]> blob) throws Unread {
        return blob.isEmpty() ? Optional.empty() : Optional.of(GeoPackageBlob.read(blob.get()));
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof byte[] || value == null || value.toString().isBlank() ? null : value.toString();
    }
}
