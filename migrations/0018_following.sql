-- What news is about, in words that residents can follow: a list that the municipality keeps.
create table theme (
  slug text primary key check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  name localized not null,
  layer layer not null,
  source text
);
create table news_theme (
  news_id bigint not null references news on delete cascade,
  theme text not null references theme,
  primary key (news_id, theme)
);
create index news_theme_of on news_theme (theme);
-- Where it matters, when that is less than all that a hub is for.
create table news_place (
  news_id bigint not null references news on delete cascade,
  place text not null references place,
  primary key (news_id, place)
);
create index news_place_of on news_place (place);
-- The day of what it tells of, for calendars.
alter table news add column happens_on date;

-- One act may follow several things, and each is told in its own way.
alter table subscription
  drop constraint subscription_act_id_key,
  drop constraint subscription_channel_check,
  add constraint subscription_channel_check check (channel in ('email', 'sms', 'call', 'letter')),
  -- Whose desk rings or writes: `hub:tofte`. Null: that of the municipality.
  add column desk text check (desk ~ '^hub:[a-z][a-z0-9-]*$'),
  -- Minutes of the wall clock between which nothing is sent; the night may lie between. Null: as the town has it.
  add column quiet_from smallint check (quiet_from between 0 and 1439),
  add column quiet_to smallint check (quiet_to between 0 and 1439),
  add check ((quiet_from is null) = (quiet_to is null)),
  add check (quiet_from <> quiet_to);
update subscription set desk = topic where topic like 'hub:%';
create unique index subscription_once on subscription (act_id, topic) where ended_at is null;
create index tiding_of_event on tiding (event_id);

-- What waited when a backup was made waits for somebody to say that it was not sent meanwhile. Town time.
alter table tiding add column held_at timestamptz;
alter table event_delivery
  add column held_at timestamptz,
  add column dropped_at timestamptz,
  add column dropped_because text check (length(dropped_because) between 1 and 300),
  add check ((dropped_at is null) = (dropped_because is null)),
  add check (dropped_at is null or given_up_at is not null);
alter table outbound_message
  add column held_at timestamptz,
  add column dropped_at timestamptz,
  add column dropped_because text check (length(dropped_because) between 1 and 300),
  add check ((dropped_at is null) = (dropped_because is null)),
  add check (dropped_at is null or given_up_at is not null),
  add check (held_at is null or (sent_at is null and given_up_at is null));
create index outbound_message_held on outbound_message (due_at, id) where held_at is not null;
create index event_delivery_given_up on event_delivery (event_id) where given_up_at is not null or held_at is not null;

-- What stands on the envelope of a letter, typed when it is asked for and gone when the letter is given.
create table letter_address (
  act_id uuid primary key references act on delete cascade,
  lines text not null check (length(lines) between 1 and 300),
  typed_at timestamptz not null,
  typed_by uuid not null references staff_account
);

-- The calendar of one receipt, for programs that can show no password: whoever has its address reads it. Machine time.
create table calendar_feed (
  act_id uuid primary key references act on delete cascade,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  made_at timestamptz not null
);

-- An address typed in place of one that is dead stands here until somebody with access to it has said so.
alter table contact_check
  alter column contact_point_id drop not null,
  add column person_id uuid references person on delete cascade,
  add column new_kind text check (new_kind in ('email', 'mobile')),
  add column new_value text check (length(new_value) between 3 and 254),
  add check ((contact_point_id is null) = (new_value is not null)),
  add check ((new_value is null) = (new_kind is null)),
  add check ((new_value is null) = (person_id is null));
create index contact_check_of_person on contact_check (person_id);

-- Lines that stand in every message: how it greets, and who it is from.
create table message_line (
  key text primary key check (key in ('greeting', 'sender')),
  words localized not null,
  layer layer not null,
  source text
);
