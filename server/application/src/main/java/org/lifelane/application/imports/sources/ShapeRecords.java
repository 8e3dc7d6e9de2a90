package org.lifelane.application.imports.sources;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The records of a {@code .shp} file, by ESRI's technical description of 1998. Read here because the reader that H2GIS
 * carries closes open rings by itself, which would hide that a file is faulty.
 */
final class ShapeRecords implements Closeable {
    private static final int HEADER = 100;
    private static final int LENGTH_AT = 24;
    private static final int WORD = 2;
    private static final int RECORD_HEADER = 8;

    private final SourceFile file;
    private final DataInputStream stream;
    private long left;

    private ShapeRecords(SourceFile file, DataInputStream stream, long left) {
        this.file = file;
        this.stream = stream;
        this.left = left;
    }

    /** @throws org.lifelane.planning.inventory.FaultyInputException if the file is shorter than it says */
    static ShapeRecords open(SourceFile file) throws IOException {
        long size = Files.size(file.path());
        DataInputStream stream =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16));
        byte[] header = stream.readNBytes(HEADER);
        long stated = header.length < HEADER
                ? Long.MAX_VALUE
                : (long) ByteBuffer.wrap(header).getInt(LENGTH_AT) * WORD;
        if (stated > size) {
            stream.close();
            throw file.fault("file.truncated");
        }
        return new ShapeRecords(file, stream, stated - HEADER);
    }

    /** Empty behind the last. */
    Optional<ShapeRecord> next() throws IOException {
        if (left < RECORD_HEADER) {
            return Optional.empty();
        }
        try {
            stream.readInt();
            long length = (long) stream.readInt() * WORD;
            if (length < Integer.BYTES || length > left - RECORD_HEADER) {
                throw file.fault("file.truncated");
            }
            left -= RECORD_HEADER + length;
            ByteBuffer content =
                    ByteBuffer.wrap(stream.readNBytes((int) length)).order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new ShapeRecord(content));
        } catch (EOFException cut) {
            throw file.fault("file.truncated");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
