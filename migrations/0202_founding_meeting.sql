-- How an association comes to be: the meeting that founded it, what it adopted, and its minutes, which are never changed. Who came stands on the
-- paper list of the meeting and not here; who was elected stands in the elections of that day.
create table founding_meeting (
  body text primary key references body deferrable initially deferred,
  held_on date not null,
  place text not null check (length(place) between 1 and 200),
  -- Those with a vote.
  present smallint not null check (present between 1 and 9999),
  votes_for smallint not null check (votes_for >= 0),
  votes_against smallint not null check (votes_against >= 0),
  statutes text check (length(statutes) between 1 and 20000),
  statutes_for smallint check (statutes_for >= 0),
  statutes_against smallint check (statutes_against >= 0),
  check (votes_for + votes_against <= present and statutes_for + statutes_against <= present),
  check ((statutes is null) = (statutes_for is null) and (statutes is null) = (statutes_against is null))
);
create table founding_minutes (
  body text not null references founding_meeting deferrable initially deferred,
  version smallint not null check (version > 0),
  lang text not null check (lang in ('nb', 'nn', 'en')),
  text text not null check (length(text) between 1 and 30000),
  -- Why it was corrected; the first has none.
  reason text check (length(reason) between 1 and 300),
  -- SHA-256 of the checksum before it, a line break and the text.
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  approved_at timestamptz not null,
  approved_by uuid references staff_account,
  primary key (body, version),
  check ((version = 1) = (reason is null))
);
create trigger founding_minutes_are_append_only before update or delete on founding_minutes
  for each statement execute function refuse_change();
