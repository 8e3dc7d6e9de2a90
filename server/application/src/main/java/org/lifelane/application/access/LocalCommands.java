package org.lifelane.application.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in the commands of whoever may read the data folder: they send, as a bearer token, the secret that the server
 * keeps there while it runs.
 */
public final class LocalCommands extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final byte[] secret;

    public LocalCommands(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER) && isSecret(header.substring(BEARER.length()))) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            "local", null, List.of(new SimpleGrantedAuthority("ROLE_" + Role.ADMIN.text()))));
        }
        chain.doFilter(request, response);
    }

    private boolean isSecret(String offered) {
        return MessageDigest.isEqual(offered.getBytes(StandardCharsets.UTF_8), secret);
    }
}
