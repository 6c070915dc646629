-- What a host has written to all who have signed up, for a date or for all dates ahead. It stays on their receipts.
create table host_message (
  id bigint generated always as identity primary key,
  -- Of the form it was written in: the same form sent twice is one message.
  send_key text not null unique check (length(send_key) between 16 and 64),
  activity_id bigint not null references activity on delete cascade,
  -- Null: all dates ahead.
  session_id bigint references session on delete cascade,
  reaches text not null check (reaches in ('seated', 'all')),
  text text not null check (length(text) between 1 and 600),
  -- How many it was for.
  told integer not null check (told > 0),
  -- Town time.
  sent_at timestamptz not null,
  sent_by uuid not null references staff_account
);
create index host_message_of_activity on host_message (activity_id, sent_at);
