package org.lifelane.application.access;

import java.util.Optional;
import org.lifelane.application.store.Database;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The accounts, with hashed passwords. */
@Repository
public class Accounts {
    private final Database database;
    private final PasswordEncoder encoder;

    public Accounts(Database database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    /** Creates the account, or gives an existing one this password and role. */
    public void put(String name, String password, Role role) {
        String hash = encoder.encode(password);
        int known = database.jdbc()
                .sql("update app_user set password_hash = ?, role = ?, enabled = true where name = ?")
                .params(hash, role.text(), name)
                .update();
        if (known == 0) {
            database.jdbc()
                    .sql("insert into app_user (name, password_hash, role, enabled) values (?, ?, ?, true)")
                    .params(name, hash, role.text())
                    .update();
        }
    }

    public Optional<UserDetails> find(String name) {
        if (name.indexOf('\0') >= 0) {
            return Optional.empty(); // PostgreSQL does not even compare a text with it
        }
        return database.jdbc()
                .sql("select name, password_hash, role, enabled from app_user where name = ?")
                .param(name)
                .query((row, number) -> User.withUsername(row.getString("name"))
                        .password(row.getString("password_hash"))
                        .roles(row.getString("role"))
                        .disabled(!row.getBoolean("enabled"))
                        .build())
                .optional();
    }
}
