-- Null: not known who runs it. A page then names neither the municipality nor others.
alter table provider alter column municipal drop not null;
