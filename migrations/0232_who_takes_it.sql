-- What decides whose turn it is (decision 125): languages that are spoken without an interpreter, and how much of the load is theirs, in
-- hundredths of a full position.
alter table caseworker add column languages jsonb not null default '[]' check (jsonb_typeof(languages) = 'array');
alter table caseworker add column share smallint not null default 100 check (share between 1 and 200);
-- Since when staff say so themselves: a pack that is loaded then leaves both be (decision 096). Machine time.
alter table caseworker add column share_set_at timestamptz;

-- Why whoever takes it was chosen; null where it was not chosen by turn, or before this was kept.
alter table appointment add column chosen_because text
  check (chosen_because in ('asked_for', 'alone', 'language', 'load', 'waited', 'order', 'took_over'));
