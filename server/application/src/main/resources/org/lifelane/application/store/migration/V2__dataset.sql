-- One row: what the layers together are. "version" grows by one with every transaction that changes a row.
create table dataset (
    id integer primary key,
    version bigint not null,
    synthetic boolean not null,
    data_date varchar,
    constraint dataset_one_row check (id = 1)
);

insert into dataset (id, version, synthetic, data_date) values (1, 0, false, null);

create table setting (
    name varchar primary key,
    "value" varchar not null
);
