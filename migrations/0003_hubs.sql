create table municipality (
  slug text primary key,
  name text not null,
  merged_on date,
  phone text,
  email text,
  accessibility_statement text,
  only_one boolean not null default true unique check (only_one)
);
create table municipality_number (
  number text primary key,
  valid_from date not null,
  valid_to date,
  layer layer not null
);
-- When school is out. Set locally by the county, so the pack's are examples until somebody enters the real ones.
create table school_holiday (
  key text primary key,
  title localized not null,
  valid_from date not null,
  valid_to date not null,
  layer layer not null,
  source text,
  check (valid_to >= valid_from)
);
create table former_municipality (
  slug text primary key,
  name text not null,
  number text not null
);

create table hub (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  position integer not null unique,
  former_municipality text references former_municipality,
  shape text not null check (shape in ('arc', 'edge')),
  start smallint not null check (start between 0 and 3),
  step smallint not null check (step between 0 and 3),
  bright text not null check (bright ~ '^#[0-9a-f]{6}$'),
  deep text not null check (deep ~ '^#[0-9a-f]{6}$'),
  lat double precision not null check (lat between 57 and 72),
  lon double precision not null check (lon between 4 and 32),
  -- How far off the point may be, in metres. 0 only when a person has confirmed the door.
  within_m integer not null check (within_m >= 0),
  phone text,
  email text,
  layer layer not null,
  source text,
  known_from date not null,
  unique (shape, start, step)
);

