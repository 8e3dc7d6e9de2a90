-- Room that a vehicle wants beside and above it; where a way leaves less, the arrival is to be checked.
alter table vehicles add column "width_margin_m" double precision;
alter table vehicles add column "height_margin_m" double precision;
