-- The walk-in queue of a hub: a number, each day from one. Who drew it is known by its act alone.
create table queue_day (
  hub_id bigint not null references hub on delete cascade,
  day date not null,
  last_number smallint not null default 0 check (last_number between 0 and 999),
  primary key (hub_id, day)
);

-- Staff open it beside the hours, or close it before they end. The latest of a day counts.
create table queue_door (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  day date not null,
  opened boolean not null,
  at timestamptz not null,
  by_staff uuid not null references staff_account
);
create index queue_door_of_day on queue_door (hub_id, day, id);

create table queue_ticket (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  hub_id bigint not null references hub on delete cascade,
  day date not null,
  number smallint not null check (number between 1 and 999),
  -- What it is about, where that was said. Shown to staff alone.
  service_id bigint references service on delete set null,
  -- When the appointment is, of somebody who has one. Which of those then is theirs is told at the desk.
  booked_for timestamptz,
  drawn_at timestamptz not null,
  -- A message is wanted when it is soon.
  tells boolean not null,
  soon_told_at timestamptz,
  put_first_at timestamptz,
  -- Sent on: only this desk calls it.
  for_desk smallint check (for_desk between 1 and 20),
  -- At this desk now, or when it ended.
  desk smallint check (desk between 1 and 20),
  first_called_at timestamptz,
  called_at timestamptz,
  calls smallint not null default 0,
  parked_at timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('done', 'missed', 'left', 'closed')),
  -- When its waiting became a figure without anybody in it.
  counted_at timestamptz,
  unique (hub_id, day, number),
  check ((ended_at is null) = (ended_because is null)),
  check ((called_at is null) = (first_called_at is null)),
  check (desk is null or called_at is not null),
  check (desk is null or parked_at is null)
);
-- A desk has one person at a time.
create unique index queue_ticket_at_desk on queue_ticket (hub_id, day, desk) where ended_at is null;
create index queue_ticket_of_service on queue_ticket (service_id) where service_id is not null;
create index queue_ticket_to_count on queue_ticket (day) where counted_at is null;

-- How long one waited, and nothing of who: the hour, not the minute, and no topic.
create table queue_wait (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  day date not null,
  hour smallint not null check (hour between 0 and 23),
  waited smallint check (waited between 0 and 1440),
  outcome text not null check (outcome in ('done', 'missed', 'left', 'closed'))
);
create index queue_wait_of_hub on queue_wait (hub_id, day);
