package org.lifelane.application.imports.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file, unpacked within limits and never outside its folder. */
final class Archive {
    private final SourceFile file;

    Archive(SourceFile file) {
        this.file = file;
    }

    private interface Taker {
        void take(ZipEntry entry, InputStream bytes) throws IOException;
    }

    /** Unpacks it all to nowhere, for readers that unpack by themselves and ask no questions. */
    void check() throws IOException {
        each((entry, bytes) -> bytes.transferTo(java.io.OutputStream.nullOutputStream()));
    }

    void unpackTo(Path folder) throws IOException {
        each((entry, bytes) -> {
            Path target = folder.resolve(entry.getName()).normalize();
            Files.createDirectories(target.resolve("..").normalize());
            Files.copy(bytes, target);
        });
    }

    private void each(Taker taker) throws IOException {
        try (ZipFile zip = open()) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.size() > file.limits().entries()) {
                throw file.fault("archive.entries", file.limits().entries());
            }
            long packed = Files.size(file.path());
            long unpacked = 0;
            for (ZipEntry entry : entries) {
                checkName(entry.getName());
                if (!entry.isDirectory()) {
                    try (LimitedStream bytes = new LimitedStream(zip.getInputStream(entry), file, packed, unpacked)) {
                        taker.take(entry, bytes);
                        unpacked = bytes.unpacked();
                    }
                }
            }
        } catch (EOFException cut) {
            throw file.fault("file.truncated");
        } catch (ZipException broken) {
            String message = String.valueOf(broken.getMessage());
            throw message.contains("encrypted") ? file.fault("archive.encrypted") : file.fault("file.truncated");
        }
    }

    /** Names are in UTF-8, or in GBK as Chinese Windows writes them. */
    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.path().toFile(), StandardCharsets.UTF_8);
        } catch (ZipException otherNames) {
            Charset chinese = Encoding.GB18030;
            return new ZipFile(file.path().toFile(), chinese);
        }
    }

    private void checkName(String name) {
        boolean outside = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (outside) {
            throw file.fault("archive.path", name);
        }
    }
}
