package org.lifelane.application.access;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from there; it has to wait. */
public final class TooManyAttemptsException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    public TooManyAttemptsException() {
        super("too many wrong passwords");
    }
}
