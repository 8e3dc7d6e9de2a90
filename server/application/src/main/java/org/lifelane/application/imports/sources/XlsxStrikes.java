package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a sheet with something struck through, as people mark in a ledger what no longer holds. */
final class XlsxStrikes {
    private final Set<Integer> fonts = new HashSet<>();
    private final Set<Integer> formats = new HashSet<>();
    private final Set<Integer> texts = new HashSet<>();
    private final SortedSet<Integer> rows = new TreeSet<>();

    private String block = "";
    private int font = -1;
    private int format = -1;
    private int text = -1;
    private int row;
    private boolean struck;
    private boolean shared;

    private XlsxStrikes() {}

    /** Their numbers, as Excel counts them, from 1. */
    static SortedSet<Integer> rows(SourceFile file, Sheet sheet) throws IOException {
        XlsxStrikes strikes = new XlsxStrikes();
        try (XlsxParts parts = new XlsxParts(file)) {
            read(parts, parts.ofKind("styles"), strikes::style);
            read(parts, parts.ofKind("sharedStrings"), strikes::text);
            read(parts, parts.sheet(sheet), strikes::cell);
        } catch (XMLStreamException malformed) {
            throw file.fault("xlsx.malformed", String.valueOf(malformed.getMessage()));
        }
        return strikes.rows;
    }

    private static void read(XlsxParts parts, Optional<String> part, XlsxParts.Taker taker)
            throws IOException, XMLStreamException {
        if (part.isPresent()) {
            parts.read(part.get(), taker);
        }
    }

    private void style(XMLStreamReader element) {
        String name = element.getLocalName();
        if (name.equals("fonts") || name.equals("cellXfs") || name.equals("dxfs") || name.equals("cellStyleXfs")) {
            block = name;
        } else if (block.equals("fonts") && name.equals("font")) {
            font++;
        } else if (block.equals("fonts") && strikes(element)) {
            fonts.add(font);
        } else if (block.equals("cellXfs") && name.equals("xf")) {
            format++;
            if (fonts.contains(number(element, "fontId"))) {
                formats.add(format);
            }
        }
    }

    private void text(XMLStreamReader element) {
        if (element.getLocalName().equals("si")) {
            text++;
        } else if (strikes(element)) {
            texts.add(text);
        }
    }

    private void cell(XMLStreamReader element) throws XMLStreamException {
        switch (element.getLocalName()) {
            case "row" -> row = Math.max(row + 1, number(element, "r"));
            case "c" -> {
                String at = element.getAttributeValue(null, "r");
                row = at == null ? row : new CellAddress(at).getRow() + 1;
                struck = formats.contains(number(element, "s"));
                shared = "s".equals(element.getAttributeValue(null, "t"));
            }
            case "v" -> {
                String value = element.getElementText().strip();
                if (!value.isEmpty() && (struck || shared && texts.contains(Integer.valueOf(value)))) {
                    rows.add(row);
                }
            }
            case "is" -> {
                if (struck) {
                    rows.add(row);
                }
            }
            default -> {
                if (strikes(element)) {
                    rows.add(row);
                }
            }
        }
    }

    private static boolean strikes(XMLStreamReader element) {
        String value = element.getAttributeValue(null, "val");
        return element.getLocalName().equals("strike") && !"0".equals(value) && !"false".equals(value);
    }

    private static int number(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value == null ? -1 : Integer.parseInt(value);
    }
}
