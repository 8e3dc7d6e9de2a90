package org.lifelane.application.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which language the command line speaks: Chinese where the locale is Chinese, English otherwise. */
final class Language {
    private Language() {}

    static Locale ofProcess() {
        return of(System.getenv());
    }

    /**
     * Reads {@code LIFELANE_LANG}, then the variables in POSIX's order. Java's own default is no help: it falls back to English where the locale
     * is named but not installed, as in most containers.
     */
    static Locale of(Map<String, String> environment) {
        String name = Stream.of("LIFELANE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> Locale.getDefault().toString());
        return name.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
