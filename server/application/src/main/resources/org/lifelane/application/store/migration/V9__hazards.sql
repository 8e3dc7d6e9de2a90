-- What a ledger of hazards says besides: who found one, whose it is, what it costs, when it was listed and closed.
alter table hazards add column "lane_id" varchar;
alter table hazards add column "listed_on" varchar;
alter table hazards add column "listed_on_ms" bigint;
alter table hazards add column "found_by" varchar;
alter table hazards add column "unit" varchar;
alter table hazards add column "storey" varchar;
alter table hazards add column "face" varchar;
alter table hazards add column "money_needed" double precision;
alter table hazards add column "money_sources" varchar;
alter table hazards add column "closed_on" varchar;
alter table hazards add column "closed_on_ms" bigint;
alter table hazards add column "task_id" varchar;
