-- How somebody is chosen in a meeting: the candidates, the papers as two tellers count them, the lot, and who was elected.
create table election (
  id bigint generated always as identity primary key,
  body text not null references body deferrable initially deferred,
  -- What it is called in its address; never used again.
  number integer not null check (number > 0),
  post text not null check (post in ('member', 'substitute', 'leader', 'deputy')),
  seats integer not null check (seats between 1 and 60),
  method text not null check (method in ('majority', 'plurality')),
  held_on date not null,
  -- The lot's secret part. Its checksum is shown from the start, itself only when the lot is drawn.
  lot_key text not null check (lot_key ~ '^[0-9a-f]{32}$'),
  -- Somebody asked for papers: from then on nobody is elected without a count.
  objected_at timestamptz,
  acclaimed_at timestamptz,
  closed_at timestamptz,
  closed_by uuid references staff_account,
  erase_on date,
  unique (body, number),
  check (post not in ('leader', 'deputy') or seats = 1),
  check (objected_at is null or acclaimed_at is null),
  check ((closed_at is null) = (erase_on is null) and (closed_at is null) = (closed_by is null))
);
-- One at a time: who has an office depends on who was elected before.
create unique index election_one_open on election (body) where closed_at is null;

create table election_candidate (
  election_id bigint not null references election,
  number integer not null check (number > 0),
  -- Null: somebody with protected address, or somebody who was not elected and whose name has gone.
  name text check (length(name) between 1 and 120),
  -- Nobody can be elected who has not said yes, and this is how she did.
  consent text not null check (consent in ('list', 'present', 'phone', 'written')),
  -- Who sits already, when she stands for an office.
  seat_id bigint references seat,
  candidate_id uuid references candidate on delete set null,
  -- 1: elected first. Null: not elected, or not decided yet.
  elected integer check (elected > 0),
  primary key (election_id, number)
);
create unique index election_candidate_of_seat on election_candidate (election_id, seat_id) where seat_id is not null;
create unique index election_candidate_elected on election_candidate (election_id, elected) where elected is not null;
create index election_candidate_of_candidate on election_candidate (candidate_id);

-- The papers of one round as one teller has counted them. Two count, each alone; nothing holds until they have the same.
create table election_count (
  election_id bigint not null references election,
  round integer not null check (round in (1, 2)),
  teller uuid not null references staff_account,
  papers integer not null check (papers between 0 and 100000),
  blank integer not null check (blank >= 0),
  spoiled integer not null check (spoiled >= 0),
  at timestamptz not null,
  primary key (election_id, round, teller),
  check (blank + spoiled <= papers)
);

create table election_vote (
  election_id bigint not null,
  round integer not null,
  teller uuid not null,
  candidate integer not null,
  votes integer not null check (votes >= 0),
  primary key (election_id, round, teller, candidate),
  foreign key (election_id, round, teller) references election_count on delete cascade,
  foreign key (election_id, candidate) references election_candidate
);

-- A lot: two witnesses each said a number, and anybody can work out the order again from the key and the two.
create table election_draw (
  election_id bigint not null references election,
  round integer not null check (round in (1, 2)),
  first_number integer not null check (first_number between 0 and 999999),
  second_number integer not null check (second_number between 0 and 999999),
  at timestamptz not null,
  by_account uuid not null references staff_account,
  primary key (election_id, round)
);
