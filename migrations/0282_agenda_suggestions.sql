-- Numbers of the suggestions that an item of an agenda came of (decision 147). Of a closed one nothing but its title is public, so it names none.
alter table agenda_item
  add column suggestions text[] not null default '{}' check (cardinality(suggestions) <= 20),
  add constraint agenda_item_closed_names_none check (not closed or cardinality(suggestions) = 0);
