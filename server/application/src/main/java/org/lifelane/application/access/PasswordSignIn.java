package org.lifelane.application.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password. A map client sends both with every request and the hash is slow on purpose, so a pair
 * that was right is remembered for minutes, as a hash under a key of this process alone.
 */
@Component
public class PasswordSignIn implements AuthenticationProvider {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1000;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInAttempts attempts;
    private final String processSecret = Secrets.token();
    private final String nobody;
    private final Cache<String, String> right =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    public PasswordSignIn(Accounts accounts, PasswordEncoder encoder, SignInAttempts attempts) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = attempts;
        this.nobody = encoder.encode(Secrets.readable());
    }

    @Override
    public Authentication authenticate(Authentication offered) throws AuthenticationException {
        String name = offered.getName();
        String password = String.valueOf(offered.getCredentials());
        String address = offered.getDetails() instanceof WebAuthenticationDetails web
                ? String.valueOf(web.getRemoteAddress())
                : "";
        if (!attempts.allowed(name, address)) {
            throw new TooManyAttemptsException();
        }
        UserDetails user = accounts.find(name).filter(UserDetails::isEnabled).orElse(null);
        // An unknown name takes as long as a wrong password, and so tells nothing.
        String hash = user == null ? nobody : String.valueOf(user.getPassword());
        if (!matches(name, password, hash) || user == null) {
            attempts.failed(name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        UsernamePasswordAuthenticationToken known =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        known.setDetails(offered.getDetails());
        return known;
    }

    private boolean matches(String name, String password, String hash) {
        String pair = Secrets.hash(processSecret + name + "\0" + password);
        if (hash.equals(right.getIfPresent(pair))) {
            return true;
        }
        boolean matches = encoder.matches(password, hash);
        if (matches) {
            right.put(pair, hash);
        }
        return matches;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
