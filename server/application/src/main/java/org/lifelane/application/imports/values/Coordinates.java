package org.lifelane.application.imports.values;

/** A longitude, latitude, easting or northing in a table's cell. */
public final class Coordinates {
    private Coordinates() {}

    /**
     * The number, in degrees or metres; perhaps not finite.
     *
     * @param column for the fault
     */
    public static double read(String column, Object cell) throws Unread {
        if (cell instanceof Double number) {
            return number;
        }
        CellErrors.check(column, cell);
        String text = Spelling.plain(cell.toString()).replaceFirst("[°º]$", "");
        if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|(?i)[+-]?(nan|inf|infinity)")) {
            throw new Unread("number.unreadable", column, cell);
        }
        return text.matches("(?i)[+-]?(nan|inf|infinity)") ? Double.NaN : Double.parseDouble(text);
    }
}
