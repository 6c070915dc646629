-- Who takes the appointments of a service: a position («byggesak-1»), never a name.
create table caseworker (
  id bigint generated always as identity primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  provider_id bigint not null references provider on delete cascade,
  resource_id bigint not null unique references resource,
  services jsonb not null check (jsonb_typeof(services) = 'array'),
  layer layer not null,
  source text,
  known_from date not null
);
create index caseworker_of_provider on caseworker (provider_id);

-- When she is where: hours of a weekday by the clock on the wall, every so many weeks from the first.
create table work_pattern (
  id bigint generated always as identity primary key,
  caseworker_id bigint not null references caseworker on delete cascade,
  hub_id bigint not null references hub on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  from_minutes smallint not null check (from_minutes between 0 and 1439),
  to_minutes smallint not null check (to_minutes between 1 and 1440),
  every_weeks smallint not null check (every_weeks between 1 and 12),
  valid_from date not null,
  valid_to date,
  check (from_minutes < to_minutes),
  check (valid_from <= valid_to),
  check (extract(isodow from valid_from) = weekday)
);
create index work_pattern_of_caseworker on work_pattern (caseworker_id);
create index work_pattern_of_hub on work_pattern (hub_id);

-- How a time is made: {minutes, before, after, step, noticeHours, horizonDays, cancelHours, interpreterMinutes, sensitive}. Null: not booked here.
alter table service add column booking jsonb check (jsonb_typeof(booking) = 'object');

create table appointment (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  service_id bigint not null references service,
  caseworker_id bigint not null references caseworker,
  hub_id bigint not null references hub,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- The language an interpreter is needed for.
  interpreter text check (length(interpreter) between 2 and 3),
  -- Rises each time it is moved, for calendars.
  sequence smallint not null default 0,
  -- Town time. When a time that is kept for an address to be proven is free again.
  held_until timestamptz,
  remind_at timestamptz,
  reminded_at timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('called_off', 'unproven', 'taken')),
  check (ends_at > starts_at),
  check ((ended_at is null) = (ended_because is null))
);
create index appointment_of_person on appointment (person_id);
create index appointment_of_service on appointment (service_id);
create index appointment_of_hub on appointment (hub_id);
create index appointment_of_caseworker on appointment (caseworker_id, starts_at);
create index appointment_held on appointment (held_until) where held_until is not null and ended_at is null;
create index appointment_to_remind on appointment (remind_at) where reminded_at is null and ended_at is null;

alter table claim add column appointment_id uuid references appointment on delete cascade;
alter table claim drop constraint claim_has_holder;
alter table claim add constraint claim_has_holder check (num_nonnulls(booking_id, session_id, block_id, appointment_id) = 1);
create index claim_of_appointment on claim (appointment_id) where appointment_id is not null;
