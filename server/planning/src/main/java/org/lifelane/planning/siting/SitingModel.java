package org.lifelane.planning.siting;

import java.util.Optional;
import java.util.stream.Stream;

/** What a choice of sites is to be best at. */
public enum SitingModel {
    /** Maximal covering location problem (Church and ReVelle 1974): the most weight served within the limit. */
    MCLP("mclp"),
    /** Location set covering problem (Toregas and others 1971): everything that can be served, by the fewest sites. */
    LSCP("lscp"),
    /** The least weighted cost (Hakimi 1964). */
    P_MEDIAN("p-median"),
    /** The least greatest cost (Hakimi 1964), at the candidates: the vertex p-center. */
    P_CENTER("p-center");

    private final String text;

    SitingModel(String text) {
        this.text = text;
    }

    /** The word of options and answers. */
    public String text() {
        return text;
    }

    public static Optional<SitingModel> of(String text) {
        return Stream.of(values()).filter(model -> model.text.equals(text)).findFirst();
    }

    /** Whether a target may stay unserved. */
    public boolean covers() {
        return this == MCLP || this == LSCP;
    }
}
