-- Of a topic with few times, what somebody gives back is shown to all after a while that nobody can know beforehand (decision 124). Town time.
create table time_given_back (
  id bigint generated always as identity primary key,
  caseworker_id bigint not null references caseworker on delete cascade,
  -- With what is kept free around them.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  shown_at timestamptz not null,
  check (ends_at > starts_at)
);
create index time_given_back_of_caseworker on time_given_back (caseworker_id, shown_at);
create index time_given_back_shown on time_given_back (shown_at);

-- The same of what was kept for somebody who wrote no further: whoever chose it may still have it. Null while it is kept.
alter table time_hold add column shown_at timestamptz;
