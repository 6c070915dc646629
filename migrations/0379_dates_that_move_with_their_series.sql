-- A series that gets another weekday takes its dates along: the row stays, and with it whoever has signed up.
-- What it goes by in calendars for ever, where that is not the day that the rule gives now.
alter table session add column calendar_id text;

-- The days that a rule gave a date before the one it gives now: old addresses lead on.
create table session_was (
  activity_id bigint not null references activity on delete cascade,
  occurrence date not null,
  session_id bigint not null references session on delete cascade,
  primary key (activity_id, occurrence)
);
create index session_was_of_session on session_was (session_id);

-- Town time. When the date was last moved under somebody who was on its list: they may say no until it begins.
alter table sign_up add column moved_at timestamptz;
