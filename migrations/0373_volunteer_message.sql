-- What whoever runs a need has written to those who have said yes, for a shift or for all ahead. It stays on their receipts.
create table volunteer_message (
  id bigint generated always as identity primary key,
  -- Of the form it was written in: the same form sent twice is one message.
  send_key text not null unique check (length(send_key) between 16 and 64),
  need_id bigint not null references volunteer_need on delete cascade,
  -- Null: all shifts ahead.
  shift_id bigint references volunteer_shift on delete cascade,
  text text not null check (length(text) between 1 and 600),
  -- How many it was for.
  told integer not null check (told > 0),
  -- Town time.
  sent_at timestamptz not null,
  sent_by uuid not null references staff_account
);
create index volunteer_message_of_need on volunteer_message (need_id, sent_at);
create index volunteer_message_of_shift on volunteer_message (shift_id);
