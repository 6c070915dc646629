-- Somebody who waits for a time, or for an earlier one than they have. Belongs to the act: of one who has no time it is the whole of it.
create table time_wish (
  id bigint generated always as identity primary key,
  act_id uuid not null unique references act on delete cascade,
  service_id bigint not null references service,
  -- Null: any hub.
  hub_id bigint references hub,
  -- The language an interpreter is needed for.
  interpreter text check (length(interpreter) between 2 and 3),
  -- The last day on which it is of use.
  until date not null,
  -- Town time.
  asked_at timestamptz not null,
  ended_at timestamptz,
  ended_because text check (ended_because in ('got', 'left', 'unanswered', 'over')),
  check ((ended_at is null) = (ended_because is null))
);
create index time_wish_in_line on time_wish (service_id, id) where ended_at is null;

-- A time that one of them is asked about. It is theirs until they answer, never longer than until it begins.
create table time_offer (
  id uuid primary key default gen_random_uuid(),
  wish_id bigint not null references time_wish on delete cascade,
  caseworker_id bigint not null references caseworker,
  hub_id bigint not null references hub,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Town time.
  offered_at timestamptz not null,
  reply_by timestamptz not null,
  ended_at timestamptz,
  ended_because text check (ended_because in ('taken', 'declined', 'lapsed', 'withdrawn')),
  check (ends_at > starts_at),
  check (reply_by <= starts_at),
  check ((ended_at is null) = (ended_because is null))
);
create index time_offer_of_wish on time_offer (wish_id);
create unique index time_offer_one_at_a_time on time_offer (wish_id) where ended_at is null;
create index time_offer_due on time_offer (reply_by) where ended_at is null;

-- While they think, it is nobody else's, by the one constraint (decision 032).
alter table claim add column offer_id uuid references time_offer on delete cascade;
alter table claim drop constraint claim_has_holder;
alter table claim add constraint claim_has_holder
  check (num_nonnulls(booking_id, session_id, block_id, appointment_id, absence_id, offer_id) = 1);
create index claim_of_offer on claim (offer_id) where offer_id is not null;
