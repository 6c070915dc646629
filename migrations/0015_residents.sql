-- A resident who signs in: an account that gathers what somebody has done here. Holds as little as it can; the acts are where they were.
create table resident (
  id uuid primary key default gen_random_uuid(),
  -- Null until the resident gives one: ID-porten tells none.
  name text check (length(name) between 1 and 120),
  language text not null check (language in ('nb', 'nn', 'en', 'se', 'uk', 'pl', 'ar', 'ti', 'so')),
  -- No text message is sent, and nobody rings, from the first minute of the day to the second. Null: between 21 and 8.
  quiet_from smallint check (quiet_from between 0 and 1439),
  quiet_to smallint check (quiet_to between 0 and 1439),
  -- Machine time, as sign-ins are.
  made_at timestamptz not null,
  signed_in_at timestamptz not null,
  check ((quiet_from is null) = (quiet_to is null))
);

-- Whom a sign-in belongs to: a national identity number (as a hash under a key from the settings), what an issuer without numbers calls
-- somebody, or an address proven by a code. One of each finds one resident. `key_id` tells which key made the hash.
create table resident_identity (
  kind text not null check (kind in ('number', 'subject', 'address')),
  hash bytea not null check (length(hash) = 32),
  key_id bytea check (length(key_id) = 8),
  resident_id uuid not null references resident on delete cascade,
  primary key (kind, hash),
  check ((kind = 'number') = (key_id is not null))
);
create index resident_identity_of_resident on resident_identity (resident_id);

-- Addresses that a resident has shown to read. Two residents may share one. Machine time.
create table resident_contact (
  id uuid primary key default gen_random_uuid(),
  resident_id uuid not null references resident on delete cascade,
  kind text not null check (kind in ('email', 'mobile')),
  value text not null check (length(value) between 3 and 254),
  proven_at timestamptz not null,
  preferred boolean not null default false,
  unique (resident_id, kind, value)
);
create unique index resident_contact_preferred on resident_contact (resident_id) where preferred;
create index resident_contact_of_value on resident_contact (value);

-- Being signed in as a resident, as `sign_in` is for staff. `level` is how surely the issuer or the code knew who it was.
create table resident_sign_in (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  resident_id uuid not null references resident on delete cascade,
  -- The issuer, or `code`: a sign-in of another issuer than the one in use does not count.
  issuer text not null,
  level text not null check (level in ('contact', 'met', 'substantial', 'high')),
  browser text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  sealed_id_token bytea,
  -- What the issuer calls its own sign-in, hashed: it ends ours by it (back-channel logout).
  sid_hash bytea check (length(sid_hash) = 32)
);
create index resident_sign_in_of_resident on resident_sign_in (resident_id);
create index resident_sign_in_of_sid on resident_sign_in (sid_hash);

-- Six digits, or a link, sent to an address that wants to sign in or be added. Bound to the browser that asked.
create table resident_code (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('email', 'mobile')),
  value text not null,
  browser_hash bytea not null check (length(browser_hash) = 32),
  token_hash bytea not null unique check (length(token_hash) = 32),
  code_hash bytea not null check (length(code_hash) = 32),
  -- Whose address it becomes; null when it signs in.
  resident_id uuid references resident on delete cascade,
  return_to text not null check (return_to like '/%'),
  tries int not null default 0,
  made_at timestamptz not null,
  ends_at timestamptz not null
);
create index resident_code_of_browser on resident_code (browser_hash);
create index resident_code_of_resident on resident_code (resident_id);

-- A logout token of an issuer counts once.
create table logout_seen (
  jti_hash bytea primary key check (length(jti_hash) = 32),
  ends_at timestamptz not null
);

alter table sign_in add column sid_hash bytea check (length(sid_hash) = 32);
create index sign_in_of_sid on sign_in (sid_hash);

-- Staff and residents come in by doors of their own; an answer to the one opens nothing at the other.
alter table sign_in_attempt add column door text not null default 'staff' check (door in ('staff', 'residents'));
-- The level that was asked for, and must be in the answer.
alter table sign_in_attempt add column acr text;

-- The resident who was signed in when it was asked for. An erased resident's acts are erased with their persons first.
alter table act add column resident_id uuid references resident on delete set null;
create index act_of_resident on act (resident_id);
