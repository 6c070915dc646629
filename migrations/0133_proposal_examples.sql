-- Illustrations of what people may propose, and what became of it (decisions 086, 092). As the pack tells them; begun once, they are proposals like others.
create table proposal_example (
  key text primary key,
  hub_id bigint not null references hub on delete cascade,
  item jsonb not null,
  -- Null until it has begun.
  proposal integer unique references proposal on delete cascade
);

alter table proposal
  add layer text not null default 'fact' check (layer in ('fact', 'example')),
  -- Of an example, whom nobody is.
  add wants_kept integer not null default 0 check (wants_kept >= 0),
  add helps_kept integer not null default 0 check (helps_kept >= 0),
  add constraint proposal_kept_is_example check (layer = 'example' or (wants_kept = 0 and helps_kept = 0));
-- Nobody wrote the text of an example.
alter table proposal_wording alter act_id drop not null;

-- Where a resident has joined an example, an exchange of the pack is refused.
alter table proposal_join drop constraint proposal_join_proposal_fkey,
  add constraint proposal_join_proposal_fkey foreign key (proposal) references proposal;
