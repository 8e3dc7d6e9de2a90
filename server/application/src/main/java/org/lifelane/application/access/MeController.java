package org.lifelane.application.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and the token that changing requests of a page carry. */
@RestController
public final class MeController {

    /** @param csrf absent for programs that send their credentials with each request; they need none */
    record Me(String user, List<String> roles, Optional<Token> csrf) {}

    /**
     * @param header to be sent by scripts
     * @param parameter to be sent by forms
     */
    record Token(String header, String parameter, String token) {
        static Token of(CsrfToken token) {
            return new Token(token.getHeaderName(), token.getParameterName(), token.getToken());
        }
    }

    @GetMapping("/api/v1/me")
    Me me(Authentication who, HttpServletRequest request) {
        boolean page = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        List<String> roles = who.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith("ROLE_"))
                .map(authority -> authority.substring("ROLE_".length()))
                .toList();
        return new Me(who.getName(), roles, page ? Optional.of(Token.of(token)) : Optional.empty());
    }

    @GetMapping("/api/v1/csrf")
    Token csrf(CsrfToken token) {
        return Token.of(token);
    }
}
