-- Plans of stations and lanes: what was asked, how far the computing has come, and what came of it. "question", "faults"
-- and "result" are JSON; times are milliseconds since 1970. "owner" is the running server that computes a plan and
-- "seen_ms" when it last said so: what belonged to a server that is gone can be told by it.
create table plans (
    id varchar primary key,
    name varchar not null,
    state varchar not null,
    created_ms bigint not null,
    created_by varchar not null,
    language varchar not null,
    started_ms bigint,
    ended_ms bigint,
    stage varchar not null,
    objective double precision,
    bound double precision,
    question ${text} not null,
    layers_version bigint,
    faults ${text},
    result ${text},
    owner varchar not null,
    seen_ms bigint not null,
    cancelling boolean not null
);
