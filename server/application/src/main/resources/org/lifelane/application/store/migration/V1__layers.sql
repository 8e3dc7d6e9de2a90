-- One table a layer. A column is null where the value is unknown. "attributes" holds, as JSON, the evidence of single
-- attributes and whatever else the input carried. A time is kept as written; beside it stands the same instant in
-- milliseconds since 1970, which filters compare.

create table high_rises (
    id ${key} primary key,
    "name" varchar,
    "township" varchar,
    "compound" varchar,
    "address" varchar,
    "use" varchar,
    "height_m" double precision,
    "floors" double precision,
    "built_year" double precision,
    "design_code" varchar,
    "households" double precision,
    "occupants" double precision,
    "floor_area_m2" double precision,
    "volume_m3" double precision,
    "podium_depth_m" double precision,
    "fire_lift" boolean,
    "manager" varchar,
    "maintainer" varchar,
    "water_status" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index high_rises_geom on high_rises ${using} (geom);

create table fire_lanes (
    id ${key} primary key,
    "name" varchar,
    "compound" varchar,
    "width_m" double precision,
    "clearance_m" double precision,
    "load_t" double precision,
    "slope_pct" double precision,
    "turn_radius_m" double precision,
    "turnaround_m" double precision,
    "oneway" varchar,
    "marked" boolean,
    "blocked" boolean,
    "blocked_reason" varchar,
    "remaining_width_m" double precision,
    "blocked_share" double precision,
    "clear_cost" double precision,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index fire_lanes_geom on fire_lanes ${using} (geom);

create table rescue_sites (
    id ${key} primary key,
    "name" varchar,
    "building_id" varchar,
    "slope_pct" double precision,
    "load_t" double precision,
    "marked" boolean,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index rescue_sites_geom on rescue_sites ${using} (geom);

create table hydrants (
    id ${key} primary key,
    "kind" varchar,
    "flow_lps" double precision,
    "pressure_mpa" double precision,
    "status" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index hydrants_geom on hydrants ${using} (geom);

create table adapters (
    id ${key} primary key,
    "building_id" varchar,
    "system" varchar,
    "flow_lps" double precision,
    "status" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index adapters_geom on adapters ${using} (geom);

create table obstacles (
    id ${key} primary key,
    "kind" varchar,
    "building_id" varchar,
    "height_m" double precision,
    "combustible" boolean,
    "fixed" boolean,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index obstacles_geom on obstacles ${using} (geom);

create table premises (
    id ${key} primary key,
    "name" varchar,
    "kind" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index premises_geom on premises ${using} (geom);

create table gates (
    id ${key} primary key,
    "width_m" double precision,
    "height_m" double precision,
    "kind" varchar,
    "locked" boolean,
    "delay_s" double precision,
    "key_note" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index gates_geom on gates ${using} (geom);

create table stations (
    id ${key} primary key,
    "name" varchar,
    "tier" varchar,
    "grade" varchar,
    "status" varchar,
    "vehicles" varchar,
    "turnout_s" double precision,
    "cost" double precision,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index stations_geom on stations ${using} (geom);

create table roads (
    id ${key} primary key,
    "name" varchar,
    "highway" varchar,
    "maxspeed" varchar,
    "oneway" varchar,
    "width_m" double precision,
    "max_width_m" double precision,
    "max_height_m" double precision,
    "max_weight_t" double precision,
    "access" varchar,
    "bridge" varchar,
    "tunnel" varchar,
    "blocked" boolean,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index roads_geom on roads ${using} (geom);

create table townships (
    id ${key} primary key,
    "name" varchar,
    "code" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index townships_geom on townships ${using} (geom);

create table vehicles (
    id ${key} primary key,
    "name" varchar,
    "length_m" double precision,
    "width_m" double precision,
    "height_m" double precision,
    "weight_t" double precision,
    "turn_radius_m" double precision,
    "front_m" double precision,
    "working_height_m" double precision,
    "outreach_m" double precision,
    "outrigger_m" double precision,
    "setup_s" double precision,
    "speed_factor" double precision,
    evidence varchar,
    attributes varchar,
    revision bigint not null
);

create table hazards (
    id ${key} primary key,
    "building_id" varchar,
    "kind" varchar,
    "severity" varchar,
    "found_on" varchar,
    "found_on_ms" bigint,
    "due_on" varchar,
    "due_on_ms" bigint,
    "state" varchar,
    "note" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index hazards_geom on hazards ${using} (geom);

create table blockages (
    id ${key} primary key,
    "lane_id" varchar,
    "kind" varchar,
    "reported_at" varchar,
    "reported_at_ms" bigint,
    "cleared_at" varchar,
    "cleared_at_ms" bigint,
    "remaining_width_m" double precision,
    "note" varchar,
    "state" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index blockages_geom on blockages ${using} (geom);

create table road_nodes (
    id ${key} primary key,
    "barrier" varchar,
    "highway" varchar,
    "railway" varchar,
    "access" varchar,
    "locked" boolean,
    "max_width_m" double precision,
    "max_height_m" double precision,
    "max_weight_t" double precision,
    "unread" varchar,
    evidence varchar,
    attributes varchar,
    geom geometry(geometry, 4326),
    revision bigint not null
);

create ${spatial} index road_nodes_geom on road_nodes ${using} (geom);

create table turn_restrictions (
    id ${key} primary key,
    "restriction" varchar,
    "from_road" varchar,
    "via" varchar,
    "to_road" varchar,
    evidence varchar,
    attributes varchar,
    revision bigint not null
);
