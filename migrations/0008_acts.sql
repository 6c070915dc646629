-- Those for whom something is done, known by no more than the act needs. Not an account: nobody signs in with this row.
create table person (
  id uuid primary key default gen_random_uuid(),
  -- Null where the act asks for none.
  name text check (length(name) between 1 and 120),
  language text not null check (language in ('nb', 'nn', 'en', 'se', 'uk', 'pl', 'ar', 'ti', 'so')),
  made_at timestamptz not null
);

-- Where a person can be told things. A fixed line is rung, never sent to.
create table contact_point (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('email', 'mobile', 'phone')),
  value text not null check (length(value) between 3 and 254),
  -- Town time; null until somebody with access to it has said so.
  verified_at timestamptz,
  -- Set when what was sent came back, or a resident said stop.
  dead_since timestamptz,
  unique (person_id, kind, value)
);
create index contact_point_of_value on contact_point (value);

-- What somebody asked for, whoever typed it and wherever: the same row, the same rights (domain.md P1, P3).
create table act (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  -- What it made: `subscription:` and an id, for the slice that owns the kind.
  subject text not null,
  person_id uuid not null references person on delete cascade,
  -- The digital helper who acted for the person.
  helper_id uuid references person on delete set null,
  channel text not null check (channel in ('web', 'desk', 'phone', 'paper', 'api')),
  registered_by uuid references staff_account,
  -- Town time.
  at timestamptz not null,
  -- Null while an address has yet to be proven; until then the act does nothing.
  confirmed_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text check (cancelled_by in ('person', 'staff', 'time')),
  spoken_code text not null,
  constraint act_spoken_code unique (spoken_code),
  check (helper_id <> person_id),
  check ((channel in ('desk', 'phone', 'paper')) = (registered_by is not null)),
  check ((cancelled_at is null) = (cancelled_by is null))
);
create index act_of_person on act (person_id);
create index act_of_helper on act (helper_id);
create index act_of_subject on act (subject);

-- The same form sent twice is one act. The content is hashed: another content under the same key is a fault.
create table act_key (
  key_hash bytea primary key check (length(key_hash) = 32),
  act_id uuid not null references act on delete cascade,
  content_hash bytea not null check (length(content_hash) = 32),
  made_at timestamptz not null
);
create index act_key_of_act on act_key (act_id);

-- Links to a receipt, each enough alone. Hashed: a new message brings a new link, an old link still works.
create table receipt_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  act_id uuid not null references act on delete cascade,
  made_at timestamptz not null
);
create index receipt_link_of_act on receipt_link (act_id);

-- An address that waits to be proven, by a link or by six digits. Machine time.
create table contact_check (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null references act on delete cascade,
  contact_point_id uuid not null references contact_point on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  code_hash bytea not null check (length(code_hash) = 32),
  tries int not null default 0,
  made_at timestamptz not null,
  ends_at timestamptz not null
);
create index contact_check_of_act on contact_check (act_id);
create index contact_check_of_contact_point on contact_check (contact_point_id);

-- What this browser has proven, so that nobody proves the same address twice.
create table contact_proof (
  token_hash bytea primary key check (length(token_hash) = 32),
  kind text not null check (kind in ('email', 'mobile')),
  value text not null,
  ends_at timestamptz not null
);
create index contact_proof_of_value on contact_proof (value);
