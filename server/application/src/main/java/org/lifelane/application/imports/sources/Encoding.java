package org.lifelane.application.imports.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The encoding of a text, found by trying: a byte order mark, else the one the user named, else UTF-8 if every byte
 * fits, else GB18030, which includes GBK.
 *
 * @param mark length of the byte order mark at the beginning
 */
record Encoding(Charset charset, int mark) {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int BUFFER = 1 << 16;
    /**
     * So many characters of more than one byte do not come out as UTF-8 by chance: GBK's Chinese breaks its rules within
     * a few. A fault behind them is damage, not another encoding.
     */
    private static final int SURELY_UTF8 = 12;

    private record Mark(Charset charset, int[] bytes) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, new int[] {0xEF, 0xBB, 0xBF}),
            new Mark(StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE}),
            new Mark(StandardCharsets.UTF_16BE, new int[] {0xFE, 0xFF}));

    static Encoding of(SourceFile file, RowSink sink) throws IOException {
        Encoding marked = marked(file);
        if (marked.mark > 0) {
            check(file, marked);
            return marked;
        }
        if (file.encoding().isPresent()) {
            Encoding named = new Encoding(file.encoding().get(), 0);
            check(file, named);
            return named;
        }
        Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 0);
        Trial trial = trial(file, utf8);
        if (trial.sound) {
            return utf8;
        }
        if (trial.wide >= SURELY_UTF8) {
            throw file.faultAt(trial.line, "encoding.wrong", utf8.charset);
        }
        Encoding chinese = new Encoding(GB18030, 0);
        if (!trial(file, chinese).sound) {
            throw file.faultAt(trial.line, "encoding.unknown");
        }
        sink.notice("encoding.gb18030");
        return chinese;
    }

    /** The stream from behind the mark on. */
    InputStream withoutMark(InputStream stream) throws IOException {
        stream.skipNBytes(mark);
        return stream;
    }

    private static Encoding marked(SourceFile file) throws IOException {
        try (InputStream stream = TextFile.bytes(file)) {
            byte[] head = stream.readNBytes(3);
            for (Mark mark : MARKS) {
                if (begins(head, mark.bytes)) {
                    return new Encoding(mark.charset, mark.bytes.length);
                }
            }
        }
        return new Encoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean begins(byte[] head, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void check(SourceFile file, Encoding encoding) throws IOException {
        Trial trial = trial(file, encoding);
        if (!trial.sound) {
            throw file.faultAt(trial.line, "encoding.wrong", encoding.charset);
        }
    }

    /**
     * @param line of the first byte that does not fit
     * @param wide characters of more than one byte before it
     */
    private record Trial(boolean sound, long line, long wide) {}

    private static Trial trial(SourceFile file, Encoding encoding) throws IOException {
        CharsetDecoder decoder = encoding.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        long line = 1;
        long wide = 0;
        try (InputStream stream = encoding.withoutMark(new BufferedInputStream(TextFile.bytes(file)))) {
            boolean end = false;
            while (!end) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, characters, end);
                    characters.flip();
                    while (characters.hasRemaining()) {
                        char character = characters.get();
                        line += character == '\n' ? 1 : 0;
                        wide += character > 0x7F ? 1 : 0;
                    }
                    characters.clear();
                } while (result.isOverflow());
                if (result.isError()) {
                    return new Trial(false, line, wide);
                }
                bytes.compact();
            }
        }
        return new Trial(true, line, wide);
    }
}
