package org.lifelane.application.imports.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lifelane.application.imports.ReadLimits;

/** What is unpacked from a compressed file, stopped when it grows beyond all measure. */
final class LimitedStream extends FilterInputStream {
    private final SourceFile file;
    private final long packed;
    private final ReadLimits limits;
    private long unpacked;

    /**
     * @param packed bytes that all of this is unpacked from
     * @param before bytes that the same archive has already been unpacked to
     */
    LimitedStream(InputStream stream, SourceFile file, long packed, long before) {
        super(stream);
        this.file = file;
        this.packed = Math.max(1, packed);
        this.limits = file.limits();
        this.unpacked = before;
    }

    long unpacked() {
        return unpacked;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw file.fault("archive.too-large", limits.unpackedBytes() >> 20);
        }
        if (unpacked > limits.ratioFromBytes() && unpacked / packed > limits.ratio()) {
            throw file.fault("archive.bomb", limits.ratio());
        }
    }
}
