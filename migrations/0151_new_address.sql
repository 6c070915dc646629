-- Which address a new one is to stand in place of; null: it is one more.
alter table contact_check
  add column replaces uuid references contact_point on delete set null,
  add check (replaces is null or new_value is not null);
create index contact_check_replaces on contact_check (replaces) where replaces is not null;
