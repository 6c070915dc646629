-- A suggestion is followed by its number: `suggestion:27`.
alter table subscription
  drop constraint subscription_topic_check,
  add constraint subscription_topic_check check (topic ~ '^[a-z]+:[a-z0-9][a-z0-9-]*$');
