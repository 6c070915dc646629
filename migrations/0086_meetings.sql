-- Meetings of bodies: the notice, the agenda and what came of each item. The meeting room itself comes later.
create table body_meeting (
  key text primary key,
  body_slug text not null references body (slug),
  number smallint not null check (number between 1 and 999),
  day date not null,
  -- By the clock on the wall; null: not announced.
  time text check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  hub text not null,
  room localized,
  cancelled localized,
  known_from date not null,
  layer layer not null,
  source text,
  constraint body_meeting_number unique (body_slug, number)
);
create table agenda_item (
  key text primary key,
  body_slug text not null references body (slug),
  meeting smallint not null,
  number smallint not null check (number between 1 and 999),
  -- What everybody may read, also of what is closed.
  title localized not null,
  full_title localized,
  paper localized,
  link text check (link ~ '^https://' and length(link) <= 500),
  hearing text,
  political_case text check (political_case ~ '^[a-z0-9-]{1,40}/[0-9]{4}/[1-9][0-9]{0,3}$'),
  closed boolean not null default false,
  closed_basis text,
  outcome localized,
  outcome_on date,
  known_from date not null,
  layer layer not null,
  source text,
  constraint agenda_item_number unique (body_slug, meeting, number),
  constraint agenda_item_meeting foreign key (body_slug, meeting) references body_meeting (body_slug, number),
  -- Kommuneloven § 11-5, offentleglova: nothing is closed without a basis, and what is open has none.
  constraint agenda_item_closed check (closed = (closed_basis is not null)),
  constraint agenda_item_outcome check ((outcome is null) = (outcome_on is null))
);
