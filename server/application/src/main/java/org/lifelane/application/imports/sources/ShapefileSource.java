package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.geo.CoordinateReference;
import org.locationtech.jts.geom.Geometry;

/**
 * A Shapefile: {@code .shp} with its {@code .dbf}, {@code .prj} and {@code .cpg} beside it, in any case of letters; the
 * index {@code .shx} is not needed.
 */
public final class ShapefileSource implements RowSource {
    private final SourceFile file;

    public ShapefileSource(SourceFile file) {
        this.file = file;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        Optional<Path> prj = beside("prj");
        if (prj.isPresent()) {
            String text = Files.readString(prj.get(), java.nio.charset.StandardCharsets.ISO_8859_1);
            sink.reference(label(text), () -> CoordinateReference.wkt(text));
        }
        Optional<Path> dbf = beside("dbf");
        if (dbf.isEmpty()) {
            sink.notice("shapefile.no-table");
        }
        ShapefileTable table =
                dbf.isPresent() ? ShapefileTable.read(file, dbf.get(), beside("cpg"), sink) : ShapefileTable.none();
        try (ShapeRecords records = ShapeRecords.open(file)) {
            int row = 0;
            for (Optional<ShapeRecord> record = records.next(); record.isPresent(); record = records.next()) {
                if (dbf.isPresent() && row >= table.size()) {
                    throw file.fault("shapefile.counts", row + 1, table.size());
                }
                if (!table.deleted(row)) {
                    sink.row(raw(record.get(), row, table.values(row)));
                }
                row++;
            }
            if (dbf.isPresent() && row != table.size()) {
                throw file.fault("shapefile.counts", row, table.size());
            }
        }
    }

    private static RawRow raw(ShapeRecord record, int row, Map<String, Object> values) {
        return RawRow.of(Integer.toString(row + 1), Optional.empty(), () -> shape(record), values);
    }

    private static Optional<Geometry> shape(ShapeRecord record) throws Unread {
        return record.geometry();
    }

    private static String label(String wkt) {
        int from = wkt.indexOf('"');
        int to = wkt.indexOf('"', from + 1);
        return to > from ? wkt.substring(from + 1, to) : ".prj";
    }

    private Optional<Path> beside(String extension) throws IOException {
        Path folder = file.path().toAbsolutePath().getParent();
        String name = file.path().getFileName().toString();
        String wanted = name.substring(0, name.lastIndexOf('.') + 1) + extension;
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            path -> path.getFileName().toString().equalsIgnoreCase(wanted))
                    .sorted()
                    .toList();
            return found.stream().findFirst();
        }
    }
}
