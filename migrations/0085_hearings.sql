-- A hearing asks the bodies of the places it is about; which these are follows from their areas on its first day and is not stored.
create table hearing (
  key text primary key,
  organ text not null references organ,
  -- Of the case that it prepares, when it has a number: kommunestyret/2020/45.
  political_case text check (political_case ~ '^[a-z0-9-]{1,40}/[0-9]{4}/[1-9][0-9]{0,3}$'),
  title localized not null,
  body localized,
  link text check (link ~ '^https://' and length(link) <= 500),
  "from" date not null,
  due date not null,
  places text[] not null check (cardinality(places) between 1 and 60),
  known_from date not null,
  layer layer not null,
  source text,
  constraint hearing_in_order check ("from" <= due)
);
-- What a body said, and what became of it. One of each body to a hearing; a late one is kept, and is said to be late.
create table statement (
  key text primary key,
  body_slug text not null references body (slug),
  hearing text not null references hearing,
  day date not null,
  text localized not null,
  outcome text check (outcome in ('followed', 'partly', 'not_followed')),
  changed localized,
  outcome_on date,
  decided_in text check (decided_in ~ '^[a-z0-9-]{1,40}/[0-9]{4}/[1-9][0-9]{0,3}$'),
  known_from date not null,
  layer layer not null,
  source text,
  constraint statement_once unique (hearing, body_slug),
  -- No end without a reason.
  constraint statement_told check ((outcome is null) = (changed is null) and (outcome is null) = (outcome_on is null))
);
create index statement_of_body on statement (body_slug);
