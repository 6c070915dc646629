-- Who stands behind a suggestion, and what somebody can help with (decision 064). Each address counts once; whoever is attested by staff counts
-- without one. Nobody is ever listed.
create table suggestion_support (
  id uuid primary key default gen_random_uuid(),
  suggestion integer not null references suggestion on delete cascade,
  act_id uuid not null unique references act on delete cascade,
  can_help text check (length(can_help) between 1 and 300),
  -- Whether they asked to hear what becomes of it.
  wants_word boolean not null,
  -- Of the address, or of the resident who is signed in surely, by a key: the same one counts once.
  contact_hash bytea,
  -- Town time. Null until it counts: while the address is not proven, or it is held back.
  counted_at timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('left', 'already', 'replaced')),
  check ((ended_at is null) = (ended_because is null)),
  check (can_help is null or wants_word)
);
create unique index suggestion_support_once on suggestion_support (suggestion, contact_hash) where counted_at is not null and ended_at is null;
create index suggestion_support_counts on suggestion_support (suggestion) where counted_at is not null and ended_at is null;

-- How many stood behind it, of those who are forgotten since it ended.
alter table suggestion
  add column supporters_kept integer not null default 0 check (supporters_kept >= 0),
  add column helpers_kept integer not null default 0 check (helpers_kept >= 0);

-- How surely a hub asks to know who supports, from when; the latest counts, and an address that is proven will do where nothing is said.
create table suggestion_support_rule (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  level text not null check (level in ('contact', 'substantial')),
  at timestamptz not null,
  done_by uuid not null references staff_account
);
create index suggestion_support_rule_of on suggestion_support_rule (hub_id, id desc);
