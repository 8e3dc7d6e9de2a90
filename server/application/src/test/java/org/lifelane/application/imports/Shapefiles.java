package org.lifelane.application.imports;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes Shapefiles for the tests, faulty ones too, by ESRI's technical description. */
final class Shapefiles {
    private Shapefiles() {}

    /** A shape of lines or rings: the numbers of each part are x, y, x, y … */
    static byte[] parts(int type, double[]... parts) {
        int points = 0;
        for (double[] part : parts) {
            points += part.length / 2;
        }
        ByteBuffer content = little(4 + 32 + 4 + 4 + 4 * parts.length + 16 * points);
        content.putInt(type).position(36);
        content.putInt(parts.length).putInt(points);
        int start = 0;
        for (double[] part : parts) {
            content.putInt(start);
            start += part.length / 2;
        }
        for (double[] part : parts) {
            for (double number : part) {
                content.putDouble(number);
            }
        }
        return content.array();
    }

    static byte[] point(double x, double y) {
        return little(20).putInt(1).putDouble(x).putDouble(y).array();
    }

    static byte[] none() {
        return little(4).putInt(0).array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Path shp(Path file, int type, List<byte[]> shapes) throws IOException {
        int size = 100 + shapes.stream().mapToInt(shape -> 8 + shape.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(size);
        bytes.putInt(9994).position(24);
        bytes.putInt(size / 2);
        bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(type);
        bytes.order(ByteOrder.BIG_ENDIAN).position(100);
        for (int i = 0; i < shapes.size(); i++) {
            bytes.putInt(i + 1).putInt(shapes.get(i).length / 2).put(shapes.get(i));
        }
        return Files.write(file, bytes.array());
    }

    /** A table with texts {@code id}, {@code 名称} and a number {@code width_m}. */
    static void dbf(Path file, Charset charset, List<Object[]> rows) throws IOException {
        dbf(file, charset, List.of(text("id", 20), text("名称", 40), number("width_m")), rows);
    }

    static DBFField text(String name, int length) {
        return new DBFField(name, DBFDataType.CHARACTER, length);
    }

    static DBFField number(String name) {
        return new DBFField(name, DBFDataType.NUMERIC, 10, 2);
    }

    static void dbf(Path file, Charset charset, List<DBFField> fields, List<Object[]> rows) throws IOException {
        try (DBFWriter writer = new DBFWriter(Files.newOutputStream(file), charset)) {
            writer.setFields(fields.toArray(DBFField[]::new));
            for (Object[] row : rows) {
                writer.addRecord(row);
            }
        }
    }
}
