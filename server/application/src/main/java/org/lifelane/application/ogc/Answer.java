package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.lifelane.application.access.Reader;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.web.Build;
import org.lifelane.application.web.Languages;
import org.springframework.web.context.request.ServletWebRequest;

/** What every answer under {@code /ogc} depends on, and so what tells whether a copy of it is still good. */
record Answer(
        HttpServletRequest request,
        HttpServletResponse response,
        Reader reader,
        Languages.Words words,
        Dataset dataset,
        Format format,
        Links links) {

    /** Whether the client's copy is still good; then the response says so and nothing else is to be written. */
    boolean unchanged() {
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Accept, Accept-Language, Authorization, Cookie");
        response.setHeader("Content-Language", words.locale().toLanguageTag());
        String tag = "W/\"%d-%s-%s-%s-%s-%s\""
                .formatted(
                        dataset.version(),
                        dataset.edition(),
                        Build.ID,
                        reader.signedIn() ? "in" : "out",
                        words.locale().getLanguage(),
                        format.name().toLowerCase(Locale.ROOT));
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }
}
