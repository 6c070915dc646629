-- The last day of a provider; what it did until then stays true of the days before.
alter table provider add column valid_to date;
