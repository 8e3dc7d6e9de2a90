package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of this API, as the client reached it. */
final class Links {
    private final HttpServletRequest request;

    Links(HttpServletRequest request) {
        this.request = request;
    }

    /** @param path below {@code /ogc}, each of its parts encoded */
    String address(String path) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/ogc" + path;
    }

    /** One part of a path: an id may hold slashes and any other sign. */
    static String part(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** The address asked for with one parameter set anew. */
    String here(String parameter, String value) {
        return UriComponentsBuilder.fromUriString(here())
                .replaceQueryParam(parameter, UriUtils.encode(value, StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }

    /** The address asked for. */
    String here() {
        StringBuffer address = request.getRequestURL();
        String query = request.getQueryString();
        return query == null ? address.toString() : address + "?" + query;
    }

    static Map<String, Object> link(String href, String rel, MediaType type, String title) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("href", href);
        link.put("rel", rel);
        link.put("type", type.toString());
        link.put("title", title);
        return link;
    }
}
