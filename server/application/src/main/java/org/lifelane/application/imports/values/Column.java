package org.lifelane.application.imports.values;

/** An attribute as messages name it: by the user's own column, with the attribute behind it where they differ. */
final class Column {
    private Column() {}

    /** {@code 流量（flow_lps）}, {@code Flow (flow_lps)}, or {@code flow_lps} alone. */
    static String of(String column, String attribute) {
        if (column.equals(attribute)) {
            return attribute;
        }
        boolean chinese = column.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? column + "（" + attribute + "）" : column + " (" + attribute + ")";
    }
}
