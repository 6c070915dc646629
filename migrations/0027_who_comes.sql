-- Town time. A reminder is due at a time, not found by a window (M3); null: too late for one when they signed up.
alter table sign_up add column remind_at timestamptz;
alter table sign_up add column reminded_at timestamptz;
create index sign_up_to_remind on sign_up (remind_at) where reminded_at is null and ended_at is null;

-- How many of a sign-up came to a date; none: they did not.
create table attendance (
  sign_up_id uuid not null references sign_up on delete cascade,
  session_id bigint not null references session,
  came smallint not null check (came between 0 and 20),
  noted_at timestamptz not null,
  noted_by uuid references staff_account,
  primary key (sign_up_id, session_id)
);
create index attendance_of_session on attendance (session_id);

-- How many there were at a date, without names: it stays when the names are gone.
create table head_count (
  session_id bigint primary key references session on delete cascade,
  -- Those who came without having signed up.
  walk_ins smallint not null default 0 check (walk_ins between 0 and 5000),
  -- All who were there, where somebody only counted.
  heads smallint check (heads between 0 and 5000),
  -- Taken from the list before it is forgotten.
  signed_up smallint,
  came smallint,
  noted_at timestamptz not null,
  noted_by uuid references staff_account
);
