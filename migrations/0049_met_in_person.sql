-- That somebody who works here has seen who reads an address. The act tells whom, which address, where and by whom.
create table met_in_person (
  act_id uuid primary key references act on delete cascade,
  how text not null check (how in ('document', 'known')),
  -- Machine time, as sign-ins are: a sign-in from before says nothing of whoever was met.
  made_at timestamptz not null,
  ends_at timestamptz not null,
  check (ends_at > made_at)
);
create index met_in_person_ends on met_in_person (ends_at);
