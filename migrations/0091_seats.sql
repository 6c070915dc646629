-- Who sits in a body, since when and until when. The names of those who sit are public; no address is kept here (law.md 4).
create table seat (
  id bigint generated always as identity primary key,
  body text not null references body deferrable initially deferred,
  -- Null: somebody with protected address, who is named nowhere.
  name text check (length(name) between 1 and 120),
  -- 0: a member. From 1: which substitute, in the order they are called.
  substitute integer not null check (substitute between 0 and 60),
  office text check (office in ('leader', 'deputy')),
  since date not null,
  until date,
  ended_because text check (ended_because in ('exempted', 'moved', 'died', 'term_ended', 'called')),
  check (until >= since),
  check ((until is null) = (ended_because is null)),
  check (office is null or substitute = 0)
);
create index seat_of_body on seat (body);
-- One leader and one deputy at a time, and one at each substitute's place.
create unique index seat_one_office on seat (body, office) where until is null and office is not null;
create unique index seat_one_substitute on seat (body, substitute) where until is null and substitute > 0;
