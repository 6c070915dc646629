-- What came back is told another way: by another address of theirs, else by a person.
alter table tiding
  -- The key of the message that told it, so that what came back is known.
  add column sent_as text check (length(sent_as) <= 200),
  -- Town time: came back, and nothing else of theirs can be sent to.
  add column unsent_at timestamptz,
  add check (sent_as is null or told_at is not null);
create index tiding_sent_as on tiding (subscription_id, sent_as) where sent_as is not null;

-- Town time: the answer came back, and nothing else of theirs can be sent to.
alter table enquiry add column unsent_at timestamptz check (unsent_at is null or answered_at is not null);

-- A text message that the gateway took and nobody got is dropped with a reason too: it was only for what was given up.
alter table outbound_message drop constraint outbound_message_check10;
