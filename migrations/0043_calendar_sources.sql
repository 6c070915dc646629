-- Calendars of others that a hub follows: what stands in them becomes activities of the provider they belong to (decision 036).
create table calendar_source (
  -- Also who stands in the history of changes as the one that did it.
  id uuid primary key default gen_random_uuid(),
  hub_id bigint not null references hub on delete cascade,
  provider_id bigint not null references provider on delete cascade,
  address text not null check (address ~ '^https?://' and length(address) <= 1000),
  -- What sort of activity its events are.
  kind text not null,
  is_paused boolean not null default false,
  -- Machine time.
  next_due_at timestamptz not null,
  fails smallint not null default 0 check (fails >= 0),
  -- Machine time. Null: never yet.
  tried_at timestamptz,
  read_at timestamptz,
  -- Why it was not read the last time; null when it was.
  fault text,
  -- What the last reading that went well did, line by line.
  report jsonb not null default '{"lines": [], "revisions": []}' check (jsonb_typeof(report) = 'object'),
  constraint calendar_source_once unique (hub_id, provider_id, address)
);
create index calendar_source_due on calendar_source (next_due_at) where not is_paused;

-- Which activity an event became, and as what it was written: what is otherwise since was changed by hand.
create table calendar_source_event (
  source_id uuid not null references calendar_source on delete cascade,
  uid text not null check (length(uid) <= 500),
  activity_key text not null,
  written jsonb not null check (jsonb_typeof(written) = 'object'),
  primary key (source_id, uid)
);
