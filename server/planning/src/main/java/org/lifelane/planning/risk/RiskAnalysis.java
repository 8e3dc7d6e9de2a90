package org.lifelane.planning.risk;

/**
 * The risk of every high-rise of a district, from rows to ranks. On all of the machine's cores; the same input gives the
 * same result. {@link RiskBook} does the same again and again while a district is edited.
 */
public final class RiskAnalysis {
    private RiskAnalysis() {}

    /** Works everything out. */
    public static RiskResult of(RiskInput input) {
        return new RiskBook().update(input).result();
    }

    /** Works everything out, telling how far it has come. */
    public static RiskResult of(RiskInput input, RiskBook.Progress progress) {
        return new RiskBook().update(input, progress).result();
    }
}
