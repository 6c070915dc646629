-- Associations and others who act as one, whoever sits on the board. Their state is read from what has happened to them.
create table organisation (
  id uuid primary key default gen_random_uuid(),
  -- Of Enhetsregisteret, with its check digit (modulo 11); null for a group that is not registered.
  number text constraint organisation_number unique check (number ~ '^[0-9]{9}$' and (
    3 * substr(number, 1, 1)::int + 2 * substr(number, 2, 1)::int + 7 * substr(number, 3, 1)::int + 6 * substr(number, 4, 1)::int
    + 5 * substr(number, 5, 1)::int + 4 * substr(number, 6, 1)::int + 3 * substr(number, 7, 1)::int + 2 * substr(number, 8, 1)::int
    + substr(number, 9, 1)::int) % 11 = 0),
  kind text not null check (kind in
    ('association', 'business', 'volunteer_centre', 'municipal_unit', 'congregation', 'foundation', 'informal_group', 'other')),
  -- The provider of the hubs it is, by slug.
  provider text check (provider ~ '^[a-z][a-z0-9-]{1,39}$'),
  -- Town time.
  made_at timestamptz not null
);

create table organisation_name (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisation on delete cascade,
  name text not null check (length(name) between 2 and 120),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from),
  constraint organisation_name_once exclude using gist
    (organisation_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- Somebody's wish that the organisation be here with them as its leader, or that they take over from a board that is gone.
create table organisation_claim (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  number text check (number ~ '^[0-9]{9}$'),
  name text not null check (length(name) between 2 and 120),
  kind text not null,
  takes_over boolean not null,
  -- What it led to, from when the address was proven.
  organisation_id uuid references organisation on delete cascade,
  -- Of a wish to take over. Town time.
  decision text check (decision in ('accepted', 'turned_away')),
  reason text check (length(reason) between 1 and 400),
  decided_at timestamptz,
  decided_by uuid references staff_account,
  check ((decision is null) = (decided_at is null) and (decision is null) = (reason is null) and (decision is null) = (decided_by is null))
);
create index organisation_claim_of_organisation on organisation_claim (organisation_id);
create index organisation_claim_of_person on organisation_claim (person_id);

-- The board changes hands on a day: who goes, and that somebody new has said yes. Town time.
create table hand_over (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  day date not null,
  made_at timestamptz not null,
  done_at timestamptz
);
create index hand_over_of_organisation on hand_over (organisation_id);

-- Somebody is asked to take a role. Who they are is a person like any other, known by an address alone. The link is hashed.
create table organisation_invitation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('leader', 'deputy', 'treasurer', 'booker', 'board_member')),
  hand_over_id uuid references hand_over on delete set null,
  from_day date,
  token_hash bytea not null unique check (length(token_hash) = 32),
  invited_by_staff uuid references staff_account,
  -- Town time.
  made_at timestamptz not null,
  -- Machine time.
  ends_at timestamptz not null,
  accepted_at timestamptz,
  declined_at timestamptz,
  withdrawn_at timestamptz,
  check (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1)
);
create index organisation_invitation_of_organisation on organisation_invitation (organisation_id);
create index organisation_invitation_of_person on organisation_invitation (person_id);

-- Who may act for an organisation, in which role and when. The act is what they said yes with; its receipt is theirs.
create table membership (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  act_id uuid not null unique references act on delete cascade,
  invitation_id uuid references organisation_invitation on delete set null,
  role text not null check (role in ('leader', 'deputy', 'treasurer', 'booker', 'board_member')),
  -- Null while the address has yet to be proven.
  valid_from date,
  valid_to date,
  -- Ends it at once, whatever its days say. Town time.
  ended_at timestamptz,
  ended_why text check (ended_why in ('left', 'handed_over', 'staff', 'dissolved')),
  check (valid_to is null or valid_to >= valid_from),
  check ((ended_at is null) = (ended_why is null))
);
create index membership_of_organisation on membership (organisation_id);
create index membership_of_person on membership (person_id);
create index membership_of_invitation on membership (invitation_id);

create table hand_over_leaver (
  hand_over_id uuid not null references hand_over on delete cascade,
  membership_id uuid not null references membership on delete cascade,
  primary key (hand_over_id, membership_id)
);
create index hand_over_leaver_of_membership on hand_over_leaver (membership_id);

-- What has happened to an organisation, and who said so. Town time.
create table organisation_step (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisation on delete cascade,
  what text not null check (what in
    ('claimed', 'verified', 'approved', 'refused', 'taken_over', 'confirmed', 'asked', 'dormant', 'woken', 'dissolved')),
  reason text check (length(reason) between 1 and 400),
  -- What staff were shown. The paper itself is never kept.
  paper text check (paper in ('minutes', 'statutes', 'register_extract', 'other', 'none')),
  by_staff uuid references staff_account,
  at timestamptz not null,
  check (what not in ('approved', 'refused', 'taken_over', 'dissolved') or (reason is not null and by_staff is not null))
);
create index organisation_step_of_organisation on organisation_step (organisation_id, id);

-- What the public register said last, and when it was asked. Of persons only the role of whoever asked, never anybody's name. Machine time.
create table register_answer (
  organisation_id uuid primary key references organisation on delete cascade,
  asked_at timestamptz not null,
  answer text not null check (answer in ('found', 'deleted', 'unknown')),
  name text,
  form text,
  is_voluntary boolean,
  claimant_role text check (claimant_role in ('leader', 'deputy', 'board_member', 'manager', 'none'))
);

-- When an organisation that does nothing is asked whether it is still there, and how long it has to answer.
create table organisation_rule (
  id int primary key check (id = 1),
  quiet_months int not null check (quiet_months between 1 and 120),
  answer_days int not null check (answer_days between 7 and 365)
);
insert into organisation_rule (id, quiet_months, answer_days) values (1, 18, 60);

-- On whose behalf an act was done. The act stays with the organisation when people change.
alter table act add column organisation_id uuid references organisation;
create index act_of_organisation on act (organisation_id, at desc) where organisation_id is not null;
