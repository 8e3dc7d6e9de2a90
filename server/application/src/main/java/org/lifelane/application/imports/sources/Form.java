package org.lifelane.application.imports.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The forms that a layer's file has, told by the end of its name and held against its first bytes. */
enum Form {
    GEOJSON("GeoJSON", Set.of("geojson", "json", "ndjson", "geojsonl", "geojsons"), Form::beginsJson),
    CSV("CSV", Set.of("csv", "tsv", "txt"), Form::isText),
    XLSX("XLSX", Set.of("xlsx", "xlsm"), Form::isZip),
    GEOPACKAGE("GeoPackage", Set.of("gpkg"), head -> startsWith(head, "SQLite format 3\0")),
    SHAPEFILE("Shapefile", Set.of("shp"), head -> startsWith(head, "\0\0\u0027\n")),
    ARCHIVE("ZIP", Set.of("zip"), Form::isZip);

    private static final int HEAD = 512;

    private final String label;
    private final Set<String> extensions;
    private final Predicate<byte[]> beginning;

    Form(String label, Set<String> extensions, Predicate<byte[]> beginning) {
        this.label = label;
        this.extensions = extensions;
        this.beginning = beginning;
    }

    /** The form that the file's name promises; empty where it promises none. */
    static Optional<Form> promised(SourceFile file) {
        return Arrays.stream(values())
                .filter(form -> form.extensions.contains(file.extension()))
                .findFirst();
    }

    /** @throws org.lifelane.planning.inventory.FaultyInputException if the file is empty or begins as another form does */
    void check(SourceFile file) throws IOException {
        byte[] head;
        try (InputStream stream = new BufferedInputStream(TextFile.bytes(file))) {
            head = stream.readNBytes(HEAD);
        } catch (java.io.EOFException | java.util.zip.ZipException cut) {
            throw file.fault("file.truncated");
        }
        if (head.length == 0 || new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
            throw file.fault("file.empty");
        }
        if (!beginning.test(head)) {
            throw file.fault("form.other", label);
        }
    }

    private static boolean beginsJson(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replaceAll("[\0\u001E]", "")
                .stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    private static boolean isText(byte[] head) {
        boolean wide = startsWith(head, "\u00FF\u00FE") || startsWith(head, "\u00FE\u00FF");
        return wide || new String(head, StandardCharsets.ISO_8859_1).indexOf('\0') < 0 && !isZip(head);
    }

    private static boolean isZip(byte[] head) {
        return startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006");
    }

    private static boolean startsWith(byte[] head, String beginning) {
        byte[] bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }
}
