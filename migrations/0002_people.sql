-- Someone who works here, known by what the issuer calls them. The account alone gives no rights.
create table staff_account (
  id uuid primary key default gen_random_uuid(),
  issuer text not null,
  subject text not null,
  name text not null,
  created_at timestamptz not null,
  unique (issuer, subject)
);

-- A role in a scope for a time. A revoked grant counts for nothing from that moment, whatever its days say.
create table role_grant (
  id bigint generated always as identity primary key,
  account_id uuid not null references staff_account,
  role text not null check (role in ('municipality_admin', 'editor', 'hub_manager', 'desk_adviser')),
  scope text not null check (scope = 'municipality' or scope ~ '^hub:[a-z][a-z0-9-]{1,39}$'),
  valid_from date not null,
  valid_to date,
  granted_by text not null,
  revoked_at timestamptz,
  revoked_by text,
  check (valid_to is null or valid_to >= valid_from),
  check ((revoked_at is null) = (revoked_by is null)),
  check (role <> 'municipality_admin' or scope = 'municipality'),
  constraint role_grant_once exclude using gist
    (account_id with =, role with =, scope with =, daterange(valid_from, valid_to, '[]') with &&) where (revoked_at is null)
);
create index role_grant_of_account on role_grant (account_id);

-- Being signed in. The cookie holds the token, the table only its SHA-256; the ID token is sealed with
-- the cookie's token, so that a copy of this table reveals neither.
create table sign_in (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  account_id uuid not null references staff_account on delete cascade,
  browser text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  sealed_id_token bytea
);
create index sign_in_of_account on sign_in (account_id);

-- A sign-in on its way to the issuer and back, used once by the browser that began it.
create table sign_in_attempt (
  state_hash bytea primary key check (length(state_hash) = 32),
  browser_hash bytea not null check (length(browser_hash) = 32),
  nonce text not null,
  code_verifier text not null,
  return_to text not null check (return_to like '/%'),
  expires_at timestamptz not null
);

-- Who did what to whom, by pseudonymous ids only (domain.md A2).
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor uuid,
  action text not null,
  subject text not null
);
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each statement execute function refuse_change();
