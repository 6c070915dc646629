-- What somebody proposes to do at a hub (decision 033). The number is said aloud and used once. What they wrote lies in a table of its own and
-- goes with their act; the course of it stays, so that an activity keeps where it came from when its proposer is forgotten.
create table proposal (
  number integer generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  act_id uuid unique references act on delete set null,
  -- From whom, as everybody may know it for good: never somebody's name.
  credit text not null check (credit in ('resident', 'young', 'association')),
  association text check (length(association) between 1 and 120),
  age_band text check (age_band in ('under-13', '13-15', '16-19')),
  -- Town time. Null while it is held back as misuse.
  received_at timestamptz,
  -- Since when everybody can read it; null: nobody at the hub has looked yet, or it was taken away again.
  shown_at timestamptz,
  -- When it was answered yes or no, or taken back.
  closed_at timestamptz,
  -- The key of the activity that it became.
  activity_key text unique,
  check ((credit = 'association') = (association is not null)),
  check ((credit = 'young') = (age_band is not null)),
  constraint proposal_begins_received check (received_at is not null or (shown_at is null and closed_at is null and activity_key is null)),
  constraint proposal_placed_is_closed check (activity_key is null or closed_at is not null)
);
create index proposal_of_hub on proposal (hub_id, received_at);
create index proposal_open on proposal (received_at) where closed_at is null and received_at is not null;

-- How it reads: first as it was sent, then as staff have suggested and the proposer has said yes or no to.
create table proposal_wording (
  proposal integer not null references proposal on delete cascade,
  nr smallint not null check (nr >= 1),
  act_id uuid not null references act on delete cascade,
  title text not null check (length(title) between 1 and 120),
  body text not null check (length(body) between 1 and 1000),
  audience text not null check (audience in ('everyone', 'children', 'families', 'youth', 'adults', 'seniors')),
  often text not null check (often in ('once', 'weekly', 'fortnightly', 'monthly', 'open')),
  weekday smallint check (weekday between 1 and 7),
  day date,
  -- By the clock on the wall.
  starts text check (starts ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends text check (ends ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  help text check (length(help) between 1 and 500),
  nickname text check (length(nickname) between 1 and 40),
  -- Why staff suggest it; null: the proposer's own words.
  why text check (length(why) between 1 and 1000),
  taken_at timestamptz,
  refused_at timestamptz,
  -- What the proposer said to it.
  reply text check (length(reply) between 1 and 1000),
  primary key (proposal, nr),
  check (taken_at is null or refused_at is null),
  check (why is not null or taken_at is not null),
  check (ends is null or starts is not null)
);
create unique index proposal_wording_one_waits on proposal_wording (proposal) where taken_at is null and refused_at is null;
create index proposal_wording_of_act on proposal_wording (act_id);

-- What was done to it, when and by which of the staff; where it stands follows from these.
create table proposal_step (
  id bigint generated always as identity primary key,
  proposal integer not null references proposal on delete cascade,
  kind text not null check (
    kind in (
      'received', 'shown', 'hidden', 'suggested', 'taken', 'refused', 'approved', 'placed', 'unplaced', 'declined', 'reopened', 'withdrawn'
    )
  ),
  at timestamptz not null,
  done_by uuid references staff_account,
  -- Why not, in the words of whoever answered. Everybody can read it.
  reason text check (length(reason) between 1 and 1000),
  constraint proposal_declined_with_reason check ((kind = 'declined') = (reason is not null))
);
create index proposal_step_of on proposal_step (proposal, id);

-- Who wants it too, and who can help.
create table proposal_join (
  id uuid primary key default gen_random_uuid(),
  proposal integer not null references proposal on delete cascade,
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  can_help text check (length(can_help) between 1 and 300),
  -- Of the address, by a key: the same one counts once.
  contact_hash bytea,
  counted_at timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('left', 'already', 'replaced')),
  check ((ended_at is null) = (ended_because is null))
);
create unique index proposal_join_once on proposal_join (proposal, contact_hash) where counted_at is not null and ended_at is null;
create index proposal_join_of_person on proposal_join (person_id);

-- The number of the proposal that an activity came of.
alter table activity add column proposal integer check (proposal >= 1);
