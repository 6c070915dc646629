-- Somebody who takes appointments is away. Why is not asked.
create table absence (
  id uuid primary key default gen_random_uuid(),
  caseworker_id bigint not null references caseworker on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Town time.
  made_at timestamptz not null,
  -- Back before it was over, or it was a mistake.
  ended_at timestamptz,
  check (ends_at > starts_at),
  constraint absence_once exclude using gist (caseworker_id with =, tstzrange(starts_at, ends_at, '[)') with &&) where (ended_at is null)
);

-- What is free of somebody's hours is the absence's: nobody books them meanwhile, by the one constraint (decision 032).
alter table claim add column absence_id uuid references absence on delete cascade;
alter table claim drop constraint claim_has_holder;
alter table claim add constraint claim_has_holder check (num_nonnulls(booking_id, session_id, block_id, appointment_id, absence_id) = 1);
create index claim_of_absence on claim (absence_id) where absence_id is not null;

-- Whoever was to receive them is away: the same receipt chooses another time.
alter table appointment drop constraint appointment_ended_because_check;
alter table appointment add constraint appointment_ended_because_check
  check (ended_because in ('called_off', 'unproven', 'taken', 'away'));