create table hub_name (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  name text not null,
  short text not null,
  valid_from date,
  valid_to date,
  exclude using gist (hub_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- Where the hub is, or is going to be. Addresses change: Heggedal moved in 2021.
create table hub_location (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  key text not null,
  building localized,
  street text,
  postcode text,
  town text,
  directions localized,
  -- False: the building is known, the door is not.
  door_confirmed boolean not null,
  valid_from date,
  valid_to date,
  known_from date not null,
  layer layer not null,
  source text,
  unique (hub_id, key)
);

create table milestone (
  id bigint generated always as identity primary key,
  -- Null: concerns the whole municipality.
  hub_id bigint references hub on delete cascade,
  key text not null,
  kind text not null check (kind in ('opening', 'official_opening', 'move', 'closing', 'public_meeting', 'decision', 'merger', 'rename', 'other')),
  state text not null check (state in ('planned', 'actual')),
  -- A date with a precision is the range it may be in: 2020 is 1 January to 31 December (domain.md F1).
  earliest date not null,
  latest date not null,
  title localized not null,
  body localized,
  link text,
  announced_as_first boolean not null default false,
  known_from date not null,
  layer layer not null,
  source text,
  check (latest >= earliest),
  unique nulls not distinct (hub_id, key)
);

create table provider (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,59}$'),
  position integer not null unique,
  kind text not null check (kind in ('municipal_service', 'library', 'volunteer_centre', 'association', 'business', 'senior_centre', 'youth', 'health', 'culture', 'church')),
  municipal boolean not null,
  -- The municipality's front desk: who it is matters to «nearest desk» and to the wall.
  front_desk boolean not null default false,
  description localized not null,
  phone text,
  email text,
  layer layer not null,
  source text,
  known_from date not null
);
create table provider_name (
  id bigint generated always as identity primary key,
  provider_id bigint not null references provider on delete cascade,
  name text not null,
  valid_from date,
  valid_to date,
  exclude using gist (provider_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- Old addresses redirect for ever.
create table former_slug (
  kind text not null check (kind in ('hub', 'provider')),
  slug text not null,
  leads_to text not null,
  primary key (kind, slug)
);

create table presence (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  provider_id bigint not null references provider,
  key text not null,
  earliest date not null,
  latest date not null,
  valid_to date,
  note localized,
  phone text,
  email text,
  known_from date not null,
  layer layer not null,
  source text,
  check (latest >= earliest),
  unique (hub_id, key)
);
create index presence_of_provider on presence (provider_id);

create table opening_period (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  -- Null: the house itself.
  provider_id bigint references provider,
  key text not null,
  title localized,
  valid_from date,
  valid_to date,
  override boolean not null default false,
  on_holidays text not null default 'closed' check (on_holidays in ('closed', 'as_usual')),
  known_from date not null,
  sequence integer not null default 0,
  layer layer not null,
  source text,
  check (valid_to is null or valid_from is null or valid_to >= valid_from),
  unique (hub_id, key),
  constraint opening_periods_need_an_override_to_overlap exclude using gist (
    hub_id with =, (coalesce(provider_id, 0)) with =, (layer::text) with =,
    daterange(valid_from, valid_to, '[]') with &&
  ) where (not override)
);
create index opening_period_in_time on opening_period using gist (hub_id, daterange(valid_from, valid_to, '[]'));

create table opening_span (
  period_id bigint not null references opening_period on delete cascade,
  position smallint not null,
  -- Bit 0 is Monday.
  weekdays smallint not null check (weekdays between 1 and 127),
  -- Minutes of the wall clock; past 1440 is the next day's clock.
  opens smallint not null check (opens between 0 and 1439),
  closes smallint not null check (closes > opens and closes <= opens + 1440),
  mode text not null check (mode in ('staffed', 'self_service', 'by_appointment', 'remote')),
  note localized,
  primary key (period_id, position)
);

create table closure (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  -- Null: the whole house and everyone in it.
  provider_id bigint references provider,
  key text not null,
  valid_from date not null,
  -- The last closed day: «to and including».
  valid_to date not null,
  reason localized not null,
  known_from date not null,
  sequence integer not null default 0,
  layer layer not null,
  source text,
  check (valid_to >= valid_from),
  unique (hub_id, key)
);
create index closure_in_time on closure using gist (hub_id, daterange(valid_from, valid_to, '[]'));
create table closure_exception (
  closure_id bigint not null references closure on delete cascade,
  provider_id bigint not null references provider,
  note localized,
  primary key (closure_id, provider_id)
);

create table facility (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  key text not null,
  kind text not null,
  state text not null check (state in ('yes', 'no', 'partly', 'unknown')),
  note localized,
  checked_on date,
  valid_to date,
  known_from date not null,
  layer layer not null,
  source text,
  unique (hub_id, key)
);
create table room (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  key text not null,
  name localized not null,
  capacity integer check (capacity > 0),
  floor text,
  note localized,
  valid_to date,
  known_from date not null,
  layer layer not null,
  source text,
  unique (hub_id, key)
);

-- What one can get done, and by whom. Null hub: wherever the provider is met.
create table offer (
  id bigint generated always as identity primary key,
  provider_id bigint not null references provider,
  hub_id bigint references hub on delete cascade,
  key text not null,
  title localized not null,
  body localized,
  how text not null check (how in ('drop_in', 'by_appointment', 'self_service')),
  valid_to date,
  known_from date not null,
  layer layer not null,
  source text
);
create unique index offer_at_hub on offer (hub_id, key) where hub_id is not null;
create unique index offer_everywhere on offer (provider_id, key) where hub_id is null;

create table news (
  id bigint generated always as identity primary key,
  -- Null: concerns the whole municipality.
  hub_id bigint references hub on delete cascade,
  provider_id bigint references provider,
  key text not null,
  title localized not null,
  body localized not null,
  published_at timestamptz not null,
  sequence integer not null default 0,
  layer layer not null,
  source text,
  unique nulls not distinct (hub_id, key)
);
create index news_by_time on news (hub_id, published_at desc);

create table predecessor (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  key text not null,
  name text not null,
  note localized,
  carried_on_from date not null,
  known_from date not null,
  layer layer not null,
  source text,
  unique (hub_id, key)
);

create table place (
  slug text primary key,
  name text not null,
  other_names text[] not null default '{}',
  hub_id bigint not null references hub,
  layer layer not null,
  source text
);
create table postcode (
  code text primary key check (code ~ '^[0-9]{4}$'),
  town text not null,
  hub_id bigint not null references hub,
  place text references place,
  layer layer not null,
  source text
);

-- Facts about the local committees until bodies have a room of their own.
create table planned_committee (
  slug text primary key,
  name localized not null,
  hub_id bigint not null references hub,
  body localized not null,
  trial_from date not null,
  trial_to date not null,
  after_trial localized,
  after_trial_known_from date,
  known_from date not null,
  layer layer not null,
  source text
);
create table planned_committee_place (
  committee text not null references planned_committee on delete cascade,
  place text not null references place,
  position smallint not null,
  primary key (committee, place)
);

-- Words that mean the same to someone who searches.
create table synonym_group (
  id bigint generated always as identity primary key,
  words text[] not null check (cardinality(words) >= 2),
  layer layer not null
);

-- A fixed-list translation stays «unreviewed» until a person approves it.
create table translation_approval (
  lang text primary key,
  approved_by text not null,
  approved_on date not null
);
