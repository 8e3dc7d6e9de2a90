package org.lifelane.planning.inventory;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One spelling for the ids and names by which rows point at each other. Tables are typed by people and pasted from pages:
 * {@code Ａ１} with full-width signs, {@code A1} with a no-break space behind it and {@code A1} are one key. For comparing
 * only; what is shown stays as written.
 */
public final class Keys {
    private static final Pattern PLAIN = Pattern.compile("[!-~](?:[ -~]*[!-~])?");
    /** Marks of byte order, zero-width spaces and joiners, which nobody sees. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private Keys() {}

    /** The key of a text; two texts name the same where these are equal. */
    public static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
    }

    public static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /** Whether both are known and differ. */
    public static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !same(one.get(), other.get());
    }
}
