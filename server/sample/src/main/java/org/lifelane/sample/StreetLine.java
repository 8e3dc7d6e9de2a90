package org.lifelane.sample;

/**
 * One line of a town's street grid before it is bent.
 *
 * @param offset metres from the middle of the town
 * @param highway OpenStreetMap's class
 * @param oneway {@code no}, {@code yes} or {@code -1}
 */
record StreetLine(double offset, String highway, String name, String oneway) {

    /** Whether it is more than a street for its own residents. */
    boolean main() {
        return !highway.equals("residential");
    }

    /** Kerb to kerb, metres, by its class. */
    double width() {
        return switch (highway) {
            case "trunk", "primary" -> 22;
            case "secondary" -> 18;
            case "tertiary" -> 14;
            default -> 9;
        };
    }
}
