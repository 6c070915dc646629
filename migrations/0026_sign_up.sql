-- How people sign up for an activity; null: they do not.
alter table activity add column sign_up jsonb check (jsonb_typeof(sign_up) = 'object');

-- What orders those who come: a number drawn under the lock of the list, never a clock.
create sequence sign_up_arrival;

-- One who has signed up for a date, or for all dates of an activity, with those they bring (decision 030).
create table sign_up (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  activity_id bigint not null references activity,
  -- Null: all dates.
  session_id bigint references session,
  size smallint not null check (size between 1 and 20),
  -- They come all or none.
  together boolean not null,
  -- Null while it does not count: held back as misuse.
  arrived bigint unique,
  seated smallint not null default 0,
  offered smallint not null default 0,
  -- Town time. When an offered place goes on to the next.
  reply_by timestamptz,
  -- Town time. When a place that is kept for an address to be proven is free again.
  held_until timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('cancelled', 'declined', 'unanswered', 'unproven')),
  constraint sign_up_within_size check (seated >= 0 and offered >= 0 and seated + offered <= size),
  constraint sign_up_together check (not together or (seated in (0, size) and offered in (0, size))),
  constraint sign_up_offer_has_end check ((offered > 0) = (reply_by is not null)),
  constraint sign_up_seated_has_arrived check (arrived is not null or seated + offered = 0),
  constraint sign_up_ended_is_free check (ended_at is null or seated + offered = 0),
  check ((ended_at is null) = (ended_because is null))
);
create index sign_up_of_session on sign_up (session_id, arrived) where ended_at is null;
create index sign_up_of_series on sign_up (activity_id, arrived) where session_id is null and ended_at is null;
create index sign_up_of_activity on sign_up (activity_id);
create index sign_up_of_person on sign_up (person_id);
create index sign_up_to_reply on sign_up (reply_by) where reply_by is not null;
create index sign_up_held on sign_up (held_until) where held_until is not null and ended_at is null;

-- What somebody must be told about what they asked for, where nothing can be sent to them: a line of the call list.
create table act_notice (
  id bigint generated always as identity primary key,
  act_id uuid not null references act on delete cascade,
  event_id bigint not null unique,
  title localized not null,
  text localized not null,
  -- Town time.
  due_at timestamptz not null,
  -- After that it would only mislead.
  not_after timestamptz,
  told_at timestamptz,
  told_by uuid references staff_account,
  check (told_by is null or told_at is not null)
);
create index act_notice_of_act on act_notice (act_id);
create index act_notice_to_tell on act_notice (due_at) where told_at is null;
create index act_notice_told on act_notice (told_at) where told_at is not null;
