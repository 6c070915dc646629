-- Political cases, registered by reference: who treated it, its number in the year, and where the document is. What a case led to is never
-- stored here; it follows from those that cite it.
create table organ (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 40),
  name localized not null,
  known_from date not null,
  layer layer not null,
  source text
);
create table political_case (
  slug text primary key,
  organ text not null references organ,
  year smallint not null check (year between 1838 and 2999),
  number smallint not null check (number between 1 and 9999),
  title localized not null,
  -- The day it was to be treated, and the day it was: a plan is never told as what happened.
  planned_earliest date,
  planned_latest date,
  treated_earliest date,
  treated_latest date,
  body localized,
  decision localized,
  link text check (link ~ '^https?://' and length(link) <= 500),
  checked_on date,
  approved_on date,
  known_from date not null,
  layer layer not null,
  source text,
  constraint political_case_number unique (organ, year, number),
  constraint political_case_slug check (slug = organ || '-' || year || '-' || number),
  check (planned_earliest <= planned_latest and (planned_earliest is null) = (planned_latest is null)),
  check (treated_earliest <= treated_latest and (treated_earliest is null) = (treated_latest is null)),
  -- A link that nobody has opened is no reference, and what is not treated has decided nothing.
  constraint political_case_checked check ((link is null) = (checked_on is null)),
  constraint political_case_decided check (treated_earliest is not null or (decision is null and approved_on is null))
);
create table political_case_place (
  political_case text not null references political_case on delete cascade,
  place text not null references place,
  position smallint not null,
  primary key (political_case, place)
);
