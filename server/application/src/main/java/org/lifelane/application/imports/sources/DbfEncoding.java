package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The encoding of a Shapefile's table: the one the user names, else that of {@code .cpg}, else UTF-8 or GB18030. */
final class DbfEncoding {
    private DbfEncoding() {}

    static Charset of(SourceFile file, Optional<Path> cpg, List<byte[]> texts, RowSink sink) throws IOException {
        Optional<Charset> said = file.encoding();
        if (said.isEmpty() && cpg.isPresent()) {
            said = named(
                    Files.readString(cpg.get(), StandardCharsets.ISO_8859_1).strip());
        }
        if (said.isPresent()) {
            if (!fits(texts, said.get())) {
                throw file.fault("encoding.wrong", said.get());
            }
            return said.get();
        }
        if (fits(texts, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (!fits(texts, Encoding.GB18030)) {
            throw file.fault("encoding.unknown");
        }
        sink.notice("encoding.gb18030");
        return Encoding.GB18030;
    }

    /** Besides names of encodings, {@code .cpg} files hold numbers of Windows' code pages. */
    private static Optional<Charset> named(String name) {
        String number = name.replaceFirst("(?i)^(ansi|oem|cp|windows-)\\s*", "");
        try {
            return Optional.of(
                    switch (number) {
                        case "65001" -> StandardCharsets.UTF_8;
                        case "936", "54936" -> Encoding.GB18030;
                        default -> Charset.forName(number.matches("125\\d") ? "windows-" + number : name);
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Whether every text is valid in the encoding; one cut by its column's width in the middle of a character is. */
    private static boolean fits(List<byte[]> texts, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        for (byte[] text : texts) {
            decoder.reset();
            CharBuffer characters = CharBuffer.allocate(text.length + 1);
            if (decoder.decode(ByteBuffer.wrap(text), characters, false).isError()) {
                return false;
            }
        }
        return true;
    }
}
