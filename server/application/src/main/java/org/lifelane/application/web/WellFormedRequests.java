package org.lifelane.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that are no text: a percent sign that encodes nothing, bytes that are no UTF-8, the sign NUL, which
 * one database takes and the other does not. Paths are the container's to refuse.
 */
@Component
@Order(WellFormedRequests.PLACE)
final class WellFormedRequests extends OncePerRequestFilter {
    /** Behind the filter that says how forms are encoded, before all others. */
    static final int PLACE = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final int HEX = 16;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if ((query != null && !isText(query)) || hasNulInForm(request)) {
            Problems.write(response, Problems.of(HttpStatus.BAD_REQUEST, request, "encoding"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The container refuses a form that is not encoded as it should be when it is first read. */
    private static boolean hasNulInForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return false;
        }
        return request.getParameterMap().entrySet().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), Arrays.stream(entry.getValue())))
                .anyMatch(text -> text.indexOf('\0') >= 0);
    }

    /** Whether a query, once decoded, is UTF-8 without NUL. */
    static boolean isText(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int at = 0; at < query.length(); at++) {
            char sign = query.charAt(at);
            if (sign != '%') {
                bytes.write(sign);
                continue;
            }
            int code = at + 2 < query.length() ? code(query.charAt(at + 1), query.charAt(at + 2)) : 0;
            if (code <= 0) {
                return false;
            }
            bytes.write(code);
            at += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    /** −1 or less where the two are not hexadecimal. */
    private static int code(char high, char low) {
        int first = high < 128 ? Character.digit(high, HEX) : -1;
        int second = low < 128 ? Character.digit(low, HEX) : -1;
        return first < 0 || second < 0 ? -1 : first * HEX + second;
    }
}
