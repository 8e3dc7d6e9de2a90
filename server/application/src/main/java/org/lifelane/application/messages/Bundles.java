package org.lifelane.application.messages;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * Several message bundles as one: a key is looked up in each in turn, so that every feature keeps its messages beside
 * it. Chinese readers get the {@code _zh} files, everyone else the English ones without a suffix.
 */
public final class Bundles extends ResourceBundle {
    // A reader whose language is not here gets English, not the language of the server's own locale.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final List<ResourceBundle> parts;
    private final Locale locale;

    private Bundles(List<ResourceBundle> parts, Locale locale) {
        this.parts = parts;
        this.locale = locale;
    }

    /** The bundles of these base names that exist; a name without a file is passed over. */
    public static Bundles of(Locale locale, List<String> baseNames) {
        List<ResourceBundle> found =
                baseNames.stream().flatMap(name -> load(name, locale).stream()).toList();
        return new Bundles(found, locale);
    }

    private static List<ResourceBundle> load(String baseName, Locale locale) {
        try {
            return List.of(ResourceBundle.getBundle(baseName, locale, Bundles.class.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return List.of();
        }
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    @SuppressWarnings("NullAway") // null is how a ResourceBundle says that it lacks the key
    protected Object handleGetObject(String key) {
        return parts.stream()
                .filter(part -> part.containsKey(key))
                .findFirst()
                .map(part -> part.getObject(key))
                .orElse(null);
    }

    @Override
    protected Set<String> handleKeySet() {
        Set<String> keys = new LinkedHashSet<>();
        parts.forEach(part -> keys.addAll(part.keySet()));
        return keys;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
