-- The nominating committee's one joint list with its reasons. While it is written it is a draft; handed over, it stands.
create table recommendation (
  nomination_id bigint primary key references nomination,
  reason text not null check (length(reason) between 1 and 4000),
  -- The committee did not agree, and this is what its majority says.
  is_split boolean not null,
  delivered_at timestamptz not null,
  delivered_by uuid not null references staff_account
);

create table recommended (
  candidate_id uuid primary key references candidate on delete cascade,
  nomination_id bigint not null references nomination,
  -- 0: a seat. From 1: which substitute, in the order they are called.
  substitute integer not null check (substitute between 0 and 60)
);
create unique index recommended_one_at_each on recommended (nomination_id, substitute) where substitute > 0;
