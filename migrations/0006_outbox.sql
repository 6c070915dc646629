-- What happened, for whoever reacts to it without being known to the writer. Ids only, never a name or an address.
create table event (
  id bigint generated always as identity primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  subject text not null check (length(subject) between 1 and 200),
  payload jsonb not null,
  -- Town time.
  at timestamptz not null
);
create index event_by_age on event (at);

-- Who wants to hear of a kind of event. Written at start from what the program registers; taken away by a migration.
create table event_listener (
  name text primary key check (length(name) between 1 and 100),
  kind text not null
);
create index event_listener_of_kind on event_listener (kind);

-- One row for each listener of each event, made with the event; marked in the transaction of what the listener does.
create table event_delivery (
  event_id bigint not null references event on delete cascade,
  listener text not null references event_listener on delete cascade,
  subject text not null,
  handled_at timestamptz,
  given_up_at timestamptz,
  tries integer not null default 0 check (tries >= 0),
  -- Machine time.
  retry_at timestamptz,
  last_error text check (length(last_error) <= 100),
  primary key (event_id, listener),
  check (handled_at is null or given_up_at is null)
);
create index event_delivery_waiting on event_delivery (listener, subject, event_id) where handled_at is null and given_up_at is null;

-- What leaves the house. `key` is one per cause and recipient: whoever queues it again gets the row that is there.
create table outbound_message (
  id uuid primary key default gen_random_uuid(),
  key text not null unique check (length(key) between 1 and 200),
  channel text not null check (channel in ('email', 'sms')),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  to_address text,
  subject text,
  text text,
  html text,
  headers jsonb not null default '{}' check (jsonb_typeof(headers) = 'object'),
  calendar jsonb check (calendar is null or (calendar ? 'method' and calendar ? 'content')),
  -- Town time: when it was asked for, when it is to go, and after when it would only mislead.
  created_at timestamptz not null,
  due_at timestamptz not null,
  not_after timestamptz check (not_after > due_at),
  -- Machine time: which worker has it in hand, and when it may be tried again.
  claimed_by text,
  claimed_at timestamptz,
  retry_at timestamptz,
  tries integer not null default 0 check (tries >= 0),
  -- A code, never what a server answered: that can quote the address.
  last_error text check (length(last_error) <= 60),
  -- Town time.
  sent_at timestamptz,
  sent_by text check (sent_by in ('smtp', 'gateway', 'file')),
  given_up_at timestamptz,
  -- What the receiving system calls it.
  reference text check (length(reference) <= 200),
  report text check (report in ('delivered', 'undelivered')),
  reported_at timestamptz,
  purged_at timestamptz,
  check ((claimed_by is null) = (claimed_at is null)),
  check ((sent_at is null) = (sent_by is null)),
  check (sent_at is null or given_up_at is null),
  check (claimed_by is null or (sent_at is null and given_up_at is null)),
  check ((report is null) = (reported_at is null)),
  check (report is null or sent_at is not null),
  constraint outbound_message_content check (
    (purged_at is null and to_address is not null and text is not null and (subject is not null) = (channel = 'email'))
    or (purged_at is not null and to_address is null and subject is null and text is null and html is null
      and calendar is null and headers = '{}')),
  constraint outbound_message_address check (
    (channel = 'email' and to_address ~ '^[^\s@<>(),;:"\[\]\\]+@[^\s@<>(),;:"\[\]\\]+$' and length(to_address) <= 254)
    or (channel = 'sms' and to_address ~ '^\+[1-9][0-9]{6,14}$')),
  constraint outbound_message_one_line check (subject !~ '[\r\n]'),
  check (channel = 'email' or (html is null and calendar is null and headers = '{}')),
  check (purged_at is null or sent_at is not null or given_up_at is not null)
);
create index outbound_message_waiting on outbound_message (due_at, id)
  where sent_at is null and given_up_at is null and claimed_by is null;
create index outbound_message_claimed on outbound_message (claimed_by) where claimed_by is not null;
create index outbound_message_given_up on outbound_message (created_at desc, id) where given_up_at is not null;
create index outbound_message_by_age on outbound_message (created_at desc, id);
create index outbound_message_to_purge on outbound_message (coalesce(sent_at, given_up_at)) where purged_at is null;

-- How many went and how many did not, since counting the messages would take longer for each one sent.
create table outbox_tally (
  channel text not null check (channel in ('email', 'sms')),
  outcome text not null check (outcome in ('sent', 'failed', 'given-up')),
  number bigint not null default 0 check (number >= 0),
  primary key (channel, outcome)
);

-- Workers hear at once, whichever process wrote; heard when the transaction is committed, and once for each.
create function tell_workers() returns trigger language plpgsql as $$
begin
  perform pg_notify('torg_work', tg_table_name);
  return null;
end $$;
create trigger event_delivery_is_told after insert on event_delivery
  for each statement execute function tell_workers();
create trigger outbound_message_is_told after insert on outbound_message
  for each statement execute function tell_workers();
