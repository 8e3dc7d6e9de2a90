package org.lifelane.application.imports.sources;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** GeoJSON text sequences (RFC 8142) begin each text with a record separator; a JSON reader knows only blanks. */
final class SequenceReader extends FilterReader {
    private static final char RECORD_SEPARATOR = 0x1E;

    SequenceReader(Reader reader) {
        super(reader);
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        return character == RECORD_SEPARATOR ? ' ' : character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == RECORD_SEPARATOR) {
                buffer[i] = ' ';
            }
        }
        return read;
    }
}
