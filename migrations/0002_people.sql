create table staff_account (
  id uuid primary key default gen_random_uuid(),
  issuer text not null,
  subject text not null,
  name text not null,
  created_at timestamptz not null,
  unique (issuer, subject)
);

create table role_grant (
  id bigint generated always as identity primary key,
  account_id uuid not null references staff_account,
  role text not null check (role in ('municipality_admin', 'editor', 'hub_manager', 'desk_adviser')),
  scope text not null check (scope = 'municipality' or scope like 'hub:%'),
  valid_from date not null,
  valid_to date,
  granted_by text not null,
  check (valid_to is null or valid_to >= valid_from)
);
create index role_grant_of_account on role_grant (account_id);

-- Being signed in. The cookie holds the token, the table only its SHA-256.
create table sign_in (
  token_hash bytea primary key,
  account_id uuid not null references staff_account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  id_token text
);
create index sign_in_of_account on sign_in (account_id);

-- A sign-in on its way to the issuer and back: state, nonce and PKCE verifier, used once.
create table sign_in_attempt (
  state_hash bytea primary key,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamptz not null
);

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor uuid,
  action text not null,
  subject text not null
);
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each statement execute function refuse_change();
