-- The nominating committee's closed room: who would like to sit, what was said of it and when, and who may see it.
alter table role_grant
  drop constraint role_grant_fits,
  add constraint role_grant_fits check (
    case split_part(scope, ':', 1)
      when 'municipality' then
        role in ('municipality_admin', 'editor', 'hub_manager', 'desk_adviser', 'privacy_officer', 'archivist')
      when 'hub' then role in ('editor', 'hub_manager', 'desk_adviser')
      when 'provider' then role in ('caseworker', 'provider_member', 'volunteer_centre_leader')
      when 'body' then role in ('committee_secretary', 'committee_member', 'nominator')
      when 'service' then role = 'caseworker'
      else false
    end
  );

-- One time that people are found for a body. Town time, all of them.
create table nomination (
  id bigint generated always as identity primary key,
  -- The content pack is replaced in one transaction, and the same bodies are there again at its end.
  body text not null references body deferrable initially deferred,
  opened_at timestamptz not null,
  -- Null: not decided yet.
  seats integer check (seats between 1 and 60),
  substitutes integer check (substitutes between 0 and 60),
  time_use localized,
  pay localized,
  -- Who sits is settled: nobody new is taken, and what is kept of the others goes on the day that was set.
  settled_at timestamptz,
  erase_on date,
  check ((settled_at is null) = (erase_on is null))
);
create unique index nomination_one_open on nomination (body) where settled_at is null;

create table candidate (
  id uuid primary key default gen_random_uuid(),
  nomination_id bigint not null references nomination,
  act_id uuid not null unique references act on delete cascade,
  person_id uuid not null references person on delete cascade,
  -- What the room calls her; never used again.
  number integer not null check (number > 0),
  -- `self` asked to sit; `proposed` was named by somebody else, and is asked first.
  origin text not null check (origin in ('self', 'proposed')),
  place text not null,
  age text not null check (age in ('under_18', 'under_22', 'older')),
  gender text check (gender in ('woman', 'man')),
  newcomer boolean not null,
  at timestamptz not null,
  unique (nomination_id, number)
);
create index candidate_of_person on candidate (person_id);

-- What became of her, each with its moment and who did it; the last one holds.
create table candidate_step (
  id bigint generated always as identity primary key,
  candidate_id uuid not null references candidate on delete cascade,
  state text not null check (state in (
    'suggested', 'contacted', 'willing', 'declined', 'eligible', 'not_eligible', 'recommended', 'floor', 'not_recommended', 'elected',
    'not_elected'
  )),
  at timestamptz not null,
  -- Null: she did it herself.
  by_account uuid references staff_account,
  channel text not null check (channel in ('link', 'phone', 'desk', 'paper', 'room'))
);
create index candidate_step_of_candidate on candidate_step (candidate_id, id);
