package org.lifelane.planning.network.osm;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The many ways to write one measure, brought to one: ASCII, lower case, a decimal point, units by their sign. */
final class MeasureNotation {

    private record Rewriting(Pattern pattern, String replacement) {}

    private static final Pattern PLAIN_ALREADY = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final Pattern ABOUT = Pattern.compile("^(?:~|≈|approx\\.?|about|circa|ca\\.?|c\\.|约)\\s*");

    private static final List<Rewriting> REWRITINGS = List.of(
            new Rewriting(ABOUT, ""),
            rewriting("[’′]", "'"),
            rewriting("[″”]", "\""),
            rewriting("米|公尺|(?<![a-z])(?:met(?:er|re)s?|mtrs?|mt|m\\.)$", "m"),
            rewriting("吨|噸|(?<![a-z])(?:tonnes?|tons?|to)$", "t"),
            rewriting("公斤|千克", "kg"),
            rewriting("(?<![a-z])(?:lb|pounds?)$", "lbs"),
            rewriting("(?<![a-z])(?:feet|foot)(?![a-z])", "ft"),
            rewriting("(?<![a-z])inch(?:es)?$", "in"),
            rewriting("^(\\d{1,3}),(\\d{3})(?=\\s*(?:kg|lbs))", "$1$2"),
            rewriting("^(\\d+),(\\d{1,2})(?!\\d)", "$1.$2"),
            rewriting("^(\\d+\\s*')\\s*(\\d+)$", "$1$2\""));

    private MeasureNotation() {}

    /**
     * {@code ca. 2} → {@code 2}, {@code 1,5} → {@code 1.5}, {@code 3.5 metres} → {@code 3.5 m}, {@code 4.5米} →
     * {@code 4.5m}, {@code 6,000 lbs} → {@code 6000 lbs}, {@code 12'6} → {@code 12'6"}.
     */
    static String plain(String text) {
        if (PLAIN_ALREADY.matcher(text).matches()) {
            return text;
        }
        String plain = folded(text);
        for (Rewriting rewriting : REWRITINGS) {
            plain = rewriting.pattern().matcher(plain).replaceAll(rewriting.replacement());
        }
        return plain;
    }

    /** Whether the value is marked as one that nobody measured: {@code ~3.5}. */
    static boolean approximate(String text) {
        return ABOUT.matcher(folded(text)).find();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static Rewriting rewriting(String pattern, String replacement) {
        return new Rewriting(Pattern.compile(pattern), replacement);
    }
}
