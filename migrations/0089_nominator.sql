-- Who is in the nominating committee of a body: seated by whoever hosted the meeting that chose them, with a receipt of their own.
create table nominator (
  id uuid primary key default gen_random_uuid(),
  body text not null references body deferrable initially deferred,
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  since date not null,
  until date,
  check (until >= since)
);
create index nominator_of_body on nominator (body);
create index nominator_of_person on nominator (person_id);
