-- What only one can have at a time: a room, a thing, somebody's hour. A room is the hub's own room item, found by its key.
create table resource (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('room', 'equipment', 'person')),
  -- Null for a person, who may be at several hubs.
  hub_id bigint references hub on delete cascade,
  key text not null check (length(key) between 1 and 80),
  -- Minutes kept free before and after each use.
  set_up smallint not null default 0 check (set_up between 0 and 240),
  tidy smallint not null default 0 check (tidy between 0 and 240),
  constraint resource_once unique nulls not distinct (kind, hub_id, key),
  check (kind = 'person' or hub_id is not null)
);

-- Somebody who has borrowed a room, or has asked and has yet to prove an address.
create table room_booking (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  resource_id bigint not null references resource on delete cascade,
  -- Without set-up and tidying: when they are there.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  size smallint not null check (size between 1 and 5000),
  borrower text not null check (borrower in ('voluntary', 'private', 'municipal', 'business')),
  -- Town time. When a room that is kept for an address to be proven is free again.
  held_until timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('given_back', 'unproven', 'taken')),
  check (ends_at > starts_at),
  check ((ended_at is null) = (ended_because is null))
);
create index room_booking_of_person on room_booking (person_id);
create index room_booking_of_resource on room_booking (resource_id, ends_at);

-- The one table that says whose a scarce thing is, and the one constraint that decides it (decision 032).
create table claim (
  id bigint generated always as identity primary key,
  resource_id bigint not null references resource on delete cascade,
  booking_id uuid references room_booking on delete cascade,
  -- With set-up before and tidying after.
  during tstzrange not null,
  released_at timestamptz,
  constraint claim_has_holder check (num_nonnulls(booking_id) = 1),
  constraint claim_has_both_ends check (
    not isempty(during) and lower(during) is not null and upper(during) is not null and lower_inc(during) and not upper_inc(during)
  ),
  constraint claim_once exclude using gist (resource_id with =, during with &&) where (released_at is null)
);
create index claim_live on claim (resource_id, lower(during)) where released_at is null;
create index claim_of_booking on claim (booking_id);
