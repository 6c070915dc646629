-- Whoever a brake has stopped, as a code that nobody can read an address from. Seen by staff, and released by them. Machine time.
create table brake_stop (
  key bytea primary key check (length(key) = 32),
  what text not null,
  because text[] not null check (cardinality(because) between 1 and 8),
  since timestamptz not null,
  ends_at timestamptz not null,
  released_at timestamptz,
  released_by uuid references staff_account,
  check ((released_at is null) = (released_by is null))
);
create index brake_stop_since on brake_stop (since);

-- How long a browser must count before it is believed. Data, so that a municipality makes it easier or harder without a new program.
create table proof_difficulty (
  level int primary key check (level between 1 and 3),
  rounds int not null check (rounds between 100 and 1000000),
  least int not null check (least >= 0),
  most int not null check (most between least and 100000)
);
insert into proof_difficulty (level, rounds, least, most) values (1, 2000, 200, 400), (2, 4000, 300, 600), (3, 8000, 400, 800);

-- A task that was solved, or passed by, is worth nothing a second time. Machine time.
create table spent_ticket (
  hash bytea primary key check (length(hash) = 32),
  ends_at timestamptz not null
);
create index spent_ticket_ends on spent_ticket (ends_at);

-- An act that looks like misuse waits until somebody has looked, or its owner says the number. Nothing is thrown away unseen. Town time.
create table act_hold (
  act_id uuid primary key references act on delete cascade,
  number int not null constraint act_hold_number unique check (number between 10000 and 99999),
  because text[] not null check (cardinality(because) between 1 and 8),
  held_at timestamptz not null,
  decision text check (decision in ('let_through', 'turned_away')),
  decided_at timestamptz,
  decided_by uuid references staff_account,
  check ((decision is null) = (decided_at is null)),
  check ((decision is null) = (decided_by is null))
);
create index act_hold_held on act_hold (held_at desc);

insert into act_hold (act_id, number, because, held_at, decision, decided_at, decided_by)
select e.act_id, 9999 + row_number() over (order by h.held_at), '{links}', h.held_at, h.decision, h.decided_at, h.decided_by
from enquiry_hold h join enquiry e on e.id = h.enquiry_id;
-- Until it is let through, an act that is held does nothing.
update act set confirmed_at = null from act_hold h where h.act_id = act.id and h.decision is distinct from 'let_through';
drop table enquiry_hold;

-- Who put an address on the list or took it off, and when: what is taken off stays as a row, so that it can be put back.
alter table disposable_domain
  drop constraint disposable_domain_pkey,
  add column id bigint generated always as identity primary key,
  add column added_by uuid references staff_account,
  add column removed_at timestamptz,
  add column removed_by uuid references staff_account,
  add check ((removed_at is null) = (removed_by is null));
create unique index disposable_domain_listed on disposable_domain (domain) where removed_at is null;
