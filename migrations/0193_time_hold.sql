-- A time that somebody has chosen and is about to book: what they have chosen so far, and nothing of who they are (decision 112).
create table time_hold (
  id uuid primary key default gen_random_uuid(),
  -- Of the browser's own mark: each has one at a time. Null: asked for as data.
  browser_hash bytea unique,
  service_id bigint not null references service on delete cascade,
  caseworker_id bigint not null references caseworker on delete cascade,
  hub_id bigint not null references hub on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Town time. From then on it is as if it were not there.
  held_until timestamptz not null,
  check (ends_at > starts_at)
);
create index time_hold_of_caseworker on time_hold (caseworker_id, held_until);
create index time_hold_of_service on time_hold (service_id);
create index time_hold_of_hub on time_hold (hub_id);

alter table claim add column hold_id uuid references time_hold on delete cascade;
alter table claim drop constraint claim_has_holder;
alter table claim add constraint claim_has_holder
  check (num_nonnulls(booking_id, session_id, block_id, appointment_id, absence_id, offer_id, hold_id) = 1);
create index claim_of_hold on claim (hold_id) where hold_id is not null;
