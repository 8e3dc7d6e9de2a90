package org.lifelane.application.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sees to it that there is an administrator. */
@Component
public class FirstAdministrator {
    public static final String NAME = "admin";
    /** More would be cut off by bcrypt. */
    private static final int LONGEST = 72;

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    public FirstAdministrator(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * Creates the account {@code admin} where it is missing. A password that is given also replaces an older one.
     *
     * @param given the password of {@code LIFELANE_ADMIN_PASSWORD}
     * @return the password, where one had to be made up
     */
    public Optional<String> see(Optional<String> given) {
        Optional<String> hash = accounts.find(NAME).map(known -> String.valueOf(known.getPassword()));
        if (given.isPresent()) {
            check(given.get());
            if (!hash.map(old -> encoder.matches(given.get(), old)).orElse(false)) {
                accounts.put(NAME, given.get(), Role.ADMIN);
            }
            return Optional.empty();
        }
        if (hash.isPresent()) {
            return Optional.empty();
        }
        String made = Secrets.readable();
        accounts.put(NAME, made, Role.ADMIN);
        return Optional.of(made);
    }

    private static void check(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST) {
            throw new FaultyInputException(Fault.of("", "LIFELANE_ADMIN_PASSWORD", "password.long", bytes, LONGEST));
        }
    }
}
