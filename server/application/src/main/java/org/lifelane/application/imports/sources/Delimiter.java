package org.lifelane.application.imports.sources;

/** The delimiter of a CSV file. */
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t'};

    private Delimiter() {}

    /** The candidate that stands most often in the first line outside quotes; a comma where none does. */
    static char of(String head) {
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char character = head.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                break;
            } else if (!quoted) {
                count(character, counts);
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return CANDIDATES[most];
    }

    private static void count(char character, int[] counts) {
        for (int i = 0; i < CANDIDATES.length; i++) {
            if (CANDIDATES[i] == character) {
                counts[i]++;
            }
        }
    }
}
