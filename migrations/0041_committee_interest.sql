-- Somebody who wants to be in a nominating committee that a public meeting finds people for. Never shown to the public.
create table committee_interest (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  session_id bigint not null references session,
  -- Town time, all of them.
  at timestamptz not null,
  said_yes_at timestamptz,
  said_no_at timestamptz,
  -- The person herself by link or code, or on the phone or at the desk to a member of staff.
  said_by text check (said_by in ('link', 'phone', 'desk')),
  noted_by uuid references staff_account,
  constraint committee_interest_one_answer check (said_yes_at is null or said_no_at is null),
  constraint committee_interest_answer_has_way check ((said_by is null) = (said_yes_at is null and said_no_at is null))
);
create index committee_interest_of_session on committee_interest (session_id);
create index committee_interest_of_person on committee_interest (person_id);
