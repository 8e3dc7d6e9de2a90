package org.lifelane.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.lifelane.application.messages.Bundles;
import org.lifelane.application.messages.FaultTexts;
import org.springframework.http.HttpHeaders;

/** Chinese or English, as the request prefers; Chinese where it does not say. */
public final class Languages {
    private static final List<String> BUNDLES = List.of(
            "org/lifelane/application/web/texts",
            "org/lifelane/application/ogc/texts",
            "org/lifelane/application/ogc/attributes",
            "org/lifelane/application/inventory/texts",
            "org/lifelane/application/plans/texts");
    private static final Words CHINESE = words(Locale.SIMPLIFIED_CHINESE);
    private static final Words ENGLISH = words(Locale.ENGLISH);

    private Languages() {}

    /** Everything that is said in one language. */
    public record Words(Locale locale, Bundles texts, FaultTexts faults) {
        public String text(String key, Object... values) {
            return FaultTexts.format(texts.getString(key), locale, List.of(values));
        }

        /** The text where there is one. */
        public String textOr(String key, String otherwise) {
            return texts.containsKey(key) ? text(key) : otherwise;
        }
    }

    /** What the sender of the request reads: the first of Chinese and English that it names. */
    public static Words of(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return CHINESE;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            if (locale.getLanguage().equals("zh")) {
                return CHINESE;
            }
            if (locale.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return CHINESE;
    }

    private static Words words(Locale locale) {
        return new Words(locale, Bundles.of(locale, BUNDLES), new FaultTexts(locale));
    }
}
