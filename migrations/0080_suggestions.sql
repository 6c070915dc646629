-- What somebody says that a neighbourhood lacks, wants or will do (decision 053). The number is said aloud and used once. Where it stands lies
-- in the chain; what they wrote lies in a table of its own and goes with their act. The title stays: staff have read that nobody is in it.
create table suggestion (
  number integer generated always as identity primary key,
  kind text not null check (kind in ('initiative', 'wish', 'need')),
  hub_id bigint not null references hub on delete cascade,
  -- Null: all of what belongs to the hub.
  place text references place on delete set null,
  act_id uuid unique references act on delete set null,
  -- Of a title that is shown; null while nobody has read it.
  title text check (length(title) between 1 and 120),
  audience text not null check (audience in ('everyone', 'children', 'families', 'youth', 'adults', 'seniors')),
  -- What it is written in.
  language text not null check (language in ('nb', 'nn', 'en', 'other')),
  -- From whom, as everybody may know it for good: never somebody's name. A child is shown as nobody.
  credit text not null check (credit in ('resident', 'child', 'young', 'association')),
  association text check (length(association) between 1 and 120),
  -- Town time. Null while it is held back as misuse.
  received_at timestamptz,
  -- Since when everybody can read it.
  shown_at timestamptz,
  withdrawn_at timestamptz,
  check ((credit = 'association') = (association is not null)),
  constraint suggestion_begins_received check (received_at is not null or (shown_at is null and withdrawn_at is null)),
  constraint suggestion_shown_is_titled check (shown_at is null or title is not null)
);
create index suggestion_of_hub on suggestion (hub_id, number desc) where received_at is not null;
create index suggestion_of_place on suggestion (place) where place is not null;

-- As whoever voiced it wrote it.
create table suggestion_text (
  suggestion integer primary key references suggestion on delete cascade,
  act_id uuid not null references act on delete cascade,
  title text not null check (length(title) between 1 and 120),
  body text not null check (length(body) between 1 and 2000),
  nickname text check (length(nickname) between 1 and 40)
);
create index suggestion_text_of_act on suggestion_text (act_id);

-- How its text was moderated, by which of the staff. What is hidden breaks a rule that everybody can read.
create table suggestion_reading (
  id bigint generated always as identity primary key,
  suggestion integer not null references suggestion on delete cascade,
  kind text not null check (kind in ('shown', 'hidden')),
  rule text check (rule in ('persons', 'insult', 'advert', 'law', 'not_ours')),
  reason text check (length(reason) between 1 and 1000),
  at timestamptz not null,
  done_by uuid not null references staff_account,
  constraint suggestion_hidden_with_reason check ((kind = 'hidden') = (rule is not null) and (rule is null) = (reason is null))
);
create index suggestion_reading_of on suggestion_reading (suggestion, id);
