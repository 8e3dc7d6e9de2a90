package org.lifelane.application.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lifelane.application.store.Database;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Repository;

/** Tokens that sign one person in once, as the link that the server prints at its start. */
@Repository
public class SignInLinks {
    private static final Duration LIFE = Duration.ofHours(24);

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;

    public SignInLinks(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new token for an account, good for a day. */
    public String issue(String user) {
        String token = Secrets.token();
        database.jdbc()
                .sql("delete from sign_in_token where expires_at_ms < ?")
                .param(clock.millis())
                .update();
        database.jdbc()
                .sql("insert into sign_in_token (token_hash, user_name, expires_at_ms) values (?, ?, ?)")
                .params(Secrets.hash(token), user, clock.millis() + LIFE.toMillis())
                .update();
        return token;
    }

    /** Uses a token up; empty where it is unknown, used or too old. */
    public Optional<UserDetails> redeem(String token) {
        String hash = Secrets.hash(token);
        Optional<String> user = database.jdbc()
                .sql("select user_name from sign_in_token where token_hash = ? and expires_at_ms >= ?")
                .params(hash, clock.millis())
                .query(String.class)
                .optional();
        // Whoever deletes the row has it: two who come at once cannot both.
        boolean first = database.jdbc()
                        .sql("delete from sign_in_token where token_hash = ?")
                        .param(hash)
                        .update()
                == 1;
        return first ? user.flatMap(accounts::find).filter(UserDetails::isEnabled) : Optional.empty();
    }
}
