-- The calendar of a position at a secret address; of the secret its hash is kept.
create table caseworker_calendar (
  caseworker_id bigint primary key references caseworker on delete cascade,
  secret_hash bytea not null unique,
  -- Machine time.
  made_at timestamptz not null
);

-- A calendar elsewhere that says when whoever holds a position is busy. Read by a job, never while anybody looks for a time.
create table busy_source (
  id uuid primary key default gen_random_uuid(),
  caseworker_id bigint not null references caseworker on delete cascade,
  kind text not null check (kind in ('ics', 'caldav', 'graph')),
  -- A web address, or a mailbox for Graph.
  address text not null check (length(address) between 3 and 1000),
  username text check (length(username) <= 200),
  -- Under a key that is not in the database.
  password bytea,
  -- Machine time.
  next_due_at timestamptz not null,
  fails smallint not null default 0 check (fails >= 0),
  read_at timestamptz,
  -- Why it was not read the last time; null when it was.
  fault text,
  constraint busy_source_once unique (caseworker_id, address)
);
create index busy_source_of_caseworker on busy_source (caseworker_id);
create index busy_source_due on busy_source (next_due_at);

-- When, and nothing of what. Town time.
create table busy_span (
  source_id uuid not null references busy_source on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (source_id, starts_at),
  check (ends_at > starts_at)
);
