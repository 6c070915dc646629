-- The share of candidates under 22 that a nominating committee has set itself, in whole per cent: below it the list is warned of, and never stopped (decision 166).
alter table nomination add column young_percent int check (young_percent between 1 and 100);
