-- Class of a public high-rise (GB 50016 Table 5.1.1), "1" or "2".
alter table high_rises add column "fire_class" varchar;
