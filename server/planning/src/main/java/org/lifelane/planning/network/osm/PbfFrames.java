package org.lifelane.planning.network.osm;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openstreetmap.osmosis.osmbinary.Fileformat;

/**
 * Walks over the blocks of a {@code .osm.pbf} without opening them. A file cut between two blocks' first bytes reads
 * as a shorter whole one, and a length that is no length asks for gigabytes: both are seen here first.
 */
final class PbfFrames {
    /** The format's own upper bounds, bytes. */
    private static final int MAX_HEADER = 64 * 1024;

    private static final int MAX_BLOCK = 32 * 1024 * 1024;

    private PbfFrames() {}

    enum Verdict {
        WHOLE,
        TRUNCATED,
        FAULTY
    }

    static Verdict check(Path file) throws IOException {
        long left = Files.size(file);
        try (InputStream stream = Files.newInputStream(file);
                DataInputStream data = new DataInputStream(stream)) {
            while (left > 0) {
                if (left < Integer.BYTES) {
                    return Verdict.TRUNCATED;
                }
                int headerLength = data.readInt();
                left -= Integer.BYTES;
                if (headerLength <= 0 || headerLength > MAX_HEADER) {
                    return Verdict.FAULTY;
                }
                if (headerLength > left) {
                    return Verdict.TRUNCATED;
                }
                int block = Fileformat.BlobHeader.parseFrom(data.readNBytes(headerLength))
                        .getDatasize();
                left -= headerLength;
                if (block < 0 || block > MAX_BLOCK) {
                    return Verdict.FAULTY;
                }
                if (block > left) {
                    return Verdict.TRUNCATED;
                }
                data.skipNBytes(block);
                left -= block;
            }
            return Verdict.WHOLE;
        }
    }
}
