-- A random word, drawn anew with every version of the layers: no two databases share one, and neither do a database and
-- the copy of it that went another way. Copies that clients keep are told apart by it.
alter table dataset add column edition varchar;
