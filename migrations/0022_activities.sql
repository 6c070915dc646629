-- What happens at the hubs. One row holds the whole of an activity: what it is, its rhythms, and what was changed for
-- single dates. Its dates are rows of `session`, computed from it for a rolling window (decision 028).
create table activity (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  -- Part of the address, of the calendar's UID and of each date's id: never changed, and one in the municipality.
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  kind text not null check (
    kind in ('course', 'workshop', 'open_house', 'meetup', 'meal', 'exercise', 'culture', 'club', 'help', 'outing', 'public_meeting')
  ),
  title localized not null,
  body localized,
  audience text not null check (audience in ('everyone', 'children', 'families', 'youth', 'adults', 'seniors')),
  age_from smallint check (age_from between 0 and 120),
  age_to smallint check (age_to between 0 and 120),
  children_welcome boolean not null,
  languages text[] not null,
  -- In kroner. Null: not announced.
  price integer check (price between 0 and 100000),
  access text[] not null check (
    access <@ array['step_free', 'hearing_loop', 'accessible_toilet', 'changing_table', 'pram_parking', 'sign_language', 'easy_norwegian']
  ),
  attend text not null check (attend in ('drop_in', 'sign_up', 'not_announced')),
  is_culture boolean not null,
  is_intergenerational boolean not null,
  room localized,
  bring localized,
  bad_weather localized,
  carried_on_from text,
  -- The number of the suggestion that it came of.
  suggestion integer,
  rhythms jsonb not null check (jsonb_typeof(rhythms) = 'array'),
  changes jsonb not null check (jsonb_typeof(changes) = 'array'),
  valid_to date,
  layer layer not null,
  source text,
  known_from date not null,
  check (age_to >= age_from)
);
create index activity_of_hub on activity (hub_id);

create table activity_organiser (
  activity_id bigint not null references activity on delete cascade,
  position smallint not null,
  provider_id bigint not null references provider,
  primary key (activity_id, position),
  unique (activity_id, provider_id)
);
create index activity_organiser_provider on activity_organiser (provider_id);

create table session (
  id bigint generated always as identity primary key,
  activity_id bigint not null references activity on delete cascade,
  -- The day that the rule gave. It stays, whatever day the date is moved to.
  occurrence date not null,
  hub_id bigint not null references hub on delete cascade,
  day date not null,
  -- Null: the hour is not announced.
  starts_at timestamptz,
  ends_at timestamptz,
  -- Withdrawn: the rhythm no longer gives it. The row stays, since sign-ups may hang on it.
  state text not null check (state in ('planned', 'cancelled', 'withdrawn')),
  -- Changed by somebody for this date alone.
  by_hand boolean not null,
  reason localized,
  room localized,
  host text,
  sequence integer not null default 0,
  layer layer not null,
  known_from date not null,
  unique (activity_id, occurrence),
  check (ends_at > starts_at),
  check (starts_at is not null or ends_at is null)
);
create index session_by_day on session (day, starts_at) where state <> 'withdrawn';
create index session_of_hub_by_day on session (hub_id, day, starts_at) where state <> 'withdrawn';
create index session_moved on session (occurrence) where occurrence <> day and state <> 'withdrawn';
