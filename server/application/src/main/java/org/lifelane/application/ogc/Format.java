package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The two forms of every answer. */
enum Format {
    JSON,
    HTML;

    static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    static final MediaType SCHEMA_JSON = MediaType.parseMediaType("application/schema+json");
    static final MediaType OPEN_API = MediaType.parseMediaType("application/vnd.oai.openapi+json;version=3.0");

    /**
     * What the request asks for: by {@code f}, else by its header {@code Accept}, else JSON.
     *
     * @param json how the answer's JSON may be called
     * @throws FaultyInputException if {@code f} is another word
     */
    static Format of(HttpServletRequest request, MediaType json) throws HttpMediaTypeNotAcceptableException {
        String f = request.getParameter("f");
        if (f != null) {
            return switch (f) {
                case "json", "geojson" -> JSON;
                case "html" -> HTML;
                default -> throw new FaultyInputException(Fault.of("", "f", "format.unknown", f));
            };
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        for (MediaType wanted : sorted(accept)) {
            if (wanted.getQualityValue() == 0) {
                continue; // named to say that it is not wanted
            }
            if (wanted.includes(json) || wanted.includes(MediaType.APPLICATION_JSON) || json.includes(wanted)) {
                return JSON;
            }
            if (wanted.includes(MediaType.TEXT_HTML)) {
                return HTML;
            }
        }
        throw new HttpMediaTypeNotAcceptableException(List.of(json, MediaType.TEXT_HTML));
    }

    private static List<MediaType> sorted(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException("the header Accept cannot be read");
        }
    }
}
