-- What people come to a hub about, in their own words: what it is for, what to bring, who should go elsewhere.
create table service (
  id bigint generated always as identity primary key,
  -- Part of the address: one in the municipality.
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  -- Who helps with it.
  provider_id bigint not null references provider on delete cascade,
  title localized not null,
  lead localized not null,
  -- What else it is and has been called.
  names jsonb not null check (jsonb_typeof(names) = 'array'),
  helps localized not null,
  bring jsonb not null check (jsonb_typeof(bring) = 'array'),
  not_for localized,
  online text check (online like 'https://%'),
  valid_to date,
  layer layer not null,
  source text,
  known_from date not null,
  check (known_from <= valid_to)
);
create index service_of_provider on service (provider_id);

-- Where it is met. The days on which it really is follow from when its provider is there too (decision 047).
create table service_place (
  id bigint generated always as identity primary key,
  service_id bigint not null references service on delete cascade,
  hub_id bigint not null references hub on delete cascade,
  how text not null check (how in ('drop_in', 'by_appointment', 'self_service')),
  note localized,
  valid_from date,
  valid_to date,
  check (valid_from <= valid_to),
  constraint service_place_once exclude using gist (service_id with =, hub_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index service_place_of_hub on service_place (hub_id);
