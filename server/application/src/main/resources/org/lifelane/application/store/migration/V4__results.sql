-- What analyses found, one row a high-rise or a finding, as the collections "risk" and "findings" show it. Computed from
-- the layers of the version that "results" names, and written anew when they have another.

create table risk (
    id ${key} primary key,
    "name" varchar,
    "township" varchar,
    "compound" varchar,
    "rank" double precision,
    "rank_worst" double precision,
    "rank_best" double precision,
    "score" double precision,
    "score_low" double precision,
    "score_high" double precision,
    "likelihood" double precision,
    "consequence" double precision,
    "deficiency" double precision,
    "vehicle" double precision,
    "water" double precision,
    "people" double precision,
    "vehicle_sign" varchar,
    "water_sign" varchar,
    "people_sign" varchar,
    "kerb_s" double precision,
    "floor_s" double precision,
    "second_s" double precision,
    "third_s" double precision,
    "engine" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index risk_geom on risk ${using} (geom);

create table findings (
    id ${key} primary key,
    "building_id" varchar,
    "rule_id" varchar,
    "failure" varchar,
    "result" varchar,
    "value" double precision,
    "threshold" double precision,
    "unit" varchar,
    "clause" varchar,
    "force" varchar,
    "binds" varchar,
    "verified" varchar,
    "features" varchar,
    "missing" varchar,
    "mend" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index findings_geom on findings ${using} (geom);

create table results (
    id integer primary key,
    version bigint not null,
    constraint results_one_row check (id = 1)
);

insert into results (id, version) values (1, -1);
