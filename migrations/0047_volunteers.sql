-- What a hub, or somebody at it, needs people for. One row holds the whole of it, with its own shifts.
create table volunteer_need (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  -- Part of the address: one in the municipality.
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  title localized not null,
  body localized,
  -- Who asks; null: the municipality itself.
  provider_id bigint references provider,
  -- Needed at each of its dates.
  activity_id bigint references activity,
  -- For each shift; null: all who wish.
  wanted smallint check (wanted between 1 and 200),
  shifts jsonb not null check (jsonb_typeof(shifts) = 'array'),
  age_from smallint check (age_from between 0 and 120),
  police_check boolean not null,
  valid_to date,
  layer layer not null,
  source text,
  known_from date not null,
  check (activity_id is null or shifts = '[]'::jsonb)
);
create index volunteer_need_of_hub on volunteer_need (hub_id);
create index volunteer_need_of_activity on volunteer_need (activity_id);
create index volunteer_need_of_provider on volunteer_need (provider_id);

-- A shift that somebody has been at or is to be at: what is scarce, and what is locked (decision 038).
create table volunteer_shift (
  id bigint generated always as identity primary key,
  need_id bigint not null references volunteer_need on delete cascade,
  -- The day that an activity's rule gave, a day and hour of the need's own, or «lopende».
  slot text not null check (length(slot) between 1 and 40),
  session_id bigint references session,
  -- Figures that stay when the names are gone.
  stood integer not null default 0 check (stood >= 0),
  minutes integer not null default 0 check (minutes >= 0),
  unique (need_id, slot)
);
create index volunteer_shift_of_session on volunteer_shift (session_id);

-- Somebody who has offered to help with something.
create table volunteer (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  need_id bigint not null references volunteer_need,
  -- False while it is held back as misuse.
  counts boolean not null,
  -- Town time. When shifts that are kept for an address to be proven are free again.
  held_until timestamptz,
  -- The day somebody saw the police certificate. Never the paper, nor what stands in it.
  check_seen_on date,
  check_seen_by uuid references staff_account,
  ended_at timestamptz,
  ended_because text check (ended_because in ('cancelled', 'unproven', 'full')),
  check ((ended_at is null) = (ended_because is null)),
  check (check_seen_by is null or check_seen_on is not null)
);
create index volunteer_of_person on volunteer (person_id);
create index volunteer_of_need on volunteer (need_id);
create index volunteer_held on volunteer (held_until) where held_until is not null and ended_at is null;

create table volunteer_place (
  volunteer_id uuid not null references volunteer on delete cascade,
  shift_id bigint not null references volunteer_shift,
  ended_at timestamptz,
  ended_because text check (ended_because in ('left', 'called_off', 'full')),
  -- What the host has confirmed; 0: did not come; null: nobody has said.
  minutes smallint check (minutes between 0 and 30000),
  noted_at timestamptz,
  noted_by uuid references staff_account,
  remind_at timestamptz,
  reminded_at timestamptz,
  primary key (volunteer_id, shift_id),
  check ((ended_at is null) = (ended_because is null)),
  check ((minutes is null) = (noted_at is null))
);
create index volunteer_place_of_shift on volunteer_place (shift_id) where ended_at is null;
create index volunteer_place_to_remind on volunteer_place (remind_at) where reminded_at is null and ended_at is null;
