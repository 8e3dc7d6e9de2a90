package org.lifelane.application.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lifelane.application.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What those get who may not: people the sign-in page, programs a problem document. */
final class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
    private static final String WAIT_SECONDS = "60";

    /** Nobody signed in, or a wrong password with the request. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (refused instanceof TooManyAttemptsException) {
            tooMany(request, response);
        } else if (wantsPage(request) && !tried) {
            response.sendRedirect("/sign-in");
        } else {
            // A browser would cover the page with its own dialog; a program learns how to sign in.
            if (request.getHeader("Sec-Fetch-Mode") == null) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Lifelane\", charset=\"UTF-8\"");
            }
            Problems.write(response, Problems.of(HttpStatus.UNAUTHORIZED, request, tried ? "password" : "sign-in"));
        }
    }

    /** The sign-in form was filled in wrongly. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (wantsPage(request)) {
            response.sendRedirect(
                    refused instanceof TooManyAttemptsException ? "/sign-in?error=wait" : "/sign-in?error");
        } else if (refused instanceof TooManyAttemptsException) {
            tooMany(request, response);
        } else {
            Problems.write(response, Problems.of(HttpStatus.UNAUTHORIZED, request, "password"));
        }
    }

    /** Signed in, but not for this. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean credentials = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (!Reader.current().signedIn()
                && !credentials
                && !request.getRequestURI().equals("/sign-in")) {
            commence(request, response, new InsufficientAuthenticationException("nobody is signed in"));
            return;
        }
        String key = refused instanceof CsrfException ? "forgery" : "forbidden";
        Problems.write(response, Problems.of(HttpStatus.FORBIDDEN, request, key));
    }

    private static void tooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        Problems.write(response, Problems.of(HttpStatus.TOO_MANY_REQUESTS, request, "attempts"));
    }

    static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }
}
