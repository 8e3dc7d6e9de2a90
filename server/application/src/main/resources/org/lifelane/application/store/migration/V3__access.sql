create table app_user (
    name varchar primary key,
    password_hash varchar not null,
    role varchar not null,
    enabled boolean not null
);

-- Links that sign in once. Only a hash is kept: whoever reads the table cannot use it.
create table sign_in_token (
    token_hash varchar primary key,
    user_name varchar not null references app_user (name) on delete cascade,
    expires_at_ms bigint not null
);
