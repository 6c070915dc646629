-- Who wants to hear of what. Begins when the act behind it does; ends, and then stays until it is purged.
create table subscription (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  -- `hub:tofte`, `provider:innbyggerservice`: what is followed, in the words of the slice that owns it.
  topic text not null check (topic ~ '^[a-z]+:[a-z][a-z0-9-]*$'),
  about text[] not null check (cardinality(about) between 1 and 8),
  channel text not null check (channel in ('email', 'sms', 'call')),
  rhythm text not null check (rhythm in ('at_once', 'daily', 'weekly')),
  -- Town time.
  begun_at timestamptz,
  ended_at timestamptz
);
create index subscription_of_topic on subscription (topic) where begun_at is not null and ended_at is null;
create index subscription_of_person on subscription (person_id);

-- What a subscriber has yet to be told: gathered for a letter of the day or the week, or rung about until ticked.
create table tiding (
  id bigint generated always as identity primary key,
  subscription_id uuid not null references subscription on delete cascade,
  event_id bigint not null,
  about text not null,
  title localized not null,
  text localized,
  path text not null check (path like '/%'),
  -- Town time: when it is to be told.
  due_at timestamptz not null,
  told_at timestamptz,
  told_by uuid references staff_account,
  unique (subscription_id, event_id)
);
create index tiding_waiting on tiding (due_at) where told_at is null;

-- A question to a hub or somebody who is met there, and its answer. The answer is on the receipt, so nobody must leave an address.
create table enquiry (
  id uuid primary key default gen_random_uuid(),
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  topic text not null check (topic ~ '^[a-z]+:[a-z][a-z0-9-]*$'),
  body text not null check (length(body) between 1 and 4000),
  language text not null,
  -- Town time.
  at timestamptz not null,
  withdrawn_at timestamptz,
  answer text check (length(answer) between 1 and 4000),
  answered_at timestamptz,
  answered_by uuid references staff_account,
  -- The desk rings those who left no address for writing, until it is ticked.
  rung_at timestamptz,
  rung_by uuid references staff_account,
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (answered_by is null)),
  check ((rung_at is null) = (rung_by is null))
);
create index enquiry_waiting on enquiry (at) where answered_at is null and withdrawn_at is null;
create index enquiry_of_topic on enquiry (topic, at desc);
create index enquiry_of_person on enquiry (person_id);
