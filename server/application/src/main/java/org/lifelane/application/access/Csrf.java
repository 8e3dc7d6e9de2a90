package org.lifelane.application.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests need the anti-forgery token: every changing one, save those of programs that send their credentials
 * themselves. A browser that attaches remembered ones for a foreign page says so, and is not excused.
 */
final class Csrf implements RequestMatcher {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean matches(HttpServletRequest request) {
        boolean fromBrowser = request.getHeader("Sec-Fetch-Site") != null || request.getHeader("Origin") != null;
        boolean ownCredentials = request.getHeader(HttpHeaders.AUTHORIZATION) != null && !fromBrowser;
        return !READING.contains(request.getMethod()) && !ownCredentials;
    }
}
