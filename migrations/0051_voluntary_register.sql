-- What Frivillighetsregisteret adds to an organisation that is in it: since when, and what it says it is for (ICNPO), in the register's words.
alter table register_answer add column voluntary_since date;
alter table register_answer add column purposes text[] not null default '{}' check (cardinality(purposes) <= 3);
alter table register_answer add constraint register_answer_voluntary
  check (is_voluntary is true or (voluntary_since is null and purposes = '{}'));
