-- What a body takes up and what a hearing is about, by the municipality's themes (decision 148). None said: all of it.
alter table body add column themes text[] not null default '{}' check (cardinality(themes) <= 20);
alter table hearing add column themes text[] not null default '{}' check (cardinality(themes) <= 20);
