-- What a public meeting has beside what every activity has: agenda, practical facts, how questions are looked at, and
-- the reports that were published of its dates (decision 034). Null: nothing is said of it.
alter table activity add column meeting jsonb check (jsonb_typeof(meeting) = 'object');

-- A meeting as it goes on, from the moment a host opens it.
create table meeting_floor (
  session_id bigint primary key references session on delete cascade,
  -- Town time.
  opened_at timestamptz,
  closed_at timestamptz,
  -- Key of the point of the agenda that it has come to.
  point text,
  -- The report of it has been told to those who came and asked: once, however often it is put right.
  told_at timestamptz,
  constraint meeting_opened_before_closed check (closed_at is null or (opened_at is not null and closed_at >= opened_at))
);

-- A question to a meeting. The text is shown when somebody has looked at it, never the name.
create table meeting_question (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  session_id bigint not null references session,
  -- Order of arrival within the meeting; what a host says aloud.
  number integer not null check (number > 0),
  body text not null check (length(body) between 1 and 600),
  -- Town time, all of them.
  at timestamptz not null,
  shown_at timestamptz,
  hidden_at timestamptz,
  hidden_because text check (hidden_because in ('person', 'tone', 'off_topic', 'said_before')),
  -- Who of the staff showed it, or took it away, last.
  looked_at_by uuid references staff_account,
  -- Place on the shortlist of the host.
  place integer,
  answer text check (length(answer) between 1 and 1000),
  answered_at timestamptz,
  withdrawn_at timestamptz,
  -- How many stood behind it when what tells them apart was forgotten.
  former_support integer not null default 0 check (former_support >= 0),
  unique (session_id, number),
  constraint meeting_shortlist_place unique (session_id, place) deferrable initially deferred,
  constraint meeting_hidden_has_reason check ((hidden_at is null) = (hidden_because is null)),
  constraint meeting_hidden_is_not_shown check (hidden_at is null or shown_at is null),
  constraint meeting_answer_has_time check ((answer is null) or answered_at is not null),
  constraint meeting_shortlist_waits check (place is null or (shown_at is not null and answered_at is null and withdrawn_at is null)),
  constraint meeting_answered_was_shown check (answered_at is null or shown_at is not null)
);
create index meeting_question_of_person on meeting_question (person_id);

-- One who stands behind a question: a keyed hash of a proven address, or of a browser. Forgotten the day after.
create table meeting_support (
  question_id uuid not null references meeting_question on delete cascade,
  supporter bytea not null check (octet_length(supporter) = 32),
  at timestamptz not null,
  primary key (question_id, supporter)
);
